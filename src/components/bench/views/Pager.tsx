import type {ReactNode} from 'react';
import type {Page} from '../../../domain/bench/matrix';
import {localNumber} from '../../plot/numbers';
import styles from './Views.module.css';

/** Rows that a page of a long table has. */
export const PAGE_ROWS = 50;

interface Props {
  readonly page: Page;
  /** Rows of all pages. */
  readonly of: number;
  /** What the table is of. */
  readonly name: string;
  /** What the rows are: "personas". */
  readonly rows: string;
  readonly onPage: (page: Page) => void;
}

/** Turns the pages of a table; nothing where all rows are on one. */
export function Pager({page: {offset, limit}, of, name, rows, onPage}: Props): ReactNode {
  if (of <= limit && offset === 0) return null;
  const last = Math.min(offset + limit, of);
  const go = (to: number): void => {
    if (to >= 0 && to < of) onPage({offset: to, limit});
  };
  return (
    <nav className={styles.pager} aria-label={`Páginas: ${name}`} data-print-hidden>
      <TurnButton end={offset === 0} onTurn={() => go(Math.max(0, offset - limit))}>
        Anteriores
      </TurnButton>
      <p role="status">
        {localNumber(offset + 1, 0)} a {localNumber(last, 0)} de {localNumber(of, 0)} {rows}
      </p>
      <TurnButton end={last >= of} onTurn={() => go(offset + limit)}>
        Siguientes
      </TurnButton>
    </nav>
  );
}

/** At an end it does nothing and stays, with the focus. */
function TurnButton({end, onTurn, children}: {end: boolean; onTurn: () => void; children: ReactNode}): ReactNode {
  return (
    <button type="button" className="button button--secondary" aria-disabled={end} onClick={end ? undefined : onTurn}>
      {children}
    </button>
  );
}
