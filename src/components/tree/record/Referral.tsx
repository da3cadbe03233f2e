import type {ReactNode} from 'react';
import {atStake, type DecisionRecord} from '../../../domain/decision-tree/record';
import {DONT_KNOW} from '../../../domain/decision-tree/tree';
import styles from './DecisionRecordView.module.css';
import {ProvisionName} from './Grounds';
import {HandLines} from './HandLines';

/** The sheet for legal counsel after an outcome that does not conclude: the question, the facts, what is at stake, room to answer. */
export function Referral({record, question}: {record: DecisionRecord; question: string}): ReactNode {
  const unknown = record.steps.filter(({given}) => given === DONT_KNOW);
  return (
    <section className={styles.referral}>
      <h3>Hoja de consulta para la asesoría legal</h3>
      <p className={styles.small}>
        Árbol «{record.tree.title}», versión {record.tree.version}. Huella de la constancia: <code>{record.digest.slice(0, 16)}…</code>
      </p>
      <p className={styles.question}>{question}</p>
      <h4>Hechos que se dan</h4>
      <ul>
        {record.steps
          .filter(({given}) => given !== DONT_KNOW)
          .map(({question: id, ask, answer, branch}) => (
            <li key={id}>
              {ask} <strong>{answer}</strong>
              {branch.label !== answer && ` (${branch.label})`}
            </li>
          ))}
      </ul>
      {unknown.length > 0 && (
        <>
          <h4>Lo que no se sabe</h4>
          <ul>
            {unknown.map(({question: id, ask}) => (
              <li key={id}>{ask}</li>
            ))}
          </ul>
        </>
      )}
      <h4>Normas en juego</h4>
      <ul>
        {atStake(record).flatMap((id) => {
          const view = record.provisions[id];
          return view
            ? [
                <li key={id}>
                  <ProvisionName view={view} />
                </li>,
              ]
            : [];
        })}
      </ul>
      <h4>Respuesta de la asesoría</h4>
      <HandLines labels={['', '', '', '', 'Nombre y firma', 'Fecha']} />
    </section>
  );
}
