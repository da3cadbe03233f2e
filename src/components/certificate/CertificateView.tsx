import type {ReactNode} from 'react';
import {type Certificate, codeGroups} from '../../domain/certificate/certificate';
import {certificateText} from '../../domain/certificate/text';
import {longDate} from '../../domain/status/words';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {usePermanentAddress} from '../site-address';
import styles from './Certificate.module.css';
import {CertificateActions} from './CertificateActions';
import {CertifiedLaw} from './CertifiedLaw';
import {ruleWords, scoreWords} from './certificate-words';

interface Props {
  readonly certificate: Certificate;
  /** Whether the reader's own step brought it: then the heading takes the focus. */
  readonly focus?: boolean;
  readonly onClose: () => void;
}

/** A certificate to read, print and keep as a file. While it is on the page, the paper holds nothing else. */
export function CertificateView({certificate, focus = false, onClose}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  const verifyAt = usePermanentAddress('/constancia/');
  const {learner, quiz, attempt, rule, passedOn, validUntil, issuedOn, notice, code} = certificate;
  return (
    <article className={styles.certificate} data-certificate="" aria-label="Constancia de capacitación">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          Constancia de capacitación
        </h2>
        <p className={styles.notice}>{notice}</p>
        <CertificateActions certificate={certificate} onClose={onClose} />
      </header>

      <div className={styles.who}>
        <p className={styles.name}>{learner.name}</p>
        {learner.legajo !== undefined && <p>Legajo {learner.legajo}</p>}
        <p>
          aprobó la evaluación <strong>«{quiz.title}»</strong>, con {scoreWords(certificate.score)}.
        </p>
      </div>
      {quiz.historical && (
        <p className={styles.historical}>⚠ Módulo histórico: trata de normas que ya no rigen. No dice nada de las que rigen hoy.</p>
      )}

      <dl className={styles.facts}>
        <div>
          <dt>Aprobada el</dt>
          <dd>{longDate(passedOn)}</dd>
        </div>
        <div>
          <dt>Vale hasta el</dt>
          <dd>{longDate(validUntil)}, inclusive</dd>
        </div>
        <div>
          <dt>Emitida el</dt>
          <dd>{longDate(issuedOn)}</dd>
        </div>
        <div>
          <dt>Regla</dt>
          <dd>{ruleWords(rule)}. Caduca antes, en parte, si cambia una disposición de las que siguen.</dd>
        </div>
      </dl>

      <section>
        <h3>Disposiciones sobre las que se preguntó</h3>
        <CertifiedLaw law={certificate.law} />
      </section>

      <section className={styles.codes}>
        <h3>Código de verificación</h3>
        <p>
          <code className={styles.code}>{codeGroups(code).join(' ')}</code>
        </p>
        <p className={styles.small}>
          Banco de preguntas <code>{quiz.hash}</code>. Intento <code>{attempt.id}</code>.
        </p>
        <p className={styles.small}>
          <strong>{notice}.</strong> El código muestra si la constancia se alteró; no acredita identidad, no prueba quién respondió y no es
          una firma. El nombre y el legajo los escribió quien la hizo, y nadie los comprobó. Se hizo en un sitio público, sin control de
          quién responde y con las respuestas a la vista de quien las busque.
        </p>
        <p className={styles.small}>
          Para verificarla, entrá en {verifyAt} y pegá este texto (en un PDF: seleccioná todo y copiá). Después compará lo que dice ahí con
          este papel.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on the screen, and who has no mouse must reach it (WCAG 2.1.1) */}
        <section className={styles.text} aria-label="Texto de verificación" tabIndex={0}>
          <pre>{certificateText(certificate).replaceAll('\n', '')}</pre>
        </section>
      </section>
    </article>
  );
}
