import {type FormEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {grade, type Mark, type Response} from '../../domain/quiz/grade';
import type {Item} from '../../domain/quiz/quiz';
import {CitationList} from './Citation';
import type {Citations} from './practice-data';
import styles from './Quiz.module.css';

interface FormProps {
  readonly item: Item;
  readonly position: number;
  readonly of: number;
  readonly onAnswer: (response: Response) => Promise<void>;
}

/** One item: a native form, so that keyboard and screen reader work as everywhere. */
export function ItemForm({item, position, of, onAnswer}: FormProps): ReactNode {
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const error = useId();
  const heading = useFocusOnMount();
  const several = item.kind === 'several';
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const response = new FormData(event.currentTarget).getAll('option').map(String);
    if (response.length === 0) {
      setMissing(true);
      return;
    }
    setSaving(true);
    await onAnswer(response);
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.position}>
        Pregunta {position} de {of}
      </p>
      <progress className={styles.progress} value={position - 1} max={of} aria-label="Avance" />
      <fieldset aria-describedby={missing ? error : undefined} className={styles.fieldset}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {item.ask}
          </h2>
        </legend>
        <p>{item.kind === 'true-false' ? '¿Verdadero o falso?' : several ? 'Marcá todas las que correspondan.' : 'Marcá una.'}</p>
        {item.options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input type={several ? 'checkbox' : 'radio'} name="option" value={option.id} onChange={() => setMissing(false)} />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      {missing && (
        <p id={error} role="alert" className={styles.error}>
          Marcá {several ? 'al menos una opción' : 'una opción'} para responder.
        </p>
      )}
      <button type="submit" className="button button--primary" disabled={saving}>
        Responder
      </button>
    </form>
  );
}

interface FeedbackProps {
  readonly item: Item;
  readonly response: Response;
  readonly citations: Citations;
  readonly last: boolean;
  readonly onNext: () => void;
}

/** What was right and wrong, said in words, with the provisions that decide it. */
export function ItemFeedback({item, response, citations, last, onNext}: FeedbackProps): ReactNode {
  const heading = useFocusOnMount();
  const {correct, marks} = grade(item, response);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {correct ? '✓ Correcto' : '✗ No es correcto'}
      </h2>
      <p className={styles.asked}>{item.ask}</p>
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={mark.option.id} className={mark.right ? styles.right : styles.wrong}>
            <p>
              <strong>{markName(mark)}:</strong> {mark.option.text}
            </p>
            <p>{mark.option.feedback.text}</p>
            <CitationList ids={mark.option.feedback.cites} citations={citations} title="Qué dice la norma" />
          </li>
        ))}
      </ul>
      <button type="button" className="button button--primary" onClick={onNext}>
        {last ? 'Ver el resultado' : 'Siguiente'}
      </button>
    </div>
  );
}

function markName({chosen, right}: Mark): string {
  if (chosen) return right ? 'Marcaste, y es correcta' : 'Marcaste, y no es correcta';
  return 'Te faltó';
}

/** The heading that takes the focus when its part of the page appears. */
function useFocusOnMount(): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}
