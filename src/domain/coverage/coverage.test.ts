import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../quiz/fixture';
import type {Quiz} from '../quiz/quiz';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import {goalCoverage, quizCoverage} from './coverage';
import {coverageReport, coverageSentence} from './report';

const corpus = corpusOf([
  statuteOf('ley', [
    provisionOf('ley/art-1', 'article', {aliases: ['ley/art-1-bis']}, [provisionOf('ley/art-1/a', 'letter', {text: 'a.'})]),
    provisionOf('ley/art-10', 'article', {text: 'diez.'}),
    provisionOf('ley/art-2', 'article', {text: 'dos.'}),
  ]),
]);
const told = (...cites: string[]) => ({text: 'Así es.', cites});
const options = (...cites: string[]) => ({options: [{id: 'a', text: 'a', feedback: told(...cites)}]});
const bank = (id: string, ...items: Parameters<typeof quizOf>): Quiz => ({...quizOf(...items), id});

describe('what a bank tests', () => {
  const quiz = bank(
    'q',
    itemOf('uno', {cites: ['ley/art-2', 'ley/art-1'], ...options('ley/art-1', 'ley/art-10')}),
    itemOf('dos', {cites: ['ley/art-1-bis'], hints: [told('ley/art-2')], difficulty: 'judgment', ...options('ley/art-1/a')}),
    itemOf('robo', {kind: 'case', parts: [itemOf('robo/aviso', {kind: 'true-false', cites: ['ley'], reasons: []})]}),
  );
  const {objectives, provisions} = quizCoverage(corpus, quiz);

  it('is told by objective: how many items of each difficulty and kind, the parts of a case one by one', () => {
    expect(objectives).toMatchObject([
      {id: 'o', text: 'o', difficulties: {recall: 2, application: 0, judgment: 1}, kinds: {single: 2, 'true-false': 1}},
    ]);
  });
  it('is told by item: what decides it, and what else it cites; one provision by one id', () => {
    expect(objectives[0]?.items.map(({id, deciding, telling}) => ({id, deciding, telling}))).toEqual([
      {id: 'uno', deciding: ['ley/art-2', 'ley/art-1'], telling: ['ley/art-10']},
      {id: 'dos', deciding: ['ley/art-1'], telling: ['ley/art-2', 'ley/art-1/a']},
      {id: 'robo/aviso', deciding: ['ley'], telling: ['ley/art-1']},
    ]);
  });
  it('is told by provision, in the order of the norms, the whole norm last', () => {
    expect(provisions).toEqual([
      {id: 'ley/art-1', deciding: ['q/uno', 'q/dos'], telling: ['q/robo/aviso']},
      {id: 'ley/art-1/a', deciding: [], telling: ['q/dos']},
      {id: 'ley/art-10', deciding: [], telling: ['q/uno']},
      {id: 'ley/art-2', deciding: ['q/uno'], telling: ['q/dos']},
      {id: 'ley', deciding: ['q/robo/aviso'], telling: []},
    ]);
  });
  it('lists an objective of which nothing is asked, too', () => {
    const empty = {...quiz, objectives: [...quiz.objectives, {id: 'vacío', text: 'Nada'}]};
    expect(quizCoverage(corpus, empty).objectives[1]).toMatchObject({items: [], difficulties: {recall: 0}, kinds: {}});
  });
});

describe('how far a goal is', () => {
  const goal = {id: 'g', title: 'Los artículos', least: 2, provisions: ['ley/art-1', 'ley/art-2', 'ley/art-10']};
  const quizzes = [
    bank(
      'q',
      itemOf('letra', {cites: ['ley/art-1/a'], ...options('ley/art-1')}),
      itemOf('artículo', {cites: ['ley/art-1'], ...options('ley/art-2')}),
    ),
    bank('r', itemOf('diez', {cites: ['ley/art-10'], ...options('ley/art-10')})),
  ];
  const coverage = goalCoverage(corpus, quizzes, [goal]);

  it('counts the items that a provision or a part of it decides, in any bank', () => {
    expect(coverage[0]?.tested).toEqual([
      {id: 'ley/art-1', deciding: ['q/letra', 'q/artículo'], telling: [], short: 0},
      {id: 'ley/art-2', deciding: [], telling: ['q/artículo'], short: 2},
      {id: 'ley/art-10', deciding: ['r/diez'], telling: [], short: 1},
    ]);
  });
  it('does not take an item about a whole article for one about each letter', () => {
    const [letters] = goalCoverage(corpus, quizzes, [{...goal, provisions: ['ley/art-1/a']}]);
    expect(letters?.tested[0]?.deciding).toEqual(['q/letra']);
  });
  it('is the same by an alias', () => {
    expect(goalCoverage(corpus, quizzes, [{...goal, provisions: ['ley/art-1-bis']}])[0]?.tested).toMatchObject([
      {id: 'ley/art-1-bis', short: 0},
    ]);
  });
  it('reads as a list of what is short, the farthest first', () => {
    expect(coverageReport(coverage)).toMatchInlineSnapshot(`
      "Los artículos: 1 de 3 con 2 preguntas o más.
        faltan 2: ley/art-2
        falta 1: ley/art-10

      Cobertura de la práctica: 1 de 3 disposiciones tienen las preguntas que se piden. Faltan 3 preguntas."
    `);
  });
  it('says when nothing is short, and when one item is', () => {
    expect(coverageSentence(goalCoverage(corpus, quizzes, [{...goal, provisions: ['ley/art-1']}]))).toMatchInlineSnapshot(
      `"Cobertura de la práctica: 1 de 1 disposiciones tienen las preguntas que se piden. No falta ninguna."`,
    );
    expect(coverageReport(goalCoverage(corpus, quizzes, [{...goal, least: 1, provisions: ['ley/art-2']}]))).toMatchInlineSnapshot(`
      "Los artículos: 0 de 1 con 1 pregunta o más.
        falta 1: ley/art-2

      Cobertura de la práctica: 0 de 1 disposiciones tienen las preguntas que se piden. Falta 1 pregunta."
    `);
  });
});
