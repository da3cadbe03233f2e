import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {createContext, type ReactNode, useContext} from 'react';
import styles from './PrintedWords.module.css';
import type {PrintedView} from './page-data';

/** The language of the printed words, where it is not the page's. */
export const LawLanguage = createContext<string>('es-AR');

/** The printed words, faults marked and references linked. Not a letter is changed. */
export function PrintedWords({of, notesAt}: {of: readonly PrintedView[]; notesAt: string}): ReactNode {
  const language = useContext(LawLanguage);
  let at = 0;
  const pieces = of.map(({words, fault, to, target, term}) => {
    // Pieces of one text never move: where they begin is their key.
    const key = at;
    at += words.length;
    return to === undefined ? (
      <Words key={key} words={words} note={fault && `errata-${fault}-${notesAt}`} />
    ) : (
      <Link
        key={key}
        to={to}
        className={clsx(term ? styles.term : styles.reference)}
        data-preview={target}
        data-preview-kind={term && 'term'}
      >
        <Words words={words} note={fault && `errata-${fault}-${notesAt}`} />
      </Link>
    );
  });
  return language.startsWith('es') ? pieces : <span lang={language}>{pieces}</span>;
}

/** Plain words, or the words of a fault with the note that speaks of them. */
function Words({words, note}: {words: string; note: string | undefined}): ReactNode {
  return note === undefined ? words : <mark aria-describedby={note}>{words}</mark>;
}
