import type {ReactNode} from 'react';
import type {HitView} from '../../browser/search/answer';
import styles from './Hit.module.css';

/** The words of a result around what was searched, which is bold: `mark` is for the faults of a source. */
export function Excerpt({hit: {excerpt, excerptOf, language}, id}: {hit: HitView; id?: string}): ReactNode {
  return (
    <span className={styles.excerpt} id={id}>
      {excerptOf !== undefined && <span className={styles.of}>{excerptOf}: </span>}
      <span lang={language === 'en' ? 'en' : undefined}>
        {excerpt.map(({words, match}, at) =>
          match ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no name but their place
            <b key={at} className={styles.match}>
              {words}
            </b>
          ) : (
            words
          ),
        )}
      </span>
    </span>
  );
}

/** Whether what was found rules, and what rules instead. Nothing where it does. */
export function HitState({hit: {state, today}}: {hit: HitView}): ReactNode {
  if (state === undefined) return null;
  return (
    <span className={styles.state}>
      <span aria-hidden="true">⚠ </span>
      {state}
      {today.length > 0 && <span className={styles.today}>. Hoy rige: {today.join('; ')}</span>}
    </span>
  );
}
