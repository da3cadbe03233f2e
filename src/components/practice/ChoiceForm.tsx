import {type ChangeEvent, type FormEvent, type ReactNode, useId, useState} from 'react';
import {Facts} from './Asked';
import styles from './ChoiceForm.module.css';
import {matchesWords} from './matches-words';
import {Paragraphs} from './Paragraphs';
import {useFocusOnMount} from './useFocusOnMount';
import {useHydrated} from './useHydrated';

interface Props {
  /** Its first line asks; facts may follow, a line each. */
  readonly ask: string;
  readonly help?: string | undefined;
  readonly options: readonly FormOption[];
  /** Whether more than one option may be chosen. */
  readonly several?: boolean;
  /** Ids of the options chosen before, if any. */
  readonly chosen?: readonly string[];
  /** Said when the form is sent without a choice. */
  readonly missing: string;
  readonly send: string;
  /** A further way on, beside sending: "No sé". */
  readonly beside?: ReactNode;
  /** Whether the heading takes the focus when the form appears. */
  readonly focus: boolean;
  readonly onAnswer: (options: readonly string[]) => void | Promise<void>;
}

export interface FormOption {
  readonly id: string;
  readonly text: string;
  /** Other words that find it in a long list. */
  readonly say?: readonly string[];
  /** Chosen with no other. */
  readonly alone?: boolean;
}

/** A longer list can be narrowed by words. */
const LONG = 12;

/** A question with options to choose from: a native form, so that keyboard and screen reader work as everywhere. */
export function ChoiceForm({ask, help, options, several = false, chosen = [], missing, send, beside, focus, onAnswer}: Props): ReactNode {
  const [question, ...facts] = ask.split('\n');
  const [unanswered, setUnanswered] = useState(false);
  const [sending, setSending] = useState(false);
  const [wanted, setWanted] = useState('');
  const hydrated = useHydrated();
  const [alert, about] = [useId(), useId()];
  const heading = useFocusOnMount(focus);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget).getAll('option').map(String);
    if (answer.length === 0) {
      setUnanswered(true);
      return;
    }
    setSending(true);
    await onAnswer(answer);
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset
        aria-describedby={[help !== undefined && about, unanswered && alert].filter(Boolean).join(' ') || undefined}
        className={styles.fieldset}
      >
        <legend>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {question}
          </h2>
        </legend>
        <Facts facts={facts} />
        {help !== undefined && (
          <div id={about} className={styles.help}>
            <Paragraphs text={help} />
          </div>
        )}
        {hydrated && options.length > LONG && <Narrow options={options} wanted={wanted} onChange={setWanted} />}
        {options.map((option) => (
          // What is left out stays in the form: an option that was chosen is not lost.
          <label key={option.id} className={styles.option} hidden={!matchesWords(option, wanted)}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name="option"
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
              onChange={(event) => {
                setUnanswered(false);
                if (several) leaveAlone(event, options);
              }}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      {unanswered && (
        <p id={alert} role="alert" className={styles.missing}>
          {missing}
        </p>
      )}
      {/* Without scripts, or before they answer, sending would only load the page again. */}
      <div className={styles.send}>
        <button type="submit" className="button button--primary" disabled={!hydrated || sending}>
          {send}
        </button>
        {beside}
      </div>
    </form>
  );
}

/** Finds options in a long list by plain words. */
function Narrow({
  options,
  wanted,
  onChange,
}: {
  options: readonly FormOption[];
  wanted: string;
  onChange: (words: string) => void;
}): ReactNode {
  const left = options.filter((option) => matchesWords(option, wanted)).length;
  return (
    <div className={styles.narrow}>
      <label>
        Buscar en la lista con tus palabras{' '}
        <input
          type="search"
          value={wanted}
          autoComplete="off"
          onChange={({target}) => onChange(target.value)}
          // Enter looks for words; it does not send an answer.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <span role="status">{wanted === '' ? `${options.length} respuestas` : left === 1 ? 'una respuesta' : `${left} respuestas`}</span>
    </div>
  );
}

/** What is chosen alone and the rest exclude each other. */
function leaveAlone({target}: ChangeEvent<HTMLInputElement>, options: readonly FormOption[]): void {
  if (!target.checked) return;
  const isAlone = (id: string): boolean => options.some((option) => option.id === id && option.alone);
  for (const other of target.form?.querySelectorAll<HTMLInputElement>('input[name="option"]:checked') ?? []) {
    if (other !== target && (isAlone(target.value) || isAlone(other.value))) other.checked = false;
  }
}
