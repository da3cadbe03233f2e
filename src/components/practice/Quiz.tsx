import {type ReactNode, useEffect, useState} from 'react';
import {type AttemptStore, openAttemptStore} from '../../browser/attempts';
import {newAttemptId, now} from '../../browser/clock';
import {type Attempt, answer, nextItem, startAttempt} from '../../domain/quiz/attempt';
import type {Response} from '../../domain/quiz/grade';
import type {QuizData} from './practice-data';
import styles from './Quiz.module.css';
import {ItemFeedback, ItemForm} from './QuizItem';
import {QuizSummary} from './QuizSummary';

/** A quiz: one item at a time, feedback that quotes the law, a result to keep. */
export function Quiz({data}: {data?: QuizData}): ReactNode {
  // The build gives the data (see src/remark); an author writes only the id.
  if (!data) return null;
  return <Player data={data} />;
}

type Stage =
  | {readonly kind: 'loading'}
  | {readonly kind: 'cover'}
  | {readonly kind: 'item'}
  | {readonly kind: 'feedback'; readonly item: string};

function Player({data}: {data: QuizData}): ReactNode {
  const {quiz, hash, citations} = data;
  const [store, setStore] = useState<AttemptStore>();
  const [attempt, setAttempt] = useState<Attempt>();
  const [stage, setStage] = useState<Stage>({kind: 'loading'});
  const [failure, setFailure] = useState(false);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const opened = await openAttemptStore();
      const latest = await opened.latest(quiz.id);
      if (gone) return;
      setStore(opened);
      // An attempt at an earlier version of the quiz is kept on the device, but not resumed: its items may have changed.
      if (latest && latest.quizHash === hash) setAttempt(latest);
      setStage({kind: 'cover'});
    })();
    return () => {
      gone = true;
    };
  }, [quiz.id, hash]);

  const keep = async (next: Attempt): Promise<void> => {
    try {
      await store?.save(next);
    } catch {
      setFailure(true);
    }
    setAttempt(next);
  };
  const start = async (): Promise<void> => {
    await keep(startAttempt(quiz, {id: newAttemptId(), quizHash: hash, at: now()}));
    setStage({kind: 'item'});
  };
  const current = attempt && nextItem(attempt);
  const shown = stage.kind === 'feedback' ? stage.item : current;
  const item = quiz.items.find((candidate) => candidate.id === shown);
  const given = attempt?.answers.find((one) => one.item === shown);

  return (
    <section className={styles.quiz} aria-label={quiz.title}>
      {store?.kind === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada: si cerrás la página, se pierden las respuestas. Al terminar, descargá el resultado.
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.warning}>
          No se pudo guardar la última respuesta en este dispositivo (¿está lleno?). Seguí sin cerrar la página y descargá el resultado al
          terminar.
        </p>
      )}
      {stage.kind === 'loading' && <Cover data={data} />}
      {stage.kind === 'cover' &&
        (attempt && current === undefined ? (
          <QuizSummary data={data} attempt={attempt} onRestart={start} />
        ) : (
          <Cover data={data}>
            {attempt && (
              <button type="button" className="button button--primary" onClick={() => setStage({kind: 'item'})}>
                Seguir donde estaba ({attempt.answers.length} de {attempt.items.length})
              </button>
            )}
            <button type="button" className={`button button--${attempt ? 'secondary' : 'primary'}`} onClick={start}>
              {attempt ? 'Empezar de nuevo' : 'Empezar'}
            </button>
          </Cover>
        ))}
      {attempt && item && stage.kind === 'item' && (
        <ItemForm
          key={item.id}
          item={item}
          position={attempt.items.indexOf(item.id) + 1}
          of={attempt.items.length}
          onAnswer={async (response: Response) => {
            await keep(answer(attempt, item, response, now()));
            setStage({kind: 'feedback', item: item.id});
          }}
        />
      )}
      {attempt && item && given && stage.kind === 'feedback' && (
        <ItemFeedback
          key={item.id}
          item={item}
          response={given.response}
          citations={citations}
          last={current === undefined}
          onNext={() => setStage(current === undefined ? {kind: 'cover'} : {kind: 'item'})}
        />
      )}
    </section>
  );
}

function Cover({data: {quiz}, children}: {data: QuizData; children?: ReactNode}): ReactNode {
  return (
    <>
      <p>{quiz.summary}</p>
      <p>{quiz.items.length} preguntas. Cada respuesta se guarda sólo en este dispositivo.</p>
      <div className={styles.actions}>{children}</div>
      <noscript>
        <p>Para responder hace falta JavaScript. Las preguntas y sus devoluciones están también como datos abiertos.</p>
      </noscript>
    </>
  );
}
