import type {ReactNode} from 'react';
import type {Certificate} from '../../domain/certificate/certificate';
import {statuteIdOf} from '../../domain/statute/corpus';
import styles from './Certificate.module.css';

/** The provisions under a certificate, norm by norm, with the status that each had. */
export function CertifiedLaw({law: {norms, provisions}}: {law: Certificate['law']}): ReactNode {
  return (
    <ul className={styles.law}>
      {Object.entries(norms).map(([norm, {name, status}]) => (
        <li key={norm}>
          <strong>{name}</strong> [{status}]:{' '}
          {Object.entries(provisions)
            .filter(([id]) => statuteIdOf(id) === norm)
            .sort(([, one], [, other]) => byNumber.compare(one.label, other.label))
            .map(([id, provision]) => (id === norm ? 'la norma entera' : `${provision.label}${exception(provision.status)}`))
            .join('; ')}
          .
        </li>
      ))}
    </ul>
  );
}

/** "art. 5" before "art. 23". */
const byNumber = new Intl.Collator('es', {numeric: true});

function exception(status: string | undefined): string {
  return status === undefined ? '' : ` [${status}]`;
}
