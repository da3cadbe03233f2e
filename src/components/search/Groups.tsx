import type {ReactNode} from 'react';
import {type Counts, countsOf, type HitView} from '../../browser/search/answer';
import {addressOfQuestion, KINDS, type Kind, type Question} from '../../browser/search/question';
import {Excerpt, HitState} from './Excerpt';
import styles from './Groups.module.css';
import hitStyles from './Hit.module.css';
import {ResultLink} from './ResultLink';
import type {Answer} from './use-search';
import {KIND_NAMES, seeAllText} from './words';

/** What there is to show of a kind. */
export function hitsOf({norms, pages}: Answer, kind: Kind): readonly HitView[] {
  if (kind === 'norm') return norms.hits;
  return pages.kind === 'found' ? pages.answer.hits[kind] : [];
}

/** The counts of everything found so far. */
export function countsIn({norms, pages, question}: Answer): Counts {
  return countsOf([...norms.matches, ...(pages.kind === 'found' ? pages.answer.matches : [])], question);
}

/** The results, a section each kind. */
export function Groups({answer, onMore}: {answer: Answer; onMore: () => void}): ReactNode {
  const {kinds} = countsIn(answer);
  return KINDS.map((kind) => {
    const hits = hitsOf(answer, kind);
    if (hits.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={`resultados-${kind}`} className={styles.group}>
        <h2 id={`resultados-${kind}`} className={styles.title}>
          {KIND_NAMES[kind]} <span className={styles.count}>({kinds[kind]})</span>
        </h2>
        <ol className={styles.hits}>
          {hits.map((hit) => (
            <HitItem key={hit.id} hit={hit} />
          ))}
        </ol>
        {hits.length < kinds[kind] && <More question={answer.question} kind={kind} count={kinds[kind]} onMore={onMore} />}
      </section>
    );
  });
}

function HitItem({hit}: {hit: HitView}): ReactNode {
  const {title, heading, address, why} = hit;
  return (
    <li>
      <ResultLink to={address} className={styles.link ?? ''}>
        {title}
        {heading !== undefined && ` · ${heading}`}
      </ResultLink>
      {why !== undefined && <span className={hitStyles.why}>{why}</span>}
      <HitState hit={hit} />
      <Excerpt hit={hit} />
    </li>
  );
}

/** Among all kinds, the way to this kind alone; there, more of it. */
function More({question, kind, count, onMore}: {question: Question; kind: Kind; count: number; onMore: () => void}): ReactNode {
  if (question.kind === undefined)
    return (
      <p>
        <ResultLink to={`/buscar/${addressOfQuestion({...question, kind})}`}>{seeAllText(kind, count)}</ResultLink>
      </p>
    );
  return (
    <button type="button" className="button button--secondary" onClick={onMore}>
      Mostrar más
    </button>
  );
}
