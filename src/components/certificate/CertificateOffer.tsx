import {lazy, type ReactNode, useCallback, useState} from 'react';
import {passOf} from '../../domain/certificate/pass';
import type {CertifiableQuiz} from '../../domain/certificate/published';
import type {Attempt} from '../../domain/quiz/attempt';
import {LatePart} from '../tree/LatePart';
import styles from './Certificate.module.css';

/** The notice, the form and what makes the code load when the reader asks for a certificate. */
const CertificateMaker = lazy(async () => ({default: (await import('./CertificateMaker')).CertificateMaker}));

interface Props {
  readonly quiz: CertifiableQuiz;
  readonly attempt: Attempt;
  /** Called when the reader is done with the certificate. */
  readonly onClose?: () => void;
}

/** For the end of an evaluation that was passed: offers its certificate. Nothing for any other attempt. */
export function CertificateOffer({quiz, attempt, onClose}: Props): ReactNode {
  const [stage, setStage] = useState<'offered' | 'asked' | 'closed'>('offered');
  // Who closes the certificate goes on where they asked for it.
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  if (!passOf(attempt, quiz)) return null;
  if (stage === 'asked') {
    const close = (): void => {
      setStage('closed');
      onClose?.();
    };
    return (
      <LatePart coming="Preparando la constancia…" kept="tu resultado quedó guardado">
        <CertificateMaker quiz={quiz} attempt={attempt} onClose={close} />
      </LatePart>
    );
  }
  return (
    <p className={styles.actions}>
      <button ref={stage === 'closed' ? focus : null} type="button" className="button button--primary" onClick={() => setStage('asked')}>
        Hacer la constancia
      </button>
    </p>
  );
}
