import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import type {Page} from '../../../domain/bench/matrix';
import type {Count, Misconception, MisconceptionMap, MisreadProvision} from '../../../domain/bench/misconceptions';
import {moduleName, type Names} from '../../../domain/bench/names';
import {nameOf} from '../../../domain/progress/catalogue';
import {ProvisionLink} from '../../coverage/ProvisionLink';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {PAGE_ROWS, Pager} from './Pager';
import {ScrollTable} from './ScrollTable';
import styles from './Views.module.css';
import {shareWords} from './words';

/** What the rows are: provisions with what was understood wrong of them, or what was understood wrong with what corrects it. */
export type By = 'provision' | 'misreading';

interface Props {
  readonly by: By;
  readonly map: MisconceptionMap;
  readonly names: Names;
}

export function MisreadingTable({by, map, names}: Props): ReactNode {
  const [page, setPage] = useState<Page>({offset: 0, limit: PAGE_ROWS});
  const onPage = <Row,>(rows: readonly Row[]): readonly Row[] => rows.slice(page.offset, page.offset + page.limit);
  const [count, one, kind] =
    by === 'provision'
      ? ([map.provisions.length, 'disposición', 'disposiciones'] as const)
      : ([map.misreadings.length, 'lectura equivocada', 'lecturas equivocadas'] as const);
  return (
    <>
      <p role="status" className={styles.status}>
        {counted(count, one, kind)}
      </p>
      <ScrollTable
        name={`qué se entendió mal, por ${by === 'provision' ? 'disposición' : 'lectura'}`}
        caption="Qué se entendió mal: la más frecuente primero"
      >
        <Head by={by} />
        {by === 'provision' ? (
          onPage(map.provisions).map((provision) => <ProvisionRows key={provision.provision} provision={provision} names={names} />)
        ) : (
          <tbody>
            {onPage(map.misreadings).map((misreading) => (
              <MisreadingRow key={`${misreading.quiz} ${misreading.misreading}`} misreading={misreading} names={names} />
            ))}
          </tbody>
        )}
      </ScrollTable>
      <Pager page={page} of={count} name="qué se entendió mal" rows={kind} onPage={setPage} />
    </>
  );
}

function Head({by}: Pick<Props, 'by'>): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.long}>
          {by === 'provision' ? 'Disposición, y qué se entendió mal de ella' : 'Qué se entendió mal'}
        </th>
        <th scope="col" className={styles.number}>
          Personas, de las preguntadas
        </th>
        <th scope="col" className={styles.number}>
          Respuestas
        </th>
        {by === 'misreading' && (
          <th scope="col" className={styles.words}>
            Lo corrige
          </th>
        )}
        <th scope="col" className={styles.words}>
          En qué preguntas
        </th>
      </tr>
    </thead>
  );
}

/** A provision, and a row for each thing that was understood wrong of it. */
function ProvisionRows({provision: {provision, misreadings, ...count}, names}: {provision: MisreadProvision; names: Names}): ReactNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.long}>
          <strong>
            <Provision id={provision} names={names} />
          </strong>
        </th>
        <CountCells count={count} />
        <td />
      </tr>
      {misreadings.map(({quiz, misreading, ...own}) => (
        <tr key={`${quiz} ${misreading}`}>
          <th scope="row" className={clsx(styles.long, styles.part)}>
            {misreading}
          </th>
          <CountCells count={own} />
          <ItemsCell count={own} names={names} />
        </tr>
      ))}
    </tbody>
  );
}

function MisreadingRow({misreading: {misreading, cites, ...count}, names}: {misreading: Misconception; names: Names}): ReactNode {
  return (
    <tr>
      <th scope="row" className={styles.long}>
        {misreading}
      </th>
      <CountCells count={count} />
      <td>
        <ul className={styles.list}>
          {cites.map((id) => (
            <li key={id}>
              <Provision id={id} names={names} />
            </li>
          ))}
        </ul>
      </td>
      <ItemsCell count={count} names={names} />
    </tr>
  );
}

function Provision({id, names}: {id: string; names: Names}): ReactNode {
  const link = names.provisions.get(id);
  return link ? <ProvisionLink link={link} /> : id;
}

function CountCells({count: {learners, asked, answers}}: {count: Count}): ReactNode {
  return (
    <>
      <td className={styles.number}>{shareWords(learners, asked)}</td>
      <td className={styles.number}>{localNumber(answers, 0)}</td>
    </>
  );
}

/** The items in which it was shown, folded: some ask at length. */
function ItemsCell({count: {items}, names}: {count: Count; names: Names}): ReactNode {
  return (
    <td>
      <details className={styles.inCell}>
        <summary>{counted(items.length, 'pregunta', 'preguntas')}</summary>
        <ul className={styles.list}>
          {items.map(({quiz, item, answers}) => (
            <li key={`${quiz} ${item}`}>
              {names.asks.get(nameOf({quiz, item})) ?? item}{' '}
              <span className={styles.small}>
                {moduleName(names, quiz)}; {counted(answers, 'respuesta', 'respuestas')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </td>
  );
}
