import type {ReactNode} from 'react';
import styles from './Asked.module.css';

/** What was asked, with its facts to unfold. Its first line asks; facts follow, a line each. */
export function Asked({ask}: {ask: string}): ReactNode {
  const [question, ...facts] = ask.split('\n');
  return (
    <>
      <p className={styles.question}>{question}</p>
      {facts.length > 0 && (
        <details className={styles.unfold}>
          <summary>Los hechos ({facts.length})</summary>
          <Facts facts={facts} />
        </details>
      )}
    </>
  );
}

/** Facts, a line each; one that is written `question → answer` has its answer set off. */
export function Facts({facts}: {facts: readonly string[]}): ReactNode {
  if (facts.length === 0) return null;
  return (
    <ol className={styles.facts}>
      {facts.map((fact) => {
        const [about, ...answer] = fact.split(' → ');
        return (
          <li key={fact}>
            {about} {answer.length > 0 && <strong>{answer.join(' → ')}</strong>}
          </li>
        );
      })}
    </ol>
  );
}
