import type {ReactNode} from 'react';
import type {Outcome, Question} from '../../domain/decision-tree/tree';
import {walk} from '../../domain/decision-tree/walk';
import {shownData} from '../practice/practice-data';
import {Report} from '../report/Report';
import type {Reported} from '../report/report-note';
import {Cases} from './Cases';
import styles from './DecisionTree.module.css';
import {LinkNotice} from './LinkNotice';
import {OutcomeView} from './OutcomeView';
import {QuestionForm} from './QuestionForm';
import {Readings} from './Readings';
import {RegimeNotice} from './RegimeNotice';
import {Trail} from './Trail';
import {isOfPast, type TreeData} from './tree-data';
import {useCases} from './useCases';
import {useWalk} from './useWalk';

/**
 * A decision tree, one question at a time; as a map, as a table and as text. The answers stand in the address, after `#`:
 * they can be kept or sent, and reach no server. Without scripts the whole tree can be read as text.
 */
export function DecisionTree({data}: {data?: TreeData}): ReactNode {
  return <Walker data={shownData('DecisionTree', data)} />;
}

function Walker({data}: {data: TreeData}): ReactNode {
  const {tree, citations} = data;
  const {answers, changing, moved, link, visited, answer, again, restart, addressOf} = useWalk(tree);
  const cases = useCases(tree);
  const place = walk(tree, answers);
  if (place.kind === 'broken') throw new Error(`El árbol "${tree.id}" lleva a "${place.next}", que no existe o ya se preguntó.`);
  const redone = place.trail.find(({question}) => question.id === changing);
  const question = redone?.question ?? (place.kind === 'outcome' ? undefined : place.question);
  const step = question ?? (place.kind === 'outcome' ? place.outcome : undefined);
  const here = JSON.stringify([answers, changing]);
  return (
    <section className={styles.tree} aria-label={tree.title}>
      <RegimeNotice regime={tree.regime} historical={tree.historical} past={isOfPast(tree, citations)} citations={citations} />
      <noscript>
        <p>Para recorrer el árbol pregunta por pregunta hace falta JavaScript. Sin él, más abajo se puede leer completo como texto.</p>
      </noscript>
      {link && <LinkNotice tree={tree} link={link} />}
      <Cases tree={tree} citations={citations} cases={cases} />
      <Trail trail={redone ? place.trail.slice(0, place.trail.indexOf(redone)) : place.trail} citations={citations} onChange={again} />
      {question && (
        <QuestionForm
          key={here}
          question={question}
          chosen={answers[question.id]}
          citations={citations}
          focus={visited}
          onAnswer={(given) => answer(question.id, given)}
        />
      )}
      {!question && place.kind === 'outcome' && (
        <OutcomeView
          key={here}
          data={data}
          outcome={place.outcome}
          answers={answers}
          moved={moved}
          focus={visited}
          addressOf={addressOf}
          onKeep={tree.each && ((name) => cases.keep(name, answers, place.outcome))}
          onRestart={restart}
        />
      )}
      {step && <Report key={`${here}/report`} reported={reportedOf(data, step)} citations={citations} />}
      {place.trail.length > 0 && (
        <button type="button" className="button button--secondary" onClick={restart}>
          Empezar de nuevo
        </button>
      )}
      <Readings data={data} place={place} addressOf={addressOf} />
    </section>
  );
}

function reportedOf({tree, hash}: TreeData, step: Question | Outcome): Reported {
  return {
    place: `árbol ${tree.id} › ${step.id}`,
    words: 'ask' in step ? step.ask : step.title,
    version: `árbol versión ${tree.version}, ${hash}`,
    cites: step.cites,
  };
}
