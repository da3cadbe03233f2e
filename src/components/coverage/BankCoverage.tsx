import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Coverage.module.css';
import type {ItemView, ObjectiveView, QuizView, TestedView} from './coverage-data';
import {ProvisionLink} from './ProvisionLink';
import {difficultyCounts, kindCounts, questionCount, sortName} from './words';

/** A bank, folded: its objectives, its items under each, and the provisions that it cites. */
export function BankCoverage({quiz: {title, to, objectives, provisions}}: {quiz: QuizView}): ReactNode {
  const count = objectives.reduce((sum, {items}) => sum + items.length, 0);
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.title}>{title}</span>
        <span className={styles.figure}>
          {questionCount(count)}, {objectives.length} objetivos, {provisions.length} disposiciones
        </span>
      </summary>
      {to !== undefined && (
        <p>
          <Link to={to}>Ir a la práctica</Link>
        </p>
      )}
      <ObjectiveTable title={title} objectives={objectives} />
      {objectives.map((objective) => (
        <section key={objective.id} className={styles.objective}>
          <h3>{objective.text}</h3>
          {objective.items.length === 0 ? <p>Sin preguntas todavía.</p> : <ItemList items={objective.items} />}
        </section>
      ))}
      <ProvisionTable title={title} provisions={provisions} />
    </details>
  );
}

function ObjectiveTable({title, objectives}: {title: string; objectives: readonly ObjectiveView[]}): ReactNode {
  return (
    <table className={styles.table}>
      <caption>{title}: preguntas de cada objetivo</caption>
      <thead>
        <tr>
          <th scope="col">Objetivo</th>
          <th scope="col" className={styles.number}>
            Preguntas
          </th>
          <th scope="col">De qué clase</th>
        </tr>
      </thead>
      <tbody>
        {objectives.map(({id, text, items, difficulties, kinds}) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <td className={styles.number}>{items.length}</td>
            <td className={styles.words}>
              {difficultyCounts(difficulties)}
              <br />
              {kindCounts(kinds)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemList({items}: {items: readonly ItemView[]}): ReactNode {
  return (
    <ul className={styles.items}>
      {items.map(({id, ask, kind, difficulty, provisions}) => (
        <li key={id}>
          {ask} <span className={styles.sort}>({sortName(kind, difficulty)})</span>
          <ul className={styles.provisions} aria-label="Se decide por">
            {provisions.map((link) => (
              <li key={link.target}>
                <ProvisionLink link={link} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ProvisionTable({title, provisions}: {title: string; provisions: readonly TestedView[]}): ReactNode {
  return (
    <table className={styles.table}>
      <caption>{title}: disposiciones que cita, cada una sin contar sus partes</caption>
      <thead>
        <tr>
          <th scope="col">Disposición</th>
          <th scope="col" className={styles.number}>
            Decide
          </th>
          <th scope="col" className={styles.number}>
            Se menciona
          </th>
        </tr>
      </thead>
      <tbody>
        {provisions.map(({provision, deciding, telling}) => (
          <tr key={provision.target}>
            <th scope="row">
              <ProvisionLink link={provision} />
            </th>
            <td className={styles.number}>{deciding.length}</td>
            <td className={styles.number}>{telling.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
