import {type ReactNode, useState} from 'react';
import {type Answer, type Attempt, countedItems} from '../../domain/quiz/attempt';
import {itemIndexOf, type SimpleItem} from '../../domain/quiz/quiz';
import {Facts} from './Asked';
import {HistoricalNotice} from './ItemForm';
import {AnswerMarks} from './Marks';
import styles from './Player.module.css';
import type {Citations, QuizData} from './practice-data';

/** Every item of an attempt, each with its answer and what there is to say of it, to unfold. */
export function AnswersList({data: {quiz, digests, citations}, attempt}: {data: QuizData; attempt: Attempt}): ReactNode {
  const items = itemIndexOf(quiz);
  return (
    <section aria-labelledby="respuestas">
      <h3 id="respuestas">Todas tus respuestas</h3>
      <ol className={styles.answers}>
        {countedItems(attempt).map(({item: id}) => {
          const found = items.get(id);
          const answer = attempt.answers.find((given) => given.item === id);
          return (
            <li key={id}>
              {found ? (
                <ItemAnswer
                  item={found.item}
                  title={found.inCase?.title}
                  answer={answer}
                  changed={answer !== undefined && answer.digest !== digests[id]}
                  citations={citations}
                />
              ) : (
                <p>{answer?.correct ? 'Bien' : 'No salió'}: una pregunta que ya no está en la práctica.</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function ItemAnswer({
  item,
  title,
  answer,
  changed,
  citations,
}: {
  item: SimpleItem;
  /** Of the case that it is part of. */
  title: string | undefined;
  answer: Answer | undefined;
  /** Whether the item was answered when it read otherwise. */
  changed: boolean;
  citations: Citations;
}): ReactNode {
  const [opened, setOpened] = useState(false);
  const [question, ...facts] = item.ask.split('\n');
  return (
    <details onToggle={({currentTarget}) => currentTarget.open && setOpened(true)}>
      <summary>
        <strong>{answer === undefined ? 'Sin responder' : answer.correct ? '✓ Bien' : '✗ No salió'}:</strong>{' '}
        {title !== undefined && `${title} — `}
        {/* Where all ask the same of other facts, the last of these tells them apart. */}
        {[question, ...facts.slice(-1)].join(' … ')}
        {answer?.confidence === 'sure' && !answer.correct && <em> (estabas seguro)</em>}
      </summary>
      {opened && (
        <>
          {item.historical && <HistoricalNotice />}
          {changed && <p>La pregunta cambió después de tu respuesta: así se lee hoy.</p>}
          <Facts facts={facts} />
          <AnswerMarks item={item} answer={answer} citations={citations} />
        </>
      )}
    </details>
  );
}
