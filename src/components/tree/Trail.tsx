import type {ReactNode} from 'react';
import {answerWords} from '../../domain/decision-tree/answer';
import type {Step} from '../../domain/decision-tree/walk';
import {CitationList} from '../practice/Citation';
import type {Citations} from '../practice/practice-data';
import styles from './DecisionTree.module.css';

interface Props {
  readonly trail: readonly Step[];
  readonly citations: Citations;
  readonly onChange: (questionId: string) => void;
}

/** The answers given so far, each to be changed. */
export function Trail({trail, citations, onChange}: Props): ReactNode {
  if (trail.length === 0) return null;
  return (
    <div className={styles.trail}>
      <p className={styles.trailTitle}>Tus respuestas</p>
      <ol>
        {trail.map(({question, answer, branch}) => (
          <li key={question.id}>
            {question.ask} <strong>{answerWords(question, answer)}</strong>
            {question.kind !== 'single' && answerWords(question, answer) !== branch.label && ` (${branch.label})`}{' '}
            <button
              type="button"
              className={styles.change}
              onClick={() => onChange(question.id)}
              aria-label={`Cambiar la respuesta: ${question.ask}`}
            >
              Cambiar
            </button>
            <CitationList ids={citesOf({question, answer, branch})} citations={citations} title="La respuesta se apoya en" brief />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What an answer rests on: the way that it takes, and each of several options. */
function citesOf({question, answer, branch}: Step): string[] {
  const options = question.kind === 'several' && typeof answer !== 'string' ? question.options.filter(({id}) => answer.includes(id)) : [];
  return [...branch.cites, ...options.flatMap(({cites}) => cites)];
}
