import type {ReactNode} from 'react';
import type {Attempt, Mode} from '../../domain/quiz/attempt';
import styles from './Player.module.css';

/** What of an attempt reads otherwise, or is gone, since the bank changed under it. */
export function RevisionNotice({attempt, mode}: {attempt: Attempt; mode: Mode}): ReactNode {
  if (attempt.revisions.length === 0) return null;
  return (
    <p role="status" className={styles.notice}>
      {mode === 'evaluation' ? 'La evaluación' : 'La práctica'} cambió desde que la empezaste: {revisionWords(attempt)}
    </p>
  );
}

/** How many items of an attempt read otherwise and how many were withdrawn, in words. */
export function revisionWords({revisions}: Pick<Attempt, 'revisions'>): string {
  const changed = new Set(revisions.flatMap((revision) => revision.changed.map(({item}) => item))).size;
  const withdrawn = new Set(revisions.flatMap((revision) => revision.withdrawn)).size;
  if (changed + withdrawn === 0) return 'lo que te falta sigue igual. Lo que respondiste queda como estaba.';
  const parts = [
    changed > 0 && (changed === 1 ? 'una pregunta dice ahora otra cosa' : `${changed} preguntas dicen ahora otra cosa`),
    withdrawn > 0 && (withdrawn === 1 ? 'una se retiró y no cuenta' : `${withdrawn} se retiraron y no cuentan`),
  ].filter((part) => part !== false);
  return `${parts.join(', y ')}. Lo que respondiste queda como estaba.`;
}
