import {type ReactNode, useEffect, useState, useSyncExternalStore} from 'react';
import {newAttemptId, newSeed, now} from '../../browser/clock';
import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import {Session, type SessionState} from '../../browser/practice/session';
import {countedItems, isOver, type Mode, openItems} from '../../domain/quiz/attempt';
import {itemIndexOf, type SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import {PreviewLayer} from '../preview/PreviewLayer';
import {type QuizData, shownData} from './practice-data';
import styles from './Quiz.module.css';
import {ItemFeedback, ItemForm} from './QuizItem';
import {QuizSummary} from './QuizSummary';

/** A quiz: one item at a time, feedback that quotes the law, a result to keep. */
export function Quiz({data}: {data?: QuizData}): ReactNode {
  return <Player data={shownData('Quiz', data)} mode="practice" />;
}

type Stage =
  | {readonly kind: 'loading'}
  | {readonly kind: 'cover'}
  | {readonly kind: 'item'}
  | {readonly kind: 'feedback'; readonly item: string; readonly answeredBefore: boolean}
  | {readonly kind: 'summary'};

const NOTHING: SessionState = {attempt: undefined, fault: 'none'};
const never = (): (() => void) => () => undefined;
const nothing = (): SessionState => NOTHING;

interface PlayerProps {
  readonly data: QuizData;
  readonly mode: Mode;
}

/** Asks the items of a bank in a mode. */
export function Player({data, mode}: PlayerProps): ReactNode {
  const {quiz, citations} = data;
  const [opened, setOpened] = useState<{readonly store: LearnerStore; readonly session: Session}>();
  const [stage, setStage] = useState<Stage>({kind: 'loading'});
  const {attempt, fault} = useSyncExternalStore(opened?.session.subscribe ?? never, opened?.session.read ?? nothing, nothing);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const store = await openLearnerStore();
      const session = new Session(store, data, mode, {now, newId: newAttemptId, newSeed});
      await session.resume();
      if (gone) return;
      setOpened({store, session});
      setStage({kind: 'cover'});
    })();
    return () => {
      gone = true;
    };
  }, [data, mode]);

  const store = opened?.store;
  const start = async (): Promise<void> => {
    await opened?.session.start();
    setStage({kind: 'item'});
  };
  const respond = async (item: SimpleItem, response: Response): Promise<void> => {
    const answeredBefore = (await opened?.session.respond(item, response)) ?? false;
    setStage({kind: 'feedback', item: item.id, answeredBefore});
  };
  const shown = stage.kind === 'feedback' ? stage.item : attempt && openItems(attempt)[0]?.item;
  const item = shown === undefined ? undefined : itemIndexOf(quiz).get(shown)?.item;
  const given = attempt?.answers.find((one) => one.item === shown);
  const finished = attempt !== undefined && isOver(attempt);
  const counted = attempt ? countedItems(attempt) : [];

  return (
    <section className={styles.quiz} aria-label={quiz.title}>
      {store?.kind === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada: si cerrás la página, se pierden las respuestas. Al terminar, descargá el resultado.
        </p>
      )}
      {fault === 'not-read' && (
        <p role="alert" className={styles.warning}>
          No se pudo leer lo que habías respondido en este dispositivo. Recargá la página para probar de nuevo, o empezá otra vez.
        </p>
      )}
      {fault === 'not-saved' && (
        <p role="alert" className={styles.warning}>
          No se pudo guardar la última respuesta en este dispositivo (puede estar lleno). Seguí sin cerrar la página y descargá el resultado
          al terminar.
        </p>
      )}
      {(stage.kind === 'loading' || (stage.kind === 'cover' && !finished)) && (
        <Cover data={data}>
          {stage.kind === 'cover' && (
            <>
              {attempt && (
                <button type="button" className="button button--primary" onClick={() => setStage({kind: 'item'})}>
                  Seguir donde estaba ({attempt.answers.length} de {counted.length})
                </button>
              )}
              <button type="button" className={`button button--${attempt ? 'secondary' : 'primary'}`} onClick={start}>
                {attempt ? 'Empezar de nuevo' : 'Empezar'}
              </button>
            </>
          )}
        </Cover>
      )}
      {finished && (stage.kind === 'cover' || stage.kind === 'summary') && (
        <QuizSummary
          data={data}
          attempt={attempt}
          kept={store?.kind === 'device' && fault === 'none'}
          focus={stage.kind === 'summary'}
          onRestart={start}
        />
      )}
      {attempt && item && stage.kind === 'item' && (
        <ItemForm
          key={item.id}
          item={item}
          position={counted.findIndex((one) => one.item === item.id) + 1}
          of={counted.length}
          onAnswer={(response) => respond(item, response)}
        />
      )}
      {item && given && stage.kind === 'feedback' && (
        <ItemFeedback
          key={item.id}
          item={item}
          response={given.response}
          answeredBefore={stage.answeredBefore}
          citations={citations}
          last={finished}
          onNext={() => setStage({kind: finished ? 'summary' : 'item'})}
        />
      )}
      <PreviewLayer />
    </section>
  );
}

function Cover({data: {quiz}, children}: {data: QuizData; children?: ReactNode}): ReactNode {
  return (
    <>
      <p>{quiz.summary}</p>
      <p>{quiz.items.length} preguntas. Las respuestas no salen de este dispositivo.</p>
      <div className={styles.actions}>{children}</div>
      <noscript>
        <p>Para responder hace falta JavaScript. Las preguntas y sus devoluciones están también como datos abiertos.</p>
      </noscript>
    </>
  );
}
