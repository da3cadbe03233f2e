import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import {Quote} from '../practice/Citation';
import {type CitationView, shownData} from '../practice/practice-data';
import styles from './Provision.module.css';

/** The printed words of a provision inside a lesson or guide, with its name, its link and whether it rules. */
export function Provision({id, view: given}: {id: string; view?: CitationView}): ReactNode {
  const view = shownData('Provision', given);
  return (
    <figure className={styles.provision}>
      <blockquote className={styles.words}>
        <Quote view={view} />
      </blockquote>
      <figcaption className={styles.name}>
        <Link to={view.address} data-preview={id}>
          {view.label}
        </Link>
        {view.state !== 'in-force' && (
          <span className={styles.notInForce}>
            {' '}
            ⚠ {stateName(view.state)} (desde {view.from}): se muestra como antecedente.
          </span>
        )}
      </figcaption>
    </figure>
  );
}
