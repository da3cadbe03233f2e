import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import type {Answers} from '../../domain/decision-tree/answer';
import {type Alternative, explain} from '../../domain/decision-tree/explain';
import {outcomeName} from '../../domain/decision-tree/outcome-name';
import type {Outcome} from '../../domain/decision-tree/tree';
import {answersOnTheWay, walk} from '../../domain/decision-tree/walk';
import {capital} from '../../domain/status/words';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {ChecklistDraft} from './ChecklistDraft';
import {Constancia} from './Constancia';
import styles from './DecisionTree.module.css';
import {Checklist, OutcomeText, Today} from './Outcome';
import outcomeStyles from './Outcome.module.css';
import {OutcomeTerms} from './OutcomeTerms';
import {isOfPast, type TreeData} from './tree-data';
import type {Moved} from './useWalk';

interface Props {
  readonly data: TreeData;
  readonly outcome: Outcome;
  readonly answers: Answers;
  readonly moved: Moved | undefined;
  readonly focus: boolean;
  readonly addressOf: (answers: Answers) => string;
  /** Keeps this outcome beside others of the same tree; nothing where the tree decides on one thing. */
  readonly onKeep: ((name: string) => void) | undefined;
  readonly onRestart: () => void;
}

/** Where the answers lead, what it rests on, what would change it, and what the reader can take along. */
export function OutcomeView({data, outcome, answers, moved, focus, addressOf, onKeep, onRestart}: Props): ReactNode {
  const {tree, citations} = data;
  const heading = useFocusOnMount(focus);
  const onTheWay = answersOnTheWay(walk(tree, answers).trail);
  return (
    <div className={styles.outcome}>
      {moved && (
        <div className={outcomeStyles.moved}>
          <p>
            <strong>Antes:</strong> {moved.before.title}
          </p>
          <p>
            <strong>Ahora:</strong> {moved.after.title}
          </p>
        </div>
      )}
      <p className={styles.outcomeKind}>Resultado: {outcomeName(outcome.kind, isOfPast(tree, citations))}</p>
      <h2 ref={heading} tabIndex={-1}>
        {outcome.title}
      </h2>
      <OutcomeText outcome={outcome} citations={citations} />
      <OutcomeTerms tree={tree} outcome={outcome} answers={answers} citations={citations} />
      <Today sentences={tree.today} citations={citations} />
      <Checklist outcome={outcome} citations={citations} />
      <WhatWouldChange alternatives={explain(tree, onTheWay)} answers={onTheWay} addressOf={addressOf} />
      {tree.each && onKeep && <Keep one={tree.each.one} onKeep={onKeep} onRestart={onRestart} />}
      <ChecklistDraft tree={tree} citations={citations} decided={[{name: capital(tree.each?.one ?? 'Este caso'), answers, outcome}]} />
      <Constancia data={data} answers={answers} />
      <p>
        <small>Orientación, no dictamen. Las respuestas están sólo en la dirección de esta página: quien la tenga las puede leer.</small>
      </p>
    </div>
  );
}

/** Facts that would lead elsewhere, each with the place that it leads to. */
function WhatWouldChange({
  alternatives,
  answers,
  addressOf,
}: {alternatives: readonly Alternative[]} & Pick<Props, 'answers' | 'addressOf'>): ReactNode {
  if (alternatives.length === 0) return null;
  return (
    <details className={outcomeStyles.checklist}>
      <summary>Qué cambiaría el resultado ({alternatives.length})</summary>
      <ul className={outcomeStyles.changes}>
        {alternatives.map(({question, branch, leadsTo}) => {
          const there = leadsTo?.title ?? 'habría que responder más preguntas';
          return (
            <li key={`${question.id}=${branch.id}`}>
              {question.ask} <strong>{branch.label}</strong> →{' '}
              {/* Of a day, a number or a set nobody knows which it would be: a link would make one up. */}
              {question.kind === 'single' ? <Link to={addressOf({...answers, [question.id]: branch.id})}>{there}</Link> : there}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Keep({one, onKeep, onRestart}: {one: string; onKeep: (name: string) => void; onRestart: () => void}): ReactNode {
  const [name, setName] = useState('');
  return (
    <form
      className={outcomeStyles.name}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(name);
        onRestart();
      }}
    >
      <label>
        Nombre para distinguirlo (sin datos personales)
        <input value={name} maxLength={80} autoComplete="off" onChange={({target}) => setName(target.value)} />
      </label>
      <button type="submit" className="button button--secondary">
        Guardar y seguir con otro {one}
      </button>
    </form>
  );
}
