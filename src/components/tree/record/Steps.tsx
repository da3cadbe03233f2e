import type {ReactNode} from 'react';
import type {DecisionRecord, RecordedStep} from '../../../domain/decision-tree/record';
import {DONT_KNOW} from '../../../domain/decision-tree/tree';
import styles from './DecisionRecordView.module.css';
import {Grounds} from './Grounds';
import type {QuotePlace} from './quote-places';

/** The facts as they were given, in a table. */
export function Facts({steps}: {steps: readonly RecordedStep[]}): ReactNode {
  return (
    <table className={styles.facts}>
      <caption>Hechos, como se respondieron</caption>
      <thead>
        <tr>
          <th scope="col">N.º</th>
          <th scope="col">Pregunta</th>
          <th scope="col">Respuesta</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <tr key={step.question}>
            <th scope="row">{at + 1}</th>
            <td>{step.ask}</td>
            <td>
              <strong>{step.answer}</strong>
              {saysMore(step) && <> ({step.branch.label})</>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each step with what it rests on. */
export function Steps({record, places}: {record: DecisionRecord; places: ReadonlyMap<string, QuotePlace>}): ReactNode {
  return (
    <ol className={styles.steps}>
      {record.steps.map((step, at) => (
        <li key={step.question} className={styles.step}>
          <p>
            <span className={styles.number}>Paso {at + 1}.</span> {step.ask} <strong>{step.answer}</strong>
            {step.given === DONT_KNOW && ' (falta este dato)'}
          </p>
          <Grounds ids={step.cites} record={record} places={places} here={{part: 'step', number: at + 1}} title="Se apoya en" />
        </li>
      ))}
    </ol>
  );
}

/** Whether the way taken says more than the answer: a day, a number or a set falls in a branch with words of its own. */
function saysMore({answer, branch}: RecordedStep): boolean {
  return branch.label !== answer;
}
