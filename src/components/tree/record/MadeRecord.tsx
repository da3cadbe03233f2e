import holidays from '@resguardo-data/feriados.json';
import {type ReactNode, useMemo} from 'react';
import type {Answers} from '../../../domain/decision-tree/answer';
import {decisionRecord} from '../../../domain/decision-tree/record';
import type {TreeData} from '../tree-data';
import {DecisionRecordView} from './DecisionRecordView';

/** The record of these answers, made once. */
export function MadeRecord({
  data: {tree, hash, citations},
  answers,
  madeOn,
}: {
  data: TreeData;
  answers: Answers;
  madeOn: string;
}): ReactNode {
  const record = useMemo(() => decisionRecord({tree, hash, citations, answers, holidays}), [tree, hash, citations, answers]);
  return <DecisionRecordView record={record} madeOn={madeOn} focus />;
}
