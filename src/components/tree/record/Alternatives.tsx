import type {ReactNode} from 'react';
import {outcomeName} from '../../../domain/decision-tree/outcome-name';
import type {RecordedAlternative} from '../../../domain/decision-tree/record';
import styles from './DecisionRecordView.module.css';

interface Props {
  readonly alternatives: readonly RecordedAlternative[];
  /** Whether the norms ruled and rule no more. */
  readonly past: boolean;
}

/** What would change the outcome, question by question; answers with the same end are told together. */
export function Alternatives({alternatives, past}: Props): ReactNode {
  if (alternatives.length === 0) return <p>Ninguna otra respuesta a estas preguntas lleva a otro resultado.</p>;
  return (
    <dl className={styles.alternatives}>
      {byQuestion(alternatives).map(({ask, ends}) => (
        <div key={ask.id}>
          <dt>{ask.ask}</dt>
          {ends.map(({labels, leadsTo}) => (
            <dd key={leadsTo?.id ?? ''}>
              Si la respuesta fuera {labels.map((label) => `«${label}»`).join(' o ')}:{' '}
              {leadsTo ? (
                <strong>
                  {leadsTo.title} ({outcomeName(leadsTo.kind, past)})
                </strong>
              ) : (
                <strong>habría que responder otras preguntas</strong>
              )}
              .
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface Ends {
  readonly ask: RecordedAlternative['question'];
  readonly ends: {readonly labels: string[]; readonly leadsTo: RecordedAlternative['leadsTo']}[];
}

function byQuestion(alternatives: readonly RecordedAlternative[]): Ends[] {
  const questions = new Map<string, Ends>();
  for (const {question, branch, leadsTo} of alternatives) {
    const {ends}: Ends = questions.get(question.id) ?? {ask: question, ends: []};
    const end = ends.find((one) => one.leadsTo?.id === leadsTo?.id);
    if (end) end.labels.push(branch.label);
    else ends.push({labels: [branch.label], leadsTo});
    questions.set(question.id, {ask: question, ends});
  }
  return [...questions.values()];
}
