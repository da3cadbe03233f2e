import {describe, expect, it} from 'vitest';
import type {QuizData} from '../../components/practice/practice-data';
import type {TreeData} from '../../components/tree/tree-data';
import {loadContent} from '../../content/load-content';
import {practiceData} from '../../plugins/practice-data';
import {revise, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import type {Bank} from '../quiz/quiz';
import {drillBank} from './bank';
import {drillItems} from './drill';

const content = loadContent(process.cwd());
const files = practiceData(content);
const published = <T>(name: string): T => JSON.parse(files.get(name) ?? '') as T;
const treeData = (id: string): TreeData => published(`arboles/${id}.json`);
const bankOf = (id: string, seed: number, version = ''): Bank => {
  const data = treeData(id);
  return drillBank({...data, hash: data.hash + version}, drillItems(data.tree, seed, 5));
};

describe('the bank of a drill', () => {
  it('has the objective of each item, and a digest for each', () => {
    for (const {id} of content.trees) {
      const {quiz, digests} = bankOf(id, 1);
      const objectives = new Set(quiz.objectives.map((objective) => objective.id));
      expect(quiz.items.filter(({objective}) => !objectives.has(objective))).toEqual([]);
      expect(Object.keys(digests).sort()).toEqual(quiz.items.map((item) => item.id).sort());
    }
  });
  it('tells the versions of the law as the banks of the quizzes do', () => {
    const {law} = published<QuizData>('cuestionarios/ley-25326.json');
    const shared = Object.entries(bankOf('consentimiento', 1).law).filter(([id]) => id in law);
    expect(shared).not.toEqual([]);
    for (const [id, version] of shared) expect(version, id).toBe(law[id]);
  });
  it('is historical where the norms ended, not where one of them was only signed', () => {
    const historical = content.trees.filter(({id}) => bankOf(id, 1).quiz.items.every((item) => item.historical)).map(({id}) => id);
    expect(historical).toEqual(['fuentes-abiertas', 'nivel-de-seguridad', 'sanciones']);
  });
  it('changes no open attempt by drawing again, and tells it of a tree that changed', () => {
    const first = bankOf('consentimiento', 1);
    const begun = startAttempt(first, {id: 'a', at: '1', seed: 1, mode: 'drill', drawn: deal(first.quiz.items, first.digests, 1)});
    expect(revise(begun, bankOf('consentimiento', 2), '2')).toBe(begun);
    expect(revise(begun, bankOf('consentimiento', 1, '-2'), '2').revisions).toMatchObject([{changed: [], withdrawn: []}]);
  });
});
