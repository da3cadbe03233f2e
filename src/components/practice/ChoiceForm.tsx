import {type FormEvent, type ReactNode, useId, useState} from 'react';
import styles from './ChoiceForm.module.css';
import {type FormOption, Options} from './Options';
import {Question} from './Question';
import {useHydrated} from './useHydrated';

interface Props {
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

/** A question with options to choose from: a native form, so that keyboard and screen reader work as everywhere. */
export function ChoiceForm({ask, help, options, several = false, chosen = [], missing, send, beside, focus, onAnswer}: Props): ReactNode {
  const [unanswered, setUnanswered] = useState(false);
  const [sending, setSending] = useState(false);
  const hydrated = useHydrated();
  const alert = useId();
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
    <form onSubmit={submit} onChange={() => setUnanswered(false)} noValidate>
      <Question ask={ask} help={help} describedBy={unanswered ? alert : undefined} focus={focus}>
        <Options name="option" options={options} several={several} chosen={chosen} />
      </Question>
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
