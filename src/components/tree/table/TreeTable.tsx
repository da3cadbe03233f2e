import {type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState} from 'react';
import {outcomeName} from '../../../domain/decision-tree/outcome-name';
import {type DecisionTable, decisionTable, type TableRow} from '../../../domain/decision-tree/table';
import type {DecisionTree} from '../../../domain/decision-tree/tree';
import {fold} from '../../../domain/search/fold';
import {OutcomeSelect} from './OutcomeSelect';
import styles from './TreeTable.module.css';

interface TreeTableProps {
  readonly tree: DecisionTree;
  /** Whether its outcomes are of norms that rule no more. */
  readonly past: boolean;
  /** Address of the same table as a file, where there is one. */
  readonly file?: string;
}

/** More rows are written only when asked for. */
const FIRST_ROWS = 100;

/** Every way of a tree as a row of a table, to find the ways to an outcome and to sign them off. */
export function TreeTable({tree, past, file}: TreeTableProps): ReactNode {
  const table = useMemo(() => decisionTable(tree), [tree]);
  const words = useMemo(() => table.rows.map((row) => wordsOf(row, past)), [table, past]);
  const [outcome, setOutcome] = useState('');
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const wanted = fold(useDeferredValue(text)).split(/\s+/).filter(Boolean);
  const rows = table.rows
    .map((row, at) => ({row, at}))
    .filter(({row, at}) => (outcome === '' || row.outcome.id === outcome) && wanted.every((word) => words[at]?.includes(word)));
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const next = useFocusOnNext(all);

  return (
    <div className={styles.wrapper}>
      <div className={styles.filters}>
        <OutcomeSelect tree={tree} past={past} value={outcome} onChange={setOutcome} />
        <label>
          Palabras de las respuestas o del resultado
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
        </label>
      </div>
      <p role="status" className={styles.count}>
        {countOf(rows.length, table.rows.length, shown.length)}
      </p>
      {file !== undefined && (
        <p data-print-hidden>
          <a href={file} download>
            Descargar la tabla completa (CSV)
          </a>
        </p>
      )}
      {rows.length > 0 && (
        <section
          className={styles.scroll}
          aria-label={`Tabla de caminos: ${tree.title}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <table className={styles.table}>
            <caption>
              <span>Los caminos de «{tree.title}». Las respuestas que llevan al mismo lugar van juntas, separadas por una barra.</span>
            </caption>
            <Head table={table} />
            <tbody>
              {shown.map(({row, at}, place) => (
                <tr key={at}>
                  <th scope="row" className={styles.number} data-label="Camino" {...(place === FIRST_ROWS && {ref: next, tabIndex: -1})}>
                    {at + 1}
                  </th>
                  <Cells row={row} table={table} past={past} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < rows.length && (
        <p className={styles.more}>
          <button type="button" className="button button--secondary" onClick={() => setAll(true)}>
            Ver todas ({rows.length})
          </button>
        </p>
      )}
    </div>
  );
}

function Head({table}: {table: DecisionTable}): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          N.º
        </th>
        {table.questions.map(({id, ask}) => (
          <th key={id} scope="col">
            {ask}
          </th>
        ))}
        <th scope="col">Resultado</th>
      </tr>
    </thead>
  );
}

function Cells({row: {answers, outcome}, table, past}: {row: TableRow; table: DecisionTable; past: boolean}): ReactNode {
  return (
    <>
      {table.questions.map(({id, ask}) => {
        const answer = answers.get(id);
        // An empty cell has no label: the style sheet leaves it out of a card.
        return (
          <td key={id} data-label={answer === undefined ? undefined : ask}>
            {answer}
          </td>
        );
      })}
      <td data-label="Resultado:">
        {outcome.title} <span className={styles.kind}>({outcomeName(outcome.kind, past)})</span>
      </td>
    </>
  );
}

/** What the text filter looks in: answers, outcome and its kind. The questions are the same in every row. */
function wordsOf({answers, outcome}: TableRow, past: boolean): string {
  return fold([...answers.values(), outcome.title, outcomeName(outcome.kind, past)].join(' '));
}

/** "12 de 97 caminos", and how many of them are written. */
function countOf(found: number, all: number, shown: number): string {
  if (found === 0) return `Ninguno de los ${all} caminos tiene eso.`;
  const told = found === all ? (all === 1 ? '1 camino' : `${all} caminos`) : `${found} de ${all} caminos`;
  return shown < found ? `${told}; se muestran los primeros ${shown}` : told;
}

/** For the first row that was not there before: the button that brought it is gone, and the focus with it. */
function useFocusOnNext(brought: boolean): RefObject<HTMLTableCellElement | null> {
  const row = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (brought) row.current?.focus();
  }, [brought]);
  return row;
}
