import {type FormEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react';
import type {Outcome, Question, DecisionTree as Tree} from '../../domain/decision-tree/tree';
import {type Answers, type Step, walk} from '../../domain/decision-tree/walk';
import {CitationList, Quote} from './Citation';
import styles from './DecisionTree.module.css';
import type {Citations, TreeData} from './practice-data';
import {RegimeNotice} from './RegimeNotice';
import {TreeText} from './TreeText';

/**
 * A decision tree, one question at a time. Changing an answer keeps every later answer that is still asked.
 * Without scripts the whole tree can be read as text.
 */
export function DecisionTree({data}: {data?: TreeData}): ReactNode {
  // The build gives the data (see src/remark); an author writes only the id.
  if (!data) return null;
  return <Walker data={data} />;
}

function Walker({data: {tree, citations}}: {data: TreeData}): ReactNode {
  const [answers, setAnswers] = useState<Answers>({});
  /** The question being answered again, if any. */
  const [changing, setChanging] = useState<string>();
  const place = walk(tree, answers);
  const again = place.trail.find((step) => step.question.id === changing);
  const question = again?.question ?? (place.kind === 'question' || place.kind === 'unknown-option' ? place.question : undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const key = question?.id ?? (place.kind === 'outcome' ? place.outcome.id : 'broken');

  // After an answer the focus goes to what comes next; not on the first view, where the reader is at the top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [key]);

  const answer = (questionId: string, option: string): void => {
    moved.current = true;
    setAnswers({...answers, [questionId]: option});
    setChanging(undefined);
  };
  const restart = (): void => {
    moved.current = true;
    setAnswers({});
    setChanging(undefined);
  };
  const trail = again ? place.trail.slice(0, place.trail.indexOf(again)) : place.trail;
  return (
    <section className={styles.tree} aria-label={tree.title}>
      <RegimeNotice regime={tree.regime} historical={tree.historical} citations={citations} />
      <Trail
        trail={trail}
        onChange={(id) => {
          moved.current = true;
          setChanging(id);
        }}
      />
      {question ? (
        <QuestionForm
          key={question.id}
          question={question}
          chosen={answers[question.id]}
          citations={citations}
          heading={heading}
          onAnswer={(option) => answer(question.id, option)}
        />
      ) : place.kind === 'outcome' ? (
        <OutcomeView outcome={place.outcome} tree={tree} citations={citations} heading={heading} />
      ) : null}
      {place.trail.length > 0 && (
        <button type="button" className="button button--secondary" onClick={restart}>
          Empezar de nuevo
        </button>
      )}
      <TreeText tree={tree} citations={citations} />
    </section>
  );
}

function Trail({trail, onChange}: {trail: readonly Step[]; onChange: (questionId: string) => void}): ReactNode {
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
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (option: string) => void;
}

function QuestionForm({question, chosen, citations, heading, onAnswer}: QuestionFormProps): ReactNode {
  const [missing, setMissing] = useState(false);
  const error = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get('option');
    if (typeof option === 'string') onAnswer(option);
    else setMissing(true);
  };
  return (
    <form onSubmit={submit} className={styles.question} noValidate>
      <fieldset aria-describedby={missing ? error : undefined}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {question.ask}
          </h2>
        </legend>
        {question.help !== undefined && <p className={styles.help}>{question.help}</p>}
        {question.options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input type="radio" name="option" value={option.id} defaultChecked={option.id === chosen} onChange={() => setMissing(false)} />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      {missing && (
        <p id={error} className={styles.error} role="alert">
          Elegí una respuesta. Si no tenés el dato, elegí «No sé».
        </p>
      )}
      <button type="submit" className="button button--primary">
        Continuar
      </button>
      <CitationList ids={question.cites} citations={citations} title="La pregunta se apoya en" />
    </form>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly tree: Tree;
  readonly citations: Citations;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}

const OUTCOME_NAMES: Record<Outcome['kind'], string> = {
  duty: 'Resultado: obligación',
  permission: 'Resultado: permitido',
  prohibition: 'Resultado: prohibido',
  'out-of-scope': 'Resultado: fuera del alcance de la norma',
  inconclusive: 'Resultado: no concluyente',
};

/** What a repealed norm asked for is never headed as a duty of today. */
const HISTORICAL_NAMES: Partial<Record<Outcome['kind'], string>> = {
  duty: 'Resultado: lo que pedía la norma derogada',
  permission: 'Resultado: lo que permitía la norma derogada',
  prohibition: 'Resultado: lo que prohibía la norma derogada',
};

function OutcomeView({outcome, tree, citations, heading}: OutcomeProps): ReactNode {
  return (
    <div className={styles.outcome}>
      <p className={styles.outcomeKind}>{(tree.historical && HISTORICAL_NAMES[outcome.kind]) || OUTCOME_NAMES[outcome.kind]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {outcome.title}
      </h2>
      <p>{outcome.text}</p>
      {outcome.refer !== undefined && (
        <div className={styles.refer}>
          <p className={styles.trailTitle}>Para consultar con la asesoría legal</p>
          <p>{outcome.refer}</p>
        </div>
      )}
      <CitationList ids={outcome.cites} citations={citations} title="El resultado se apoya en" />
      {tree.today.length > 0 && (
        <div className={styles.today}>
          <h3>Qué rige hoy</h3>
          {tree.today.map((sentence) => (
            <div key={sentence.text}>
              <p>{sentence.text}</p>
              <CitationList ids={sentence.cites} citations={citations} title="Se apoya en" />
            </div>
          ))}
        </div>
      )}
      {outcome.checklist.length > 0 && (
        <details>
          <summary>Leer las medidas, una por una ({outcome.checklist.length})</summary>
          <ul className={styles.checklist}>
            {outcome.checklist.map((id) => {
              const view = citations[id];
              return view ? (
                <li key={id}>
                  <Quote view={view} /> <small>({view.label})</small>
                </li>
              ) : null;
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
