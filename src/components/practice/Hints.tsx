import {type ReactNode, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import type {CitedText} from '../../domain/quiz/quiz';
import {CitationList} from './Citation';
import styles from './Item.module.css';
import type {Citations} from './practice-data';

interface Props {
  readonly hints: readonly CitedText[];
  readonly citations: Citations;
  /** Told how many were read so far. */
  readonly onRead: (count: number) => void;
}

/** Hints, one by one, to who asks for them. */
export function Hints({hints, citations, onRead}: Props): ReactNode {
  const [read, setRead] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  if (hints.length === 0) return null;
  const next = (): void => {
    flushSync(() => setRead(read + 1));
    onRead(read + 1);
    // The button goes with the last hint: the focus goes to what was asked for.
    (list.current?.lastElementChild as HTMLElement | null)?.focus();
  };
  return (
    <div className={styles.aside}>
      <ol ref={list} className={styles.hints}>
        {hints.slice(0, read).map(({text, cites}) => (
          <li key={text} tabIndex={-1}>
            <p>{text}</p>
            <CitationList ids={cites} citations={citations} title="La pista se apoya en" brief />
          </li>
        ))}
      </ol>
      {read < hints.length && (
        <button type="button" className="button button--secondary button--sm" onClick={next}>
          Dame una pista ({read + 1} de {hints.length})
        </button>
      )}
    </div>
  );
}
