import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type Certificate, codeGroups} from '../../domain/certificate/certificate';
import type {ChangedProvision, Verification} from '../../domain/certificate/verify';
import {longDate} from '../../domain/status/words';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {CertifiedLaw} from './CertifiedLaw';
import {ruleWords, scoreWords} from './certificate-words';
import styles from './Verification.module.css';
import {verificationWords} from './verification-words';

interface Props {
  /** Of the file, if it was one. */
  readonly name: string | undefined;
  readonly verification: Verification;
  readonly focus: boolean;
}

/** What became of a verification, what it means, and what the certificate says, to be compared with the paper. */
export function VerificationResult({name, verification, focus}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  const {title, meaning} = verificationWords(verification);
  const good = verification.kind === 'intact' && verification.standing === 'in-force';
  return (
    <article className={clsx(styles.result, good ? styles.good : styles.bad)} aria-label={name ?? 'Resultado de la verificación'}>
      {name !== undefined && <p className={styles.file}>{name}</p>}
      <h3 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">{good ? '✓' : '⚠'} </span>
        {title}
      </h3>
      <p>{meaning}</p>
      {verification.kind === 'intact' && (
        <>
          <Changed changed={verification.changed} of={Object.keys(verification.certificate.law.provisions).length} />
          {verification.untold.length > 0 && (
            <p>
              De {verification.untold.length === 1 ? 'una disposición' : `${verification.untold.length} disposiciones`} no hay datos
              publicados hoy, y no se puede saber si cambió: {verification.untold.join('; ')}.
            </p>
          )}
          <Content certificate={verification.certificate} />
        </>
      )}
    </article>
  );
}

function Changed({changed, of}: {changed: readonly ChangedProvision[]; of: number}): ReactNode {
  if (changed.length === 0) return null;
  return (
    <>
      <h4>
        Cambi{changed.length === 1 ? 'ó' : 'aron'} {changed.length} de {of} disposiciones
      </h4>
      <ul>
        {changed.map(({id, label, was, now}) => (
          <li key={id}>
            <Link to={now.address} data-preview={id}>
              {label}
            </Link>
            . Al emitirse: {was}. Hoy: {now.status}
            {was === now.status ? ' (cambió su texto o desde cuándo rige)' : ''}.
          </li>
        ))}
      </ul>
    </>
  );
}

function Content({certificate}: {certificate: Certificate}): ReactNode {
  const {learner, quiz, score, rule, passedOn, validUntil, issuedOn, law, code, attempt} = certificate;
  return (
    <>
      <h4>Compará el papel con esto</h4>
      <p>Si algo no coincide, cambiaron el papel después de imprimirlo: no lo aceptes.</p>
      <dl className={styles.content}>
        <dt>Nombre</dt>
        <dd>{learner.name}</dd>
        <dt>Legajo</dt>
        <dd>{learner.legajo ?? 'no dice'}</dd>
        <dt>Módulo</dt>
        <dd>
          {quiz.title}
          {quiz.historical && ' (⚠ trata de normas que no rigen)'}
        </dd>
        <dt>Resultado</dt>
        <dd>{scoreWords(score)}</dd>
        <dt>Regla</dt>
        <dd>{ruleWords(rule)}</dd>
        <dt>Fechas</dt>
        <dd>
          Aprobada el {longDate(passedOn)}; vale hasta el {longDate(validUntil)}, inclusive; emitida el {longDate(issuedOn)}
        </dd>
        <dt>Disposiciones</dt>
        <dd>
          <CertifiedLaw law={law} />
        </dd>
        <dt>Código</dt>
        <dd>
          <code>{codeGroups(code).join(' ')}</code>
        </dd>
        <dt>Banco e intento</dt>
        <dd>
          <code>{quiz.hash}</code> · <code>{attempt.id}</code>
        </dd>
      </dl>
    </>
  );
}
