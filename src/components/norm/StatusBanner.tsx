import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {confidenceName, longDate, stateName} from '../../domain/status/words';
import type {ReplacementView, StatusView} from './page-data';
import styles from './StatusBanner.module.css';

/** Whether a norm or provision rules, since when, how we know, and what to read instead. */
export function StatusBanner({status, of}: {status: StatusView; of?: string}): ReactNode {
  const inForce = status.state === 'in-force';
  return (
    <section className={clsx(styles.banner, inForce ? styles.inForce : styles.notInForce)} aria-label={`Vigencia${of ? ` de ${of}` : ''}`}>
      <p className={styles.state}>
        <span aria-hidden="true">{inForce ? '✓' : '⚠'}</span> {of && <span className={styles.of}>{of}: </span>}
        {inForce ? (
          <>Vigente al {longDate(status.evidence.on)}</>
        ) : (
          <>
            NO RIGE HOY · {stateName(status.state)}
            {status.from.length === 4 ? ' en ' : ' desde el '}
            {longDate(status.from)}
          </>
        )}
      </p>
      {!of && <p>{status.summary}</p>}
      {!inForce && (
        <p>
          {status.by} <small>({confidenceName(status.confidence)})</small>
        </p>
      )}
      {status.replacedBy.length > 0 && (
        <p>
          <strong>Qué leer hoy:</strong>{' '}
          {status.replacedBy.map((replacement, at) => (
            <span key={replacement.label}>
              {at > 0 && '; '}
              <Replacement replacement={replacement} />
            </span>
          ))}
          .
        </p>
      )}
      <details>
        <summary>Cómo lo sabemos</summary>
        {inForce && (
          <p>
            {status.by}, desde {status.from.length === 4 ? longDate(status.from) : `el ${longDate(status.from)}`} (
            {confidenceName(status.confidence)}).
          </p>
        )}
        {status.note !== undefined && <p>{status.note}</p>}
        <p>
          Fuente: {status.url === undefined ? status.source : <a href={status.url}>{status.source}</a>}. Última prueba de vigencia:{' '}
          {longDate(status.evidence.on)},{' '}
          {status.evidence.url === undefined ? status.evidence.source : <a href={status.evidence.url}>{status.evidence.source}</a>}.
          Revisado el {longDate(status.checked)}; volvé a verificarlo en la fuente oficial antes de usarlo.
        </p>
      </details>
    </section>
  );
}

function Replacement({replacement}: {replacement: ReplacementView}): ReactNode {
  const {label, to, confidence} = replacement;
  return (
    <>
      {to === undefined ? label : <Link to={to}>{label}</Link>}
      {confidence !== 'official' && <small> ({confidenceName(confidence)})</small>}
    </>
  );
}
