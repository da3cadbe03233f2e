import clsx from 'clsx';
import {type ReactNode, useId, useState} from 'react';
import type {Matrix, MatrixColumn, MatrixRow, Outcome, Page} from '../../../domain/bench/matrix';
import type {Names} from '../../../domain/bench/names';
import {OUTCOME_NAMES} from '../../../domain/bench/words';
import {Choice} from './Choice';
import styles from './Matrix.module.css';
import {Pager} from './Pager';
import {PersonCells, PersonHeads} from './Person';
import {ScrollTable} from './ScrollTable';
import views from './Views.module.css';
import {askedIn, OUTCOME_MARKS, personCount, shareWords, wholePercent} from './words';

export type MatrixSort = 'learner' | 'share';

interface Props {
  readonly matrix: Matrix;
  /** Title of the quiz. */
  readonly title: string;
  readonly names: Names;
  readonly sort: MatrixSort;
  readonly page: Page;
  readonly onSort: (sort: MatrixSort) => void;
  readonly onPage: (page: Page) => void;
}

/** Who got what right: people × items of a quiz. The head of each item opens what it asks. */
export function MatrixView({matrix, title, names, sort, page, onSort, onPage}: Props): ReactNode {
  const id = useId();
  return (
    <section className={clsx(views.view, styles.paper)} aria-labelledby={id}>
      <h2 id={id}>Persona por pregunta: {title}</h2>
      {matrix.learners === 0 ? (
        <p>Nadie respondió este cuestionario en lo que elegiste mirar.</p>
      ) : (
        <>
          <p>
            {OUTCOME_MARKS.right} bien, {OUTCOME_MARKS.wrong} mal, {OUTCOME_MARKS.blank} en blanco; vacío, no se le preguntó. Vale la
            primera vez que se le preguntó a cada persona.{' '}
            <span data-print-hidden>Tocá el número de una pregunta para ver qué pregunta.</span>
          </p>
          <div className={views.filters}>
            <Choice<MatrixSort>
              label="Orden"
              value={sort}
              options={[
                ['learner', 'Legajo'],
                ['share', 'Quien menos acertó, primero'],
              ]}
              onChange={onSort}
            />
          </div>
          <p role="status" className={views.status}>
            {personCount(matrix.learners)}, {matrix.columns.length} preguntas
          </p>
          <MatrixTable matrix={matrix} title={title} names={names} />
          <Pager page={page} of={matrix.learners} name="persona por pregunta" rows="personas" onPage={onPage} />
          <details className={views.fold}>
            <summary>Qué pregunta cada número</summary>
            <ol>
              {matrix.columns.map(({item, ask}) => (
                <li key={item}>{ask ?? item}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}

function MatrixTable({matrix: {columns, rows}, title, names}: Pick<Props, 'matrix' | 'title' | 'names'>): ReactNode {
  const box = useId();
  const [opened, setOpened] = useState(0);
  const column = columns[opened];
  const right = columns.reduce((sum, {totals}) => sum + totals.right, 0);
  const asked = columns.reduce((sum, {totals}) => sum + askedIn(totals), 0);
  return (
    <>
      <ScrollTable
        name={`persona por pregunta, ${title}`}
        caption={`${title}: quién respondió bien cada pregunta`}
        className={styles.matrix}
      >
        <thead>
          <tr>
            <PersonHeads names={names} />
            <th scope="col" className={styles.total}>
              Bien
            </th>
            {columns.map(({item}, at) => (
              <th key={item} scope="col" className={styles.cell}>
                <button type="button" className={styles.item} popoverTarget={box} onClick={() => setOpened(at)}>
                  <span className={views.hidden}>Pregunta </span>
                  {at + 1}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.learner} row={row} names={names} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Todos</th>
            {names.people && <td />}
            <td className={styles.total}>{shareWords(right, asked)}</td>
            {columns.map(({item, totals}) => (
              <td key={item} className={styles.cell}>
                {askedIn(totals) > 0 && wholePercent(totals.right, askedIn(totals))}
              </td>
            ))}
          </tr>
        </tfoot>
      </ScrollTable>
      <div
        id={box}
        popover="auto"
        role="dialog"
        aria-labelledby={`${box}-name`}
        tabIndex={-1}
        className={styles.told}
        onToggle={({newState, currentTarget}) => newState === 'open' && currentTarget.focus()}
      >
        {column && <ItemTold id={box} number={opened + 1} column={column} />}
      </div>
    </>
  );
}

function Row({row: {learner, cells, totals}, names}: {row: MatrixRow; names: Names}): ReactNode {
  return (
    <tr>
      <PersonCells learner={learner} names={names} />
      <td className={styles.total}>{shareWords(totals.right, askedIn(totals))}</td>
      {cells.map((outcome, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are its columns
        <td key={at} className={clsx(styles.cell, outcome && styles[outcome])}>
          {outcome && <Cell outcome={outcome} />}
        </td>
      ))}
    </tr>
  );
}

function Cell({outcome}: {outcome: Outcome}): ReactNode {
  return (
    <>
      <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span>
      <span className={views.hidden}>{OUTCOME_NAMES[outcome]}</span>
    </>
  );
}

/** What an item asks, and how it went. */
function ItemTold({id, number, column: {item, ask, totals}}: {id: string; number: number; column: MatrixColumn}): ReactNode {
  const {right, wrong, blank} = totals;
  return (
    <>
      <h3 id={`${id}-name`}>Pregunta {number}</h3>
      <p>{ask ?? 'Ya no está en el cuestionario.'}</p>
      <p>
        Bien: {shareWords(right, askedIn(totals))}. Mal: {wrong}. En blanco: {blank}.
      </p>
      <p className={views.small}>Nombre interno: {item}</p>
      <button type="button" className="button button--secondary" popoverTarget={id} popoverTargetAction="hide">
        Cerrar
      </button>
    </>
  );
}
