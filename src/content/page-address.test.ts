import {expect, it} from 'vitest';
import {pageAddress} from './page-address';

it.each([
  ['docs/modulos/ley-25326/practica.mdx', '/modulos/ley-25326/practica/'],
  ['docs/modulos/index.mdx', '/modulos/'],
  ['docs/modulos/01-datos/02_que-protege.md', '/modulos/datos/que-protege/'],
  ['docs/guias/25326-2000.mdx', '/guias/25326-2000/'],
])('%s is at %s', (file, address) => {
  expect(pageAddress(file)).toBe(address);
});
