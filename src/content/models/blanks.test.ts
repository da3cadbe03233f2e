import {describe, expect, it} from 'vitest';
import {piecesOf} from './blanks';

describe('the blanks of a text', () => {
  it('stand between its words', () => {
    expect(piecesOf('En [completar: ciudad], a los [completar: día\ny mes].')).toMatchObject([
      {kind: 'words', text: 'En '},
      {kind: 'blank', text: 'ciudad', offset: 3},
      {kind: 'words', text: ', a los '},
      {kind: 'blank', text: 'día y mes'},
      {kind: 'words', text: '.'},
    ]);
    expect(piecesOf('En [completar: ciudad].').some(({fault}) => fault !== undefined)).toBe(false);
  });
  it('are not what other brackets hold', () => {
    expect(piecesOf('Dice «[sic]» y […], [ ] y [nota: ver].')).toEqual([
      {kind: 'words', text: 'Dice «[sic]» y […], [ ] y [nota: ver].', offset: 0},
    ]);
  });
  it.each([
    '[Completar: ciudad]',
    '[completar ciudad]',
    '[completar:ciudad]',
    '[complétar: ciudad]',
    '[completá: ciudad]',
    '[competar: ciudad]',
  ])('refuse another spelling: %s', (text) => {
    expect(piecesOf(text)[0]?.fault?.what).toBe(`"${text}" no es un espacio para completar.`);
  });
  it.each(['[completar]', '[completar:]', '[completar: ]'])('refuse to be empty: %s', (text) => {
    expect(piecesOf(text)[0]?.fault?.what).toBe('el espacio para completar no dice qué va ahí.');
  });
  it('refuse to stay open', () => {
    expect(piecesOf('En [completar: la ')[1]?.fault?.what).toContain('no se cierra');
  });
});
