import type {ReactNode} from 'react';
import type {DecisionTree} from '../../domain/decision-tree/tree';
import {CitationList} from './Citation';
import styles from './DecisionTree.module.css';
import type {Citations} from './practice-data';

/** The whole tree as text: it can be read, searched and printed without any script. */
export function TreeText({tree, citations}: {tree: DecisionTree; citations: Citations}): ReactNode {
  const titles = new Map([
    ...tree.questions.map((question): [string, string] => [question.id, question.ask]),
    ...tree.outcomes.map((outcome): [string, string] => [outcome.id, `Resultado: ${outcome.title}`]),
  ]);
  return (
    <details className={styles.text}>
      <summary>Leer el árbol completo como texto</summary>
      <ol>
        {tree.questions.map((question) => (
          <li key={question.id}>
            <p>
              <strong>{question.ask}</strong>
            </p>
            <ul>
              {question.options.map((option) => (
                <li key={option.id}>
                  {option.label} → {titles.get(option.next)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {tree.outcomes.map((outcome) => (
        <div key={outcome.id}>
          <p>
            <strong>{outcome.title}.</strong> {outcome.text}
          </p>
          <CitationList ids={outcome.cites} citations={citations} title="Se apoya en" />
        </div>
      ))}
    </details>
  );
}
