import type {ReactNode} from 'react';
import {branchesOf} from '../../domain/decision-tree/answer';
import {outcomeName} from '../../domain/decision-tree/outcome-name';
import {termInWords} from '../../domain/decision-tree/term-words';
import {type DecisionTree, DONT_KNOW, type Question} from '../../domain/decision-tree/tree';
import {CitationList} from '../practice/Citation';
import {Paragraphs} from '../practice/Paragraphs';
import type {Citations} from '../practice/practice-data';
import {OutcomeText, Today} from './Outcome';
import styles from './TreeText.module.css';
import {isOfPast} from './tree-data';

/** The whole tree as text, with all that its steps show: it can be read, searched and printed without any script. */
export function TreeText({tree, citations}: {tree: DecisionTree; citations: Citations}): ReactNode {
  const titles = new Map([
    ...tree.questions.map((question): [string, string] => [question.id, question.ask]),
    ...tree.outcomes.map((outcome): [string, string] => [outcome.id, `Resultado: ${outcome.title}`]),
  ]);
  return (
    <details className={styles.text}>
      <summary>Leer el árbol completo como texto</summary>
      <h3>Preguntas</h3>
      {tree.questions.map((question) => (
        <div key={question.id} className={styles.section}>
          <h4>{question.ask}</h4>
          {question.help !== undefined && <Paragraphs text={question.help} />}
          <CitationList ids={question.cites} citations={citations} title="La pregunta se apoya en" brief />
          {question.kind === 'several' && <Offered question={question} citations={citations} />}
          <ul>
            {branchesOf(question).map((branch) => (
              <li key={branch.id}>
                {branch.id === DONT_KNOW ? '«No sé»' : branch.label} → {titles.get(branch.next)}
                <CitationList ids={branch.cites} citations={citations} title="La respuesta se apoya en" brief />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>Resultados</h3>
      {tree.outcomes.map((outcome) => (
        <div key={outcome.id} className={styles.section}>
          <h4>{outcome.title}</h4>
          <p className={styles.kind}>({outcomeName(outcome.kind, isOfPast(tree, citations))})</p>
          <OutcomeText outcome={outcome} citations={citations} brief />
          {outcome.terms.map((term, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the terms of an outcome never move
            <div key={at}>
              <p>
                Plazo: {term.label}, {termInWords(term)}.{term.note !== undefined && ` ${term.note}`}
              </p>
              <CitationList ids={term.cites} citations={citations} title="Se apoya en" brief />
            </div>
          ))}
          <CitationList ids={outcome.checklist} citations={citations} title="Medidas" brief />
          <CitationList ids={outcome.criteria} citations={citations} title="Criterios" brief />
        </div>
      ))}
      <Today sentences={tree.today} citations={citations} brief />
    </details>
  );
}

/** Of a question with several answers, those to choose from; the ways on gather them. */
function Offered({question, citations}: {question: Extract<Question, {kind: 'several'}>; citations: Citations}): ReactNode {
  return (
    <>
      <p>Se marcan todas las que correspondan:</p>
      <ul>
        {question.options.map(({id, label, cites}) => (
          <li key={id}>
            {label}
            <CitationList ids={cites} citations={citations} title="La respuesta se apoya en" brief />
          </li>
        ))}
      </ul>
      <p>Según lo marcado:</p>
    </>
  );
}
