import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {confidenceName, longDate, stateName} from '../../domain/status/words';
import type {ReplacementView, StatusView} from './page-data';
import styles from './StatusBanner.module.css';

/** Whether a norm or provision rules, since when, how we know, and what to read instead. `norm` names it beside others. */
export function StatusBanner({status, of, norm}: {status: StatusView; of?: string; norm?: string}): ReactNode {
  const inForce = status.state === 'in-force';
  // A provision that rules like its norm, with a history of its own: a note, not a banner.
  if (inForce && of !== undefined) {
    return (
      <details className={styles.history}>
        <summary>Historia de esta disposición: {status.by}</summary>
        <HowWeKnow status={status} />
      </details>
    );
  }
  return (
    <section
      className={clsx(styles.banner, inForce ? styles.inForce : styles.notInForce)}
      aria-label={(of ?? norm) === undefined ? 'Vigencia' : `Vigencia de ${of ?? norm}`}
    >
      <p className={styles.state}>
        <span aria-hidden="true">{inForce ? '✓' : '⚠'}</span> {(of ?? norm) !== undefined && `${of ?? norm}: `}
        {inForce ? `Vigente al ${longDate(status.evidence.on)}` : `${stateName(status.state)}${since(status.from)}`}
      </p>
      {of === undefined && <p>{status.summary}</p>}
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
        <HowWeKnow status={status} />
      </details>
    </section>
  );
}

function HowWeKnow({status}: {status: StatusView}): ReactNode {
  return (
    <>
      {status.state === 'in-force' && (
        <p>
          {status.by}
          {status.from.length === 10 && since(status.from)} ({confidenceName(status.confidence)}).
        </p>
      )}
      {status.note !== undefined && <p>{status.note}</p>}
      <p>
        Fuente: <Linked label={status.source} to={status.url} />.{' '}
        {status.state === 'in-force' ? 'Última prueba de vigencia' : 'Última prueba de su estado'}: {longDate(status.evidence.on)},{' '}
        <Linked label={status.evidence.source} to={status.evidence.url} />. Revisado el {longDate(status.checked)}; volvé a verificarlo en
        la fuente oficial antes de usarlo.
      </p>
    </>
  );
}

/** ", desde el 25 de julio de 2018"; a year or a month alone takes no article. */
function since(date: string): string {
  return date.length === 10 ? `, desde el ${longDate(date)}` : ` en ${longDate(date)}`;
}

function Linked({label, to}: {label: string; to?: string | undefined}): ReactNode {
  const text = label.replace(/\.$/, '');
  return to === undefined ? text : <a href={to}>{text}</a>;
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
