import type {ReactNode} from 'react';
import {type Attempt, countedItems, drawnItem, isOver, type Mode} from '../../domain/quiz/attempt';
import {type Item, itemIndexOf, type SimpleItem} from '../../domain/quiz/quiz';
import {Report} from '../report/Report';
import {CaseFacts} from './CaseFacts';
import {Cover} from './Cover';
import {Faults} from './Faults';
import {HandIn} from './HandIn';
import {ItemFeedback} from './ItemFeedback';
import {ItemForm} from './ItemForm';
import styles from './Player.module.css';
import type {QuizData} from './practice-data';
import {QuizSummary} from './QuizSummary';
import {Timer} from './Timer';
import {type Begin, isAtEnd, type Playing, usePlayer} from './use-player';
import {useDeadline} from './useDeadline';

interface Props {
  readonly data: QuizData;
  readonly mode: Mode;
  /** What is asked, where that is settled; else the learner chooses, or chance. */
  readonly items?: readonly Item[];
  /** Begins at once, without a cover. */
  readonly begin?: Begin;
  /** What else is shown at the end of an attempt. */
  readonly atEnd?: (attempt: Attempt) => ReactNode;
}

/** Plays a bank: one item at a time; what each answer was worth is told after it, or in an evaluation at the end. */
export function Player({data, mode, items, begin, atEnd}: Props): ReactNode {
  const player = usePlayer(data, mode, begin);
  const {attempt, stage, fault, storage} = player;
  useDeadline(attempt, () => void player.close('time'));
  const atItem = stage.kind === 'item' || stage.kind === 'feedback';
  return (
    <section className={styles.player} aria-label={data.quiz.title}>
      <Faults player={player} />
      {isAtEnd(player) && attempt ? (
        <QuizSummary
          data={data}
          attempt={attempt}
          kept={storage === 'device' && fault === 'none'}
          focus={stage.kind === 'item'}
          onPractise={player.practise}
          onRestart={player.beginAnew}
        >
          {atEnd?.(attempt)}
        </QuizSummary>
      ) : atItem && attempt ? (
        <Asking data={data} player={player} attempt={attempt} />
      ) : begin && stage.kind === 'loading' ? null : (
        <Cover
          data={data}
          mode={mode}
          items={items}
          lms={player.lms}
          ready={stage.kind !== 'loading'}
          open={stage.kind === 'cover' && attempt && !isOver(attempt) ? attempt : undefined}
          focus={stage.kind === 'cover' && stage.again}
          onStart={player.start}
          onGoOn={player.goOn}
        />
      )}
    </section>
  );
}

/** The item at hand, to answer or with what there is to say of the answer. */
function Asking({data, player, attempt}: {data: QuizData; player: Playing; attempt: Attempt}): ReactNode {
  const {stage, mode} = player;
  const id = stage.kind === 'item' || stage.kind === 'feedback' ? stage.item : undefined;
  const found = id === undefined ? undefined : itemIndexOf(data.quiz).get(id);
  const drawn = id === undefined ? undefined : drawnItem(attempt, id);
  if (!found || !drawn) return null;
  const {item, inCase} = found;
  const answer = stage.kind === 'feedback' ? attempt.answers.find((given) => given.item === id) : undefined;
  const startsCase = inCase?.parts[0]?.id === item.id;
  return (
    <>
      <Advance attempt={attempt} item={item} />
      {mode === 'evaluation' && (
        <div className={styles.evaluation}>
          {attempt.seconds !== undefined && <Timer attempt={attempt} />}
          <HandIn attempt={attempt} onHandIn={() => player.close('handed-in')} />
        </div>
      )}
      {stage.kind === 'item' && stage.twice && (
        <p role="status">Ya habías respondido la pregunta anterior en otra pestaña: vale la primera respuesta.</p>
      )}
      {inCase && <CaseFacts key={`${item.id}/facts`} of={inCase} part={item.id} focus={!answer && startsCase} />}
      {answer ? (
        <ItemFeedback
          key={item.id}
          item={item}
          answer={answer}
          answeredBefore={stage.kind === 'feedback' && stage.twice}
          citations={data.citations}
          last={isOver(attempt)}
          onNext={player.goOn}
        />
      ) : (
        <ItemForm
          key={item.id}
          item={item}
          drawn={drawn}
          citations={data.citations}
          hints={mode !== 'evaluation'}
          focus={!startsCase}
          onAnswer={(response, remarks) => player.respond(item, response, remarks)}
        />
      )}
      <Report
        key={`${item.id}/report`}
        reported={{place: `pregunta ${data.quiz.id} › ${item.id}`, words: item.ask, version: `banco ${data.hash}`, cites: item.cites}}
        citations={data.citations}
      />
    </>
  );
}

/** Where the item stands among those of the attempt. */
function Advance({attempt, item}: {attempt: Attempt; item: SimpleItem}): ReactNode {
  const counted = countedItems(attempt);
  return (
    <>
      <p className={styles.position}>
        Pregunta {counted.findIndex((one) => one.item === item.id) + 1} de {counted.length}
      </p>
      <progress className={styles.progress} value={attempt.answers.length} max={counted.length} aria-label="Avance" />
    </>
  );
}
