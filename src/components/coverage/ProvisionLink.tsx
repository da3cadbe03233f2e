import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import type {TopicLink} from '../topics/topic-data';
import styles from './Coverage.module.css';

/** A provision by its name, with a mark where it does not rule. */
export function ProvisionLink({link: {label, to, target, state}}: {link: TopicLink}): ReactNode {
  return (
    <>
      <Link className={clsx(styles.link)} to={to} data-preview={target}>
        {label}
      </Link>
      {state && <span className={styles.state}> ⚠ {stateName(state)}</span>}
    </>
  );
}
