import {describe, expect, it} from 'vitest';
import {withoutEchoes} from './echoes';
import type {SearchTopic, SearchUnit} from './records';

const part = (id: string, text: string, ...questions: string[]) => ({id, label: id, address: `/${id}`, text, questions});
const unit = (...parts: SearchUnit['parts']): SearchUnit => ({
  id: parts[0]?.id ?? '',
  statute: 'ley',
  label: '',
  address: '',
  heading: 'Seguridad',
  context: '',
  state: 'in-force',
  rank: 'law',
  parts,
  companions: [],
  related: [],
});
const topic = (says: string[], ...main: string[]): SearchTopic => ({says, main, also: []});
const questions = (units: readonly SearchUnit[]): string[] => units.flatMap(({parts}) => parts.flatMap((one) => one.questions));

describe('what people ask', () => {
  it('keeps no name of a topic that the articles which answer it print, but always its first', () => {
    const units = [unit(part('a', 'Las contraseñas serán secretas.')), unit(part('b', 'La contraseña vence.'))];
    expect(
      withoutEchoes(units, [topic(['contraseña', 'contraseñas secretas', 'seguridad contraseña', 'clave'], 'a')]).topics[0]?.says,
    ).toEqual(['contraseña', 'clave']);
    expect(withoutEchoes(units, [topic(['clave', 'secretas'], 'a', 'b')]).topics[0]?.says).toEqual(['clave', 'secretas']);
  });
  it('keeps of like names of a topic the first', () => {
    expect(withoutEchoes([], [topic(['robo pendrive', 'robo pendrive oficina', 'perder disco'], 'a')]).topics[0]?.says).toEqual([
      'robo pendrive',
      'perder disco',
    ]);
  });
  it('keeps no question that is like a name of a topic that the piece answers', () => {
    const units = [unit(part('a', '', 'prestar usuario', 'perder pendrive'))];
    expect(questions(withoutEchoes(units, [topic(['usuario prestado compañero', 'prestar usuario propio'], 'a')]).units)).toEqual([
      'perder pendrive',
    ]);
    expect(questions(withoutEchoes(units, [topic(['prestar usuario'], 'b')]).units)).toEqual(['prestar usuario', 'perder pendrive']);
  });
  it('keeps of like questions the first', () => {
    const units = [unit(part('a', '', 'borrar antecedentes', 'borrar antecedentes viejos', 'quién guarda copias'))];
    expect(questions(withoutEchoes(units, []).units)).toEqual(['borrar antecedentes', 'quién guarda copias']);
  });
});
