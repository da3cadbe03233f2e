import {describe, expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {practicePages} from '../content/practice-pages';
import {itemIndexOf} from '../domain/quiz/quiz';
import {quizData} from './practice-data';
import {practiceCatalogue} from './progress-data';

describe('the catalogue of all practice', () => {
  const content = loadContent(process.cwd());
  const quizzes = content.quizzes.map((quiz) => quizData(content, quiz));
  const {banks, provisions} = practiceCatalogue(content, quizzes, practicePages(process.cwd()));

  it('names, for every item, each provision that it tests, in the version that a new attempt would keep', () => {
    for (const {quiz, law} of quizzes) {
      for (const {item} of itemIndexOf(quiz).values()) {
        for (const id of item.cites) {
          expect(provisions[id]?.items[quiz.id]).toContain(item.id);
          expect(provisions[id]?.version).toBe(law[id]);
        }
      }
    }
  });
  it('places provisions in their chapter, with their status and address', () => {
    expect(provisions['ley-25326/art-2/datos-sensibles']).toMatchObject({
      label: 'Ley 25.326, art. 2, «Datos sensibles»',
      address: '/normas/ley-25326/art-2/#datos-sensibles',
      state: 'in-force',
      group: 'Ley 25.326, cap. I: Disposiciones Generales',
    });
  });
  it('puts every item of a bank under one objective, and no question in', () => {
    for (const [at, {quiz}] of quizzes.entries()) {
      expect(banks[at]?.objectives.flatMap(({items}) => items).toSorted()).toEqual([...itemIndexOf(quiz).keys()].toSorted());
      expect(JSON.stringify(banks)).not.toContain(JSON.stringify([...itemIndexOf(quiz).values()][0]?.item.ask));
    }
  });
});
