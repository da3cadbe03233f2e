import type {ReactNode} from 'react';
import type {Answer} from '../../domain/quiz/attempt';
import type {SimpleItem} from '../../domain/quiz/quiz';
import {Asked} from './Asked';
import {HistoricalNotice} from './ItemForm';
import {AnswerMarks} from './Marks';
import type {Citations} from './practice-data';
import {useFocusOnMount} from './useFocusOnMount';

interface Props {
  readonly item: SimpleItem;
  readonly answer: Answer;
  /** Whether the item had been answered before, in another tab: the first answer is the one that counts. */
  readonly answeredBefore: boolean;
  readonly citations: Citations;
  readonly last: boolean;
  readonly onNext: () => void;
}

/** What was right and wrong, said in words, with the provisions that decide it. */
export function ItemFeedback({item, answer, answeredBefore, citations, last, onNext}: Props): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {answer.correct ? '✓ Correcto' : '✗ No es correcto'}
      </h2>
      {answeredBefore && <p>Ya habías respondido esta pregunta en otra pestaña: vale la primera respuesta.</p>}
      {item.historical && <HistoricalNotice />}
      <Asked ask={item.ask} />
      <AnswerMarks item={item} answer={answer} citations={citations} />
      <button type="button" className="button button--primary" onClick={onNext}>
        {last ? 'Ver el resultado' : 'Siguiente'}
      </button>
    </div>
  );
}
