import type {ReactNode} from 'react';
import type {Names} from '../../../domain/bench/names';
import styles from './Views.module.css';

/** The heads of the columns that say who a row is about. */
export function PersonHeads({names: {people}}: {names: Names}): ReactNode {
  return (
    <>
      <th scope="col" className={styles.person}>
        Legajo
      </th>
      {people && (
        <th scope="col" className={styles.name}>
          Nombre
        </th>
      )}
    </>
  );
}

/** Who a row is about. */
export function PersonCells({learner, names: {people}}: {learner: string; names: Names}): ReactNode {
  return (
    <>
      <th scope="row" className={styles.person}>
        {learner}
      </th>
      {people && <td className={styles.name}>{people.get(learner) ?? '–'}</td>}
    </>
  );
}
