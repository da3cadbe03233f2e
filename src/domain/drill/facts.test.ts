import {mersenne} from 'pure-rand/generator/mersenne';
import {describe, expect, it} from 'vitest';
import {EVERY_KIND} from '../decision-tree/fixture';
import type {DateQuestion, Question, SeveralQuestion} from '../decision-tree/tree';
import {walk} from '../decision-tree/walk';
import {askWords, branchWords, factsOn, factWords} from './facts';

const cites: string[] = [];
const options = (...ids: string[]): SeveralQuestion['options'] =>
  ids.map((id) => ({id, label: id, cites, say: [], alone: id === 'ninguno'}));
const consent: SeveralQuestion = {
  kind: 'several',
  id: 'consentimiento',
  ask: '¿Qué cumple? Marcá todo lo que puedas mostrar.',
  cites,
  options: options('libre', 'expreso', 'escrito', 'grabado', 'ninguno'),
  branches: [
    {id: 'completo', label: 'Cumple todo', all: ['libre', 'expreso', 'escrito'], next: 'si', cites},
    {id: 'grabado', label: 'Grabado', any: ['grabado'], next: 'si', cites},
    {id: 'incompleto', label: 'Le falta algo', next: 'no', cites},
  ],
  unsure: 'no',
};
const days = (...ends: string[]): DateQuestion => ({
  kind: 'date',
  id: 'dia',
  ask: '¿Qué día?',
  cites,
  branches: [
    ...ends.map((before) => ({id: before, label: before, before, next: 'si', cites})),
    {id: 'ultima', label: 'Última', next: 'si', cites},
  ],
  unsure: 'no',
});

/** The fact that is told where a question takes a branch, for so many seeds. */
function told(question: Question, branch: string, seeds = 40): unknown[] {
  const taken = 'branches' in question ? question.branches.find(({id}) => id === branch) : undefined;
  if (!taken) throw new Error(branch);
  return Array.from({length: seeds}, (_, seed) => factsOn([{question, answer: 'none', branch: taken}], mersenne(seed))[question.id]);
}

describe('the facts of a way', () => {
  it('take the same way', () => {
    const place = walk(EVERY_KIND, {titular: 'privado', fecha: '2007-01-01', datos: ['nombre'], cantidad: '5'});
    for (const seed of [1, 2, 3]) {
      const again = walk(EVERY_KIND, factsOn(place.trail, mersenne(seed)));
      expect(again.trail.map(({branch}) => branch.id)).toEqual(place.trail.map(({branch}) => branch.id));
    }
  });
  it('of a set are all that its branch asks for', () => {
    expect(new Set(told(consent, 'completo').map(String))).toEqual(new Set(['libre,expreso,escrito']));
  });
  it('of a set to which something is lacking lack one thing, or all', () => {
    const sets = told(consent, 'incompleto').map(String);
    expect(new Set(sets)).toEqual(new Set(['ninguno', 'expreso,escrito', 'libre,escrito', 'libre,expreso']));
  });
  it('have days inside a branch, not at its edge', () => {
    const some = told(days('2006-09-22', '2018-07-25'), '2018-07-25') as string[];
    expect(new Set(some).size).toBeGreaterThan(10);
    for (const day of some) expect(day > '2008-01-01' && day < '2017-01-01').toBe(true);
  });
  it('have the only day of a branch of one day', () => {
    expect(told(days('2006-09-22', '2006-09-23'), '2006-09-23', 3)).toEqual(['2006-09-22', '2006-09-22', '2006-09-22']);
  });
  it('have the earlier date first where two are asked in one span', () => {
    const [first, second] = ['primera', 'segunda'].map((id) => ({...days('2010-01-01', '2012-01-01'), id}));
    const branch = {id: '2012-01-01', label: '', next: '', cites};
    for (let seed = 0; seed < 20; seed++) {
      const trail = [first, second].flatMap((question) => (question ? [{question, answer: '', branch}] : []));
      const {primera, segunda} = factsOn(trail, mersenne(seed));
      expect(String(primera) < String(segunda)).toBe(true);
    }
  });
});

describe('a fact in words', () => {
  it('says that there is nothing more where one thing more would change the way', () => {
    expect(factWords({question: consent, answer: ['libre', 'expreso']})).toBe('libre; expreso (y nada más)');
    expect(factWords({question: consent, answer: ['libre', 'expreso', 'escrito']})).toBe('libre; expreso; escrito');
    expect(factWords({question: consent, answer: 'no-se'})).toBe('No sé');
  });
  it('makes up no day where the day decides nothing', () => {
    const only = days();
    expect(factWords({question: only, answer: '2026-03-10'})).toBe('Se sabe el día');
    expect(factWords({question: only, answer: 'no-se'})).toBe('No sé');
    expect(branchWords(only, {id: 'ultima', label: 'Con la fecha', next: '', cites})).toBe('Se sabe el día');
    expect(factWords({question: days('2006-09-22'), answer: '2006-09-21'})).toBe('21/09/2006');
  });
  it('asks without telling how to fill in the form', () => {
    expect(askWords(consent)).toBe('¿Qué cumple?');
    expect(askWords({...consent, ask: 'Era leve. ¿Hubo otra?'})).toBe('Era leve. ¿Hubo otra?');
  });
});
