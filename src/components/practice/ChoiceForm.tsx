import {type FormEvent, type ReactNode, useId, useState} from 'react';
import styles from './ChoiceForm.module.css';
import {useFocusOnMount} from './useFocusOnMount';
import {useHydrated} from './useHydrated';

interface Props {
  readonly ask: string;
  readonly help?: string | undefined;
  readonly options: readonly {readonly id: string; readonly text: string}[];
  /** Whether more than one option may be chosen. */
  readonly several?: boolean;
  /** The option chosen before, if any. */
  readonly chosen?: string | undefined;
  /** Said when the form is sent without a choice. */
  readonly missing: string;
  readonly send: string;
  /** Whether the heading takes the focus when the form appears. */
  readonly focus: boolean;
  readonly onAnswer: (options: readonly string[]) => void | Promise<void>;
}

/** A question with options to choose from: a native form, so that keyboard and screen reader work as everywhere. */
export function ChoiceForm({ask, help, options, several = false, chosen, missing, send, focus, onAnswer}: Props): ReactNode {
  const [unanswered, setUnanswered] = useState(false);
  const [sending, setSending] = useState(false);
  const hydrated = useHydrated();
  const alert = useId();
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
      <fieldset aria-describedby={unanswered ? alert : undefined} className={styles.fieldset}>
        <legend>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {ask}
          </h2>
        </legend>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name="option"
              value={option.id}
              defaultChecked={option.id === chosen}
              onChange={() => setUnanswered(false)}
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
      <button type="submit" className="button button--primary" disabled={!hydrated || sending}>
        {send}
      </button>
    </form>
  );
}
