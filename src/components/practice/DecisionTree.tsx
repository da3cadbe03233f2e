import {type ReactNode, useState} from 'react';
import type {Outcome, Question, DecisionTree as Tree} from '../../domain/decision-tree/tree';
import {type Answers, type Step, walk} from '../../domain/decision-tree/walk';
import {ChoiceForm} from './ChoiceForm';
import {CitationList} from './Citation';
import styles from './DecisionTree.module.css';
import {Checklist, OutcomeText, outcomeName, Today} from './Outcome';
import {type Citations, shownData, type TreeData} from './practice-data';
import {RegimeNotice} from './RegimeNotice';
import {TreeText} from './TreeText';
import {useFocusOnMount} from './useFocusOnMount';

/**
 * A decision tree, one question at a time. Changing an answer keeps every later answer that is still asked.
 * Without scripts the whole tree can be read as text.
 */
export function DecisionTree({data}: {data?: TreeData}): ReactNode {
  return <Walker data={shownData('DecisionTree', data)} />;
}

interface Walk {
  readonly answers: Answers;
  /** The question being answered again, if any. */
  readonly changing?: string;
  /** Steps the reader took. Each shows its place anew and takes the focus there; the first view does not. */
  readonly steps: number;
}

function Walker({data: {tree, citations}}: {data: TreeData}): ReactNode {
  const [{answers, changing, steps}, setWalk] = useState<Walk>({answers: {}, steps: 0});
  const step = (next: Omit<Walk, 'steps'>): void => setWalk({...next, steps: steps + 1});
  const place = walk(tree, answers);
  const again = place.trail.find(({question}) => question.id === changing);
  const question = again?.question ?? (place.kind === 'question' || place.kind === 'unknown-option' ? place.question : undefined);
  if (place.kind === 'broken') throw new Error(`El árbol "${tree.id}" lleva a "${place.next}", que no existe o ya se preguntó.`);
  return (
    <section className={styles.tree} aria-label={tree.title}>
      <RegimeNotice regime={tree.regime} historical={tree.historical} citations={citations} />
      <noscript>
        <p>Para recorrer el árbol pregunta por pregunta hace falta JavaScript. Sin él, más abajo se puede leer completo como texto.</p>
      </noscript>
      <Trail
        trail={again ? place.trail.slice(0, place.trail.indexOf(again)) : place.trail}
        citations={citations}
        onChange={(id) => step({answers, changing: id})}
      />
      {question && (
        <QuestionForm
          key={steps}
          question={question}
          chosen={answers[question.id]}
          citations={citations}
          focus={steps > 0}
          onAnswer={(option) => step({answers: {...answers, [question.id]: option}})}
        />
      )}
      {!question && place.kind === 'outcome' && <OutcomeView key={steps} outcome={place.outcome} tree={tree} citations={citations} />}
      {place.trail.length > 0 && (
        <button type="button" className="button button--secondary" onClick={() => step({answers: {}})}>
          Empezar de nuevo
        </button>
      )}
      <TreeText tree={tree} citations={citations} />
    </section>
  );
}

interface TrailProps {
  readonly trail: readonly Step[];
  readonly citations: Citations;
  readonly onChange: (questionId: string) => void;
}

function Trail({trail, citations, onChange}: TrailProps): ReactNode {
  if (trail.length === 0) return null;
  return (
    <div className={styles.trail}>
      <p className={styles.trailTitle}>Tus respuestas</p>
      <ol>
        {trail.map(({question, option}) => (
          <li key={question.id}>
            {question.ask} <strong>{option.label}</strong>{' '}
            <button
              type="button"
              className={styles.change}
              onClick={() => onChange(question.id)}
              aria-label={`Cambiar la respuesta: ${question.ask}`}
            >
              Cambiar
            </button>
            <CitationList ids={option.cites} citations={citations} title="La respuesta se apoya en" />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface QuestionFormProps {
  readonly question: Question;
  readonly chosen: string | undefined;
  readonly citations: Citations;
  readonly focus: boolean;
  readonly onAnswer: (option: string) => void;
}

function QuestionForm({question, chosen, citations, focus, onAnswer}: QuestionFormProps): ReactNode {
  return (
    <div>
      <ChoiceForm
        ask={question.ask}
        help={question.help}
        options={question.options.map(({id, label}) => ({id, text: label}))}
        chosen={chosen}
        missing="Elegí una respuesta. Si no tenés el dato, elegí «No sé»."
        send="Continuar"
        focus={focus}
        onAnswer={([option]) => {
          if (option !== undefined) onAnswer(option);
        }}
      />
      <CitationList ids={question.cites} citations={citations} title="La pregunta se apoya en" />
    </div>
  );
}

function OutcomeView({outcome, tree, citations}: {outcome: Outcome; tree: Tree; citations: Citations}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <div className={styles.outcome}>
      <p className={styles.outcomeKind}>Resultado: {outcomeName(outcome.kind, tree.historical)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {outcome.title}
      </h2>
      <OutcomeText outcome={outcome} citations={citations} />
      <Today sentences={tree.today} citations={citations} />
      <Checklist outcome={outcome} citations={citations} />
    </div>
  );
}
