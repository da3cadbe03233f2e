import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Regime} from '../../domain/decision-tree/tree';
import {longDate, stateName} from '../../domain/status/words';
import {type Citations, citationOf} from '../practice/practice-data';
import styles from './RegimeNotice.module.css';

/** Which norms a tree applies and until when they ruled: on every screen of the tree. */
export function RegimeNotice({
  regime,
  historical,
  past,
  citations,
}: {
  regime: Regime;
  historical: boolean;
  past: boolean;
  citations: Citations;
}): ReactNode {
  return (
    <div className={styles.notice}>
      <p>
        <strong>{past ? '⚠ Régimen histórico: ' : historical ? '⚠ Con una norma que no rige: ' : 'Régimen: '}</strong>
        {regime.statutes.map((id, at) => {
          const view = citationOf(citations, id);
          return (
            <span key={id}>
              {at > 0 && '; '}
              <Link to={view.address}>{view.label}</Link>
              {view.state !== 'in-force' && ` (${stateName(view.state).toLowerCase()}, ${longDate(view.from)})`}
            </span>
          );
        })}
      </p>
      <details>
        <summary>Sobre este régimen</summary>
        <p>{regime.note}</p>
      </details>
    </div>
  );
}
