import {expect, it} from 'vitest';
import type {QuizData} from '../components/practice/practice-data';
import {loadContent} from '../content/load-content';
import {practiceData} from './practice-data';

it('a quote of a whole article names the parts of it that do not rule', () => {
  const content = loadContent(process.cwd());
  const [quiz] = content.quizzes;
  const [item] = quiz?.items ?? [];
  if (!quiz || !item) throw new Error('the project has a quiz');
  const citing = {...quiz, items: [{...item, cites: ['ley-25326/art-29']}]};
  const data = JSON.parse(practiceData({...content, quizzes: [citing]}).get(`cuestionarios/${quiz.id}.json`) ?? '') as QuizData;
  expect(data.citations['ley-25326/art-29']).toMatchObject({state: 'in-force'});
  expect(data.citations['ley-25326/art-29']?.notInForce.slice(0, 2)).toEqual([
    {label: 'art. 29, inc. 2', state: 'vetoed'},
    {label: 'art. 29, inc. 3', state: 'vetoed'},
  ]);
});
