import type {ReactNode} from 'react';
import {now} from '../../browser/clock';
import {addMonths, dayInArgentina} from '../../domain/calendar/day';
import {passOf} from '../../domain/certificate/pass';
import {type PublishedLaw, publishedOf} from '../../domain/certificate/published';
import type {Attempt} from '../../domain/quiz/attempt';
import {longDate} from '../../domain/status/words';
import styles from './Certificate.module.css';
import {CertificateOffer} from './CertificateOffer';
import {scoreWords} from './certificate-words';

interface Props {
  readonly law: PublishedLaw;
  readonly attempts: readonly Attempt[];
  readonly onClose: () => void;
}

/** Each evaluation that was passed, the latest first, with its certificate to be made while it is good. */
export function PassedEvaluations({law, attempts, onClose}: Props): ReactNode {
  const today = dayInArgentina(now());
  const passed = attempts.flatMap((attempt) => {
    const quiz = publishedOf(law.quizzes, attempt.quiz);
    const pass = quiz && passOf(attempt, quiz);
    if (!quiz || !pass) return [];
    const on = dayInArgentina(pass.endedAt);
    return [{attempt, quiz, score: pass.score, on, until: addMonths(on, pass.rule.validMonths)}];
  });
  if (passed.length === 0) {
    return <p>No hay ninguna evaluación aprobada en este navegador. Dan constancia las evaluaciones, no las prácticas.</p>;
  }
  return (
    <ul className={styles.list}>
      {passed.reverse().map(({attempt, quiz, score, on, until}) => (
        <li key={attempt.id}>
          <p>
            <strong>{quiz.title}</strong>. Aprobada el {longDate(on)}, con {scoreWords(score)}.{' '}
            {until < today
              ? `Venció el ${longDate(until)}: para otra constancia, hacé la evaluación de nuevo.`
              : `Vale hasta el ${longDate(until)}.`}
          </p>
          {until >= today && <CertificateOffer quiz={quiz} attempt={attempt} onClose={onClose} />}
        </li>
      ))}
    </ul>
  );
}
