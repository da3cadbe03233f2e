import type {ReactNode} from 'react';
import {grade, type Mark} from '../../domain/quiz/grade';
import type {ItemOption, SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import {Asked} from './Asked';
import {ChoiceForm} from './ChoiceForm';
import {CitationList} from './Citation';
import {Paragraphs} from './Paragraphs';
import type {Citations} from './practice-data';
import styles from './Quiz.module.css';
import {useFocusOnMount} from './useFocusOnMount';

interface FormProps {
  readonly item: SimpleItem;
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
        options={optionsOf(item)}
        several={several}
        missing={`Marcá ${several ? 'al menos una opción' : 'una opción'} para responder.`}
        send="Responder"
        focus
        onAnswer={(chosen) => onAnswer(responseOf(item, chosen))}
      />
    </>
  );
}

function optionsOf(item: SimpleItem): readonly Pick<ItemOption, 'id' | 'text'>[] {
  if (item.kind === 'single' || item.kind === 'several') return item.options;
  return [
    {id: 'true', text: 'Verdadero'},
    {id: 'false', text: 'Falso'},
  ];
}

function responseOf(item: SimpleItem, chosen: readonly string[]): Response {
  if (item.kind === 'true-false') return {kind: 'verdict', verdict: chosen[0] === 'true' ? 'true' : 'false'};
  return {kind: 'choice', chosen};
}

interface FeedbackProps {
  readonly item: SimpleItem;
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
      <Asked ask={item.ask} />
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={mark.part} className={mark.outcome === 'wrong' ? styles.wrong : styles.right}>
            <p>
              <strong>{markName(mark)}:</strong> {mark.about}
            </p>
            {mark.outcome === 'wrong' && mark.feedback.misreading !== undefined && (
              <p>
                <strong>Qué se entendió mal:</strong> {mark.feedback.misreading}.
              </p>
            )}
            <Paragraphs text={mark.feedback.text} />
            <CitationList ids={mark.feedback.cites} citations={citations} title="Qué dice la norma" />
          </li>
        ))}
      </ul>
      <button type="button" className="button button--primary" onClick={onNext}>
        {last ? 'Ver el resultado' : 'Siguiente'}
      </button>
    </div>
  );
}

function markName({outcome}: Mark): string {
  if (outcome === 'missed') return 'Te faltó';
  return outcome === 'right' ? 'Marcaste, y es correcta' : 'Marcaste, y no es correcta';
}
