import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {EVERY_KIND} from '../../domain/decision-tree/fixture';
import {type Decoded, decode} from '../../domain/decision-tree/fragment';
import {LinkNotice} from './LinkNotice';

const tree = {
  ...EVERY_KIND,
  version: 3,
  changes: [
    {version: 2, date: '2026-12-01', text: 'Se separó un caso.'},
    {version: 3, date: '2027-01-15', text: 'Cambió un resultado.'},
  ],
};
const told = (fragment: string): string =>
  renderToStaticMarkup(createElement(LinkNotice, {tree, link: decode(tree, fragment) as Decoded})).replace(/<[^>]+>/g, ' ');

describe('an old link', () => {
  it('tells what changed since the version that it was written with', () => {
    const words = told('v=2&titular=privado');
    expect(words).toContain('El enlace es de la versión 2; ésta es la 3.');
    expect(words).toContain('15 de enero de 2027: Cambió un resultado.');
    expect(words).not.toContain('Se separó un caso.');
  });
  it('tells which answers are no longer offered', () => {
    const words = told('v=1&titular=privado&fecha=ayer&zona=norte');
    expect(words).toContain('Estas respuestas del enlace no son del árbol y no se tomaron:');
    expect(words).toContain('¿Cuándo?: ayer');
    expect(words).toContain('zona: norte');
  });
  it('of a newer version asks to load the page again', () => {
    expect(told('v=4&titular=privado')).toContain('Recargá la página para tener la última.');
  });
  it('that cannot be read at all says so, and shows no long text whole', () => {
    const words = told(`v=3&x=${'y'.repeat(500)}`);
    expect(words).toContain('No se pudo leer el enlace');
    expect(words).toContain(`${'y'.repeat(60)}…`);
  });
});
