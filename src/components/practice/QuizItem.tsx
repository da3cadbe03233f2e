import type {ReactNode} from 'react';
import {grade, type Mark, type Response} from '../../domain/quiz/grade';
import type {Item} from '../../domain/quiz/quiz';
import {ChoiceForm} from './ChoiceForm';
import {CitationList} from './Citation';
import type {Citations} from './practice-data';
import styles from './Quiz.module.css';
import {useFocusOnMount} from './useFocusOnMount';

interface FormProps {
  readonly item: Item;
  readonly position: number;
  readonly of: number;
  readonly onAnswer: (response: Response) => Promise<void>;
}

/** One item to answer, with its place among the others. */
export function ItemForm({item, position, of, onAnswer}: FormProps): ReactNode {
  const several = item.kind === 'several';
  return (
    <>
      <p className={styles.position}>
        Pregunta {position} de {of}
      </p>
      <progress className={styles.progress} value={position - 1} max={of} aria-label="Avance" />
      <ChoiceForm
        ask={item.ask}
        help={item.kind === 'true-false' ? '¿Verdadero o falso?' : several ? 'Marcá todas las que correspondan.' : 'Marcá una.'}
        options={item.options}
        several={several}
        missing={`Marcá ${several ? 'al menos una opción' : 'una opción'} para responder.`}
        send="Responder"
        focus
        onAnswer={onAnswer}
      />
    </>
  );
}

interface FeedbackProps {
  readonly item: Item;
  readonly response: Response;
  /** Whether the item had been answered before, in another tab: the first answer is the one that counts. */
  readonly answeredBefore: boolean;
  readonly citations: Citations;
  readonly last: boolean;
  readonly onNext: () => void;
}

/** What was right and wrong, said in words, with the provisions that decide it. */
export function ItemFeedback({item, response, answeredBefore, citations, last, onNext}: FeedbackProps): ReactNode {
  const heading = useFocusOnMount(true);
  const {correct, marks} = grade(item, response);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {correct ? '✓ Correcto' : '✗ No es correcto'}
      </h2>
      {answeredBefore && <p>Ya habías respondido esta pregunta en otra pestaña: vale la primera respuesta.</p>}
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
