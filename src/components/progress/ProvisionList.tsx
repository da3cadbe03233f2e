import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {localDay} from '../../browser/progress/local-day';
import type {PracticeCatalogue, PublishedProvision} from '../../domain/progress/catalogue';
import {masteryOf} from '../../domain/progress/mastery';
import type {Progress} from '../../domain/progress/progress';
import {longDate, stateName} from '../../domain/status/words';
import styles from './Progress.module.css';
import {counted, MASTERY_OF_ONE, nextReviewOf} from './words';

interface Props {
  readonly catalogue: PracticeCatalogue;
  readonly progress: Progress;
}

/** Every provision that practice tests: whether it rules, how the last answer was, when it comes again. */
export function ProvisionList({catalogue, progress}: Props): ReactNode {
  const all = Object.entries(catalogue.provisions);
  const groups = progress.groups.map(({group}) => [group, all.filter(([, provision]) => provision.group === group)] as const);
  return (
    <section aria-labelledby="disposiciones">
      <h2 id="disposiciones">Por disposición</h2>
      {groups.map(([group, provisions]) => (
        <details key={group} className={styles.group}>
          <summary>
            {group} <small>{groupWords(provisions, progress)}</small>
          </summary>
          <ul className={styles.provisions}>
            {provisions.map(([id, published]) => (
              <li key={id}>
                <Provision id={id} published={published} catalogue={catalogue} progress={progress} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function groupWords(provisions: readonly [string, unknown][], {due, memories}: Progress): string {
  const ids = new Set(provisions.map(([id]) => id));
  const asked = [...ids].filter((id) => memories.has(id)).length;
  const open = due.filter(({provision}) => ids.has(provision)).length;
  return `${asked} de ${counted(ids.size, 'preguntada', 'preguntadas')}${open > 0 ? `, ${open} para repasar hoy` : ''}`;
}

function Provision({id, published, catalogue, progress}: Props & {id: string; published: PublishedProvision}): ReactNode {
  const memory = progress.memories.get(id);
  const review = progress.reviews.find(({provision}) => provision === id);
  const ruling = published.state === 'in-force';
  return (
    <>
      <Link to={published.address}>{published.label}</Link>{' '}
      <span className={ruling ? styles.inForce : styles.notInForce}>
        {ruling ? '✓' : '⚠'} {stateName(published.state)}
      </span>
      <p>
        {memory && (
          <>
            Última respuesta: {memory.last.correct ? '✓ correcta' : '✗ incorrecta'}, el {longDate(localDay(memory.last.at))} ({memory.right}{' '}
            de {memory.asked} correctas en total).{' '}
          </>
        )}
        {review && <>Próximo repaso: {nextReviewOf(review)}. </>}
        Cómo va: {MASTERY_OF_ONE[masteryOf(id, memory, catalogue)]}.
      </p>
    </>
  );
}
