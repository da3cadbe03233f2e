import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {type Answer, branchFor} from '../../domain/decision-tree/answer';
import {type AmountQuestion, type DateQuestion, DONT_KNOW, DONT_KNOW_LABEL, type Question} from '../../domain/decision-tree/tree';
import {ChoiceForm} from '../practice/ChoiceForm';
import {CitationList} from '../practice/Citation';
import {Paragraphs} from '../practice/Paragraphs';
import type {Citations} from '../practice/practice-data';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {useHydrated} from '../practice/useHydrated';
import styles from './QuestionForm.module.css';

interface Props {
  readonly question: Question;
  readonly chosen: Answer | undefined;
  readonly citations: Citations;
  readonly focus: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** A question of a tree with what it rests on. "No sé" is always an answer. */
export function QuestionForm({question, chosen, citations, focus, onAnswer}: Props): ReactNode {
  return (
    <div>
      {'options' in question ? (
        <ChoiceForm
          ask={question.ask}
          help={question.help}
          options={question.options.map(({label, ...option}) => ({...option, text: label}))}
          several={question.kind === 'several'}
          chosen={typeof chosen === 'string' ? [chosen] : (chosen ?? [])}
          missing={
            question.kind === 'several'
              ? 'Marcá todas las que correspondan. Si no tenés el dato, elegí «No sé».'
              : 'Elegí una respuesta. Si no tenés el dato, elegí «No sé».'
          }
          send="Continuar"
          beside={question.kind === 'several' && <Unsure onAnswer={onAnswer} />}
          focus={focus}
          onAnswer={(options) => {
            const [only] = options;
            if (question.kind === 'several') onAnswer(question.options.map(({id}) => id).filter((id) => options.includes(id)));
            else if (only !== undefined) onAnswer(only);
          }}
        />
      ) : (
        <ValueForm question={question} chosen={typeof chosen === 'string' ? chosen : undefined} focus={focus} onAnswer={onAnswer} />
      )}
      <CitationList ids={question.cites} citations={citations} title="La pregunta se apoya en" />
    </div>
  );
}

interface ValueProps extends Pick<Props, 'focus' | 'onAnswer'> {
  readonly question: DateQuestion | AmountQuestion;
  readonly chosen: string | undefined;
}

/** A day or a number, written. */
function ValueForm({question, chosen, focus, onAnswer}: ValueProps): ReactNode {
  const [wrong, setWrong] = useState(false);
  const hydrated = useHydrated();
  const [input, help, alert] = [useId(), useId(), useId()];
  const heading = useFocusOnMount(focus);
  const isDate = question.kind === 'date';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('value')).trim();
    if (given !== DONT_KNOW && branchFor(question, given)) onAnswer(given);
    else setWrong(true);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <label htmlFor={input}>{question.ask}</label>
      </h2>
      {question.help !== undefined && (
        <div id={help}>
          <Paragraphs text={question.help} />
        </div>
      )}
      <p className={styles.value}>
        <input
          id={input}
          name="value"
          type={isDate ? 'date' : 'text'}
          inputMode={isDate ? undefined : 'numeric'}
          autoComplete="off"
          defaultValue={chosen === DONT_KNOW ? '' : chosen}
          aria-describedby={[question.help !== undefined && help, wrong && alert].filter(Boolean).join(' ') || undefined}
          aria-invalid={wrong}
          onChange={() => setWrong(false)}
        />
        {!isDate && <span> {question.unit}</span>}
      </p>
      {wrong && (
        <p id={alert} role="alert" className={styles.wrong}>
          {isDate
            ? 'Escribí una fecha completa: día, mes y año. Si no la tenés, elegí «No sé».'
            : 'Escribí un número entero, sólo con cifras. Si no lo tenés, elegí «No sé».'}
        </p>
      )}
      <div className={styles.send}>
        <button type="submit" className="button button--primary" disabled={!hydrated}>
          Continuar
        </button>
        <Unsure onAnswer={onAnswer} />
      </div>
    </form>
  );
}

function Unsure({onAnswer}: {onAnswer: (answer: Answer) => void}): ReactNode {
  const hydrated = useHydrated();
  return (
    <button type="button" className="button button--secondary" disabled={!hydrated} onClick={() => onAnswer(DONT_KNOW)}>
      {DONT_KNOW_LABEL}
    </button>
  );
}
