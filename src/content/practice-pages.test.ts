import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {practicePages} from './practice-pages';

const root = mkdtempSync(path.join(tmpdir(), 'paginas-'));
afterAll(() => rmSync(root, {recursive: true}));

it('a quiz is where it is practised, a tree on its own page although lessons show it', () => {
  for (const folder of ['docs/modulos/datos', 'docs/arboles/uno']) mkdirSync(path.join(root, folder), {recursive: true});
  writeFileSync(path.join(root, 'docs/modulos/datos/evaluacion.mdx'), '<Quiz id="datos" mode="evaluation" />\n');
  writeFileSync(path.join(root, 'docs/modulos/datos/leccion.mdx'), '<DecisionTree id="uno" />\n');
  writeFileSync(path.join(root, 'docs/modulos/datos/practica.mdx'), '<Quiz id="datos" />\n');
  writeFileSync(path.join(root, 'docs/arboles/uno/index.mdx'), '<DecisionTree id="uno" />\n');
  expect([...practicePages(root)]).toEqual([
    ['tree:uno', '/arboles/uno/'],
    ['quiz:datos', '/modulos/datos/practica/'],
  ]);
});
