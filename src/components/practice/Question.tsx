import {type ReactNode, useId} from 'react';
import {Facts} from './Asked';
import styles from './ChoiceForm.module.css';
import {Paragraphs} from './Paragraphs';
import {useFocusOnMount} from './useFocusOnMount';

interface Props {
  /** The first line is the question; what follows in other lines are facts to answer it with. */
  readonly ask: string;
  readonly help?: string | undefined;
  /** Ids of what else describes it: what is missing, a notice. */
  readonly describedBy?: string | undefined;
  /** Whether the heading takes the focus when the question appears. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

/** A question as a native group: its legend is a heading, its fields are the children. */
export function Question({ask, help, describedBy, focus, children}: Props): ReactNode {
  const about = useId();
  const heading = useFocusOnMount(focus);
  const [question, ...facts] = ask.split('\n');
  const described = facts.length > 0 || help !== undefined;
  return (
    <fieldset aria-describedby={[described && about, describedBy].filter(Boolean).join(' ') || undefined} className={styles.fieldset}>
      <legend>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {question}
        </h2>
      </legend>
      {described && (
        <div id={about}>
          <Facts facts={facts} />
          {help !== undefined && (
            <div className={styles.help}>
              <Paragraphs text={help} />
            </div>
          )}
        </div>
      )}
      {children}
    </fieldset>
  );
}
