import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useState} from 'react';
import {newSeed} from '../../browser/clock';
import {fetchJson} from '../../browser/progress/fetch-json';
import type {PracticeCatalogue} from '../../domain/progress/catalogue';
import {pickItems} from '../../domain/progress/pick-items';
import type {Progress} from '../../domain/progress/progress';
import {reviewBank} from '../../domain/progress/review-bank';
import {DUE_REASONS} from '../../domain/progress/review-queue';
import {longDate} from '../../domain/status/words';
import type {Player} from '../practice/Player';
import type {QuizData} from '../practice/practice-data';
import styles from './Progress.module.css';
import {counted, dueBecause} from './words';

/** Items of one review at most: some ten minutes. What is left stays due. */
const MOST = 10;

/** A review that is ready to begin. */
export interface Review {
  readonly Player: typeof Player;
  readonly data: QuizData;
}

interface Props {
  readonly catalogue: PracticeCatalogue;
  readonly progress: Progress;
  readonly onReady: (review: Review) => void;
}

/** What is due and why, and the way into the review. The banks and the player are loaded only then. */
export function ReviewDoor({catalogue, progress, onReady}: Props): ReactNode {
  const {due, reviews} = progress;
  const folder = useBaseUrl('/datos/cuestionarios/');
  const [stage, setStage] = useState<'closed' | 'loading' | 'failed'>('closed');
  const open = async (): Promise<void> => {
    setStage('loading');
    const seed = newSeed();
    const picked = pickItems(due, catalogue, progress, seed, MOST);
    try {
      const [player, ...banks] = await Promise.all([
        import('../practice/Player'),
        ...[...new Set(picked.map(({quiz}) => quiz))].map((quiz) => fetchJson<QuizData>(`${folder}${quiz}.json`)),
      ]);
      const bank = reviewBank(`repaso-${(seed >>> 0).toString(16)}`, picked, banks);
      onReady({Player: player.Player, data: {...bank, citations: Object.assign({}, ...banks.map(({citations}) => citations))}});
    } catch {
      setStage('failed');
    }
  };
  const [next] = reviews;
  return (
    <section aria-labelledby="repaso" className={styles.door}>
      <h2 id="repaso">Para repasar hoy</h2>
      {due.length === 0 ? (
        <p>Nada por hoy.{next && ` El próximo repaso es el ${longDate(next.on)}.`}</p>
      ) : (
        <>
          <ul>
            {DUE_REASONS.map((reason) => [reason, due.filter((review) => review.reason === reason).length] as const)
              .filter(([, count]) => count > 0)
              .map(([reason, count]) => (
                <li key={reason}>{dueBecause(reason, count)}</li>
              ))}
          </ul>
          <button type="button" className="button button--primary" disabled={stage === 'loading'} onClick={open}>
            Repasar ahora ({counted(due.length, 'disposición', 'disposiciones')})
          </button>
          {due.length > MOST && <p className={styles.small}>De a {MOST} preguntas por vez: primero lo más urgente.</p>}
          <p role="status">{stage === 'loading' && 'Preparando las preguntas…'}</p>
          {stage === 'failed' && <p role="alert">No se pudieron cargar las preguntas. Revisá la conexión y probá de nuevo.</p>}
        </>
      )}
    </section>
  );
}
