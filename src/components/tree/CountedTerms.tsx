import holidays from '@resguardo-data/feriados.json';
import type {ReactNode} from 'react';
import type {Answers} from '../../domain/decision-tree/answer';
import {termsOf} from '../../domain/decision-tree/terms';
import type {DecisionTree, Outcome} from '../../domain/decision-tree/tree';
import {answersOnTheWay, walk} from '../../domain/decision-tree/walk';
import type {Citations} from '../practice/practice-data';
import {Terms} from './Terms';

interface Props {
  readonly tree: DecisionTree;
  readonly outcome: Outcome;
  readonly answers: Answers;
  readonly citations: Citations;
}

/** The terms of an outcome, counted with the holidays that come along with this piece of the page. */
export function CountedTerms({tree, outcome, answers, citations}: Props): ReactNode {
  const onTheWay = answersOnTheWay(walk(tree, answers).trail);
  return <Terms terms={termsOf(outcome, onTheWay, holidays)} citations={citations} />;
}
