import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../../domain/quiz/fixture';
import type {Item} from '../../domain/quiz/quiz';
import {EvaluationStart} from './EvaluationStart';

const question = itemOf('pregunta');
const linked = itemOf('caso', {kind: 'case'});
const evaluation = {strata: [{objective: 'o', count: 2}, {count: 1}], pass: 80, validMonths: 12};

function told(items: readonly Item[]): string {
  const form = createElement(EvaluationStart, {
    quiz: quizOf(...items),
    evaluation,
    ready: true,
    primary: true,
    onStart: () => Promise.resolve(),
  });
  return renderToStaticMarkup(form).replace(/<[^>]+>/g, '');
}

describe('what an evaluation says that it draws', () => {
  it.each([
    [[question], 'Se sortean 3 preguntas. Cada'],
    [[question, linked], 'Se sortean 3 preguntas o casos (un caso trae más de una pregunta). Cada'],
    [[linked], 'Se sortean 3 casos, de varias preguntas cada uno. Cada'],
  ])('is questions, cases or both, as its bank has them', (items, words) => {
    expect(told(items)).toContain(words);
  });
});
