import type {ReactNode} from 'react';
import {CertificateOffer} from '../certificate/CertificateOffer';
import {DeliverLink} from '../delivery/DeliverLink';
import {Player} from './Player';
import {type QuizData, shownData} from './practice-data';

/** A quiz as authors write it in a page: to practise, or to be evaluated. An evaluation that is passed ends with its certificate, and each can be delivered. */
export function Quiz({data, mode = 'practice'}: {data?: QuizData; mode?: 'practice' | 'evaluation'}): ReactNode {
  const shown = shownData('Quiz', data);
  return (
    <Player
      data={shown}
      mode={mode}
      atEnd={(attempt) => (
        <>
          <CertificateOffer quiz={shown.quiz} attempt={attempt} />
          {mode === 'evaluation' && <DeliverLink attempt={attempt} />}
        </>
      )}
    />
  );
}
