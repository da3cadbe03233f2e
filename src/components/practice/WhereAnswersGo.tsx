import type {ReactNode} from 'react';
import type {LmsState} from '../../browser/tracking/lms';
import {packageHere} from '../../browser/tracking/package-here';
import {isGraded, isTracked} from '../../domain/learning-record/learning-package';
import type {Mode} from '../../domain/quiz/attempt';

interface Props {
  readonly quiz: string;
  readonly mode: Mode;
  /** How it stands with the LMS, once that is known. */
  readonly lms: LmsState | undefined;
}

/** Told before an attempt: whether its answers stay on the device, or what of them an LMS gets, where the site came as its package. */
export function WhereAnswersGo({quiz, mode, lms}: Props): ReactNode {
  const carried = packageHere();
  const isTold = carried && isTracked(carried, quiz, mode) && lms !== 'absent' && lms !== 'looking';
  if (!isTold) return <p>Las respuestas no salen de este dispositivo.</p>;
  return (
    <p>
      <strong>Lo que respondas le llega al sistema de tu academia</strong> que abrió este curso, con el identificador que tenés en él y sin
      tu nombre:{' '}
      {isGraded(carried, quiz, mode)
        ? 'las respuestas y la nota'
        : 'las respuestas, para que puedas seguir en otro equipo; no cuentan para la nota'}
      . Quién las ve y por cuánto tiempo lo decide tu academia: preguntale. Lo que expliques con tus palabras queda en este dispositivo.
    </p>
  );
}
