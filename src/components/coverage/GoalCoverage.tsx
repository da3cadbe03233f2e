import type {ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import styles from './Coverage.module.css';
import type {GoalView} from './coverage-data';
import {ProvisionLink} from './ProvisionLink';
import {questionCount} from './words';

interface Props {
  readonly goal: GoalView;
  /** Id of the only bank that counts; empty for all. */
  readonly only: string;
}

/** How far a list of provisions is, folded; its provisions inside. */
export function GoalCoverage({goal: {title, least, state, tested}, only}: Props): ReactNode {
  const counted = (items: readonly string[]): number => items.filter((item) => only === '' || item.startsWith(`${only}/`)).length;
  const rows = tested.map(({provision, deciding, telling}) => ({
    provision,
    deciding: counted(deciding),
    telling: counted(telling),
    short: Math.max(0, least - counted(deciding)),
  }));
  const met = rows.filter(({short}) => short === 0).length;
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.title}>{title}</span>
        <span className={styles.figure}>
          {met} de {rows.length} con {questionCount(least)} o más
        </span>
        <progress className={styles.bar} value={met} max={rows.length} aria-hidden="true" />
      </summary>
      {state && <p className={styles.state}>⚠ {stateName(state)}</p>}
      <table className={styles.table}>
        <caption>{title}: cuántas preguntas tiene cada disposición</caption>
        <thead>
          <tr>
            <th scope="col">Disposición</th>
            <th scope="col" className={styles.number}>
              Decide
            </th>
            <th scope="col" className={styles.number}>
              Se menciona
            </th>
            <th scope="col" className={styles.number}>
              Faltan
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({provision, deciding, telling, short}) => (
            <tr key={provision.target} className={short > 0 ? styles.short : undefined}>
              <th scope="row">
                <ProvisionLink link={provision} />
              </th>
              <td className={styles.number}>{deciding}</td>
              <td className={styles.number}>{telling}</td>
              <td className={styles.number}>{short}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
