import type {ReactNode} from 'react';
import styles from './DecisionRecordView.module.css';

/** Lines to fill in by hand on paper. They are no fields: nothing written here would be kept anywhere. */
export function HandLines({labels}: {labels: readonly string[]}): ReactNode {
  return (
    <div className={styles.lines}>
      {labels.map((label, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move, and several have no name
        <p key={at} className={styles.line}>
          {label !== '' && `${label}:`}
        </p>
      ))}
    </div>
  );
}
