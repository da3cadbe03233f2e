import type {ReactNode} from 'react';
import {Player} from './Player';
import {type QuizData, shownData} from './practice-data';

/** A quiz as authors write it in a page: to practise, or to be evaluated. */
export function Quiz({data, mode = 'practice'}: {data?: QuizData; mode?: 'practice' | 'evaluation'}): ReactNode {
  return <Player data={shownData('Quiz', data)} mode={mode} />;
}
