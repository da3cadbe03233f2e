import {type ReactNode, useEffect, useState} from 'react';
import {type AttemptStore, openAttemptStore} from '../../browser/attempts';
import {newAttemptId, now} from '../../browser/clock';
import {type Attempt, answer, nextItem, startAttempt} from '../../domain/quiz/attempt';
import type {Response} from '../../domain/quiz/grade';
import type {Item} from '../../domain/quiz/quiz';
import {PreviewLayer} from '../preview/PreviewLayer';
import {type QuizData, shownData} from './practice-data';
import styles from './Quiz.module.css';
import {ItemFeedback, ItemForm} from './QuizItem';
import {QuizSummary} from './QuizSummary';

/** A quiz: one item at a time, feedback that quotes the law, a result to keep. */
export function Quiz({data}: {data?: QuizData}): ReactNode {
  return <Player data={shownData('Quiz', data)} />;
}

type Stage =
  | {readonly kind: 'loading'}
  | {readonly kind: 'cover'}
  | {readonly kind: 'item'}
  | {readonly kind: 'feedback'; readonly item: string; readonly answeredBefore: boolean}
  | {readonly kind: 'summary'};

/** What went wrong with the device's store, if anything. */
type Fault = 'none' | 'not-read' | 'not-saved';

function Player({data}: {data: QuizData}): ReactNode {
  const {quiz, hash, citations} = data;
  const [store, setStore] = useState<AttemptStore>();
  const [attempt, setAttempt] = useState<Attempt>();
  const [outdated, setOutdated] = useState(false);
  const [stage, setStage] = useState<Stage>({kind: 'loading'});
  const [fault, setFault] = useState<Fault>('none');

  useEffect(() => {
    let gone = false;
    void (async () => {
      const opened = await openAttemptStore();
      const latest = await opened.latest(quiz.id).catch(() => 'not-read' as const);
      if (gone) return;
      setStore(opened);
      if (latest === 'not-read') setFault('not-read');
      // An attempt at other items is kept on the device, but not resumed.
      else if (latest?.quizHash === hash) setAttempt(latest);
      else setOutdated(latest !== undefined);
      setStage({kind: 'cover'});
    })();
    return () => {
      gone = true;
    };
  }, [quiz.id, hash]);

  /** Keeps the attempt; resolves to it with what other tabs added. */
  const keep = async (next: Attempt): Promise<Attempt> => {
    try {
      const kept = await store?.save(next);
      setFault('none');
      return kept ?? next;
    } catch {
      setFault('not-saved');
      return next;
    }
  };
  const start = async (): Promise<void> => {
    setAttempt(await keep(startAttempt(quiz, {id: newAttemptId(), quizHash: hash, at: now()})));
    setOutdated(false);
    setStage({kind: 'item'});
  };
  const respond = async (to: Attempt, item: Item, response: Response): Promise<void> => {
    const at = now();
    const kept = await keep(answer(to, item, response, at));
    setAttempt(kept);
    const answeredBefore = kept.answers.some((given) => given.item === item.id && given.at !== at);
    setStage({kind: 'feedback', item: item.id, answeredBefore});
  };
  const current = attempt && nextItem(attempt);
  const shown = stage.kind === 'feedback' ? stage.item : current;
  const item = quiz.items.find((candidate) => candidate.id === shown);
  const given = attempt?.answers.find((one) => one.item === shown);
  const finished = attempt !== undefined && current === undefined;

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
      {outdated && (
        <p role="status" className={styles.warning}>
          La práctica cambió desde tu último intento: hay que empezar de nuevo. Aquel intento sigue guardado en este dispositivo.
        </p>
      )}
      {(stage.kind === 'loading' || (stage.kind === 'cover' && !finished)) && (
        <Cover data={data}>
          {stage.kind === 'cover' && (
            <>
              {attempt && (
                <button type="button" className="button button--primary" onClick={() => setStage({kind: 'item'})}>
                  Seguir donde estaba ({attempt.answers.length} de {attempt.items.length})
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
          position={attempt.items.indexOf(item.id) + 1}
          of={attempt.items.length}
          onAnswer={(response) => respond(attempt, item, response)}
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
