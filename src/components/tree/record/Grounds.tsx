import type {ReactNode} from 'react';
import type {DecisionRecord, QuotedProvision} from '../../../domain/decision-tree/record';
import {longDate, stateName} from '../../../domain/status/words';
import {Quote} from '../../practice/Citation';
import styles from './DecisionRecordView.module.css';
import {placeName, type QuotePlace, samePlace} from './quote-places';

interface Props {
  readonly ids: readonly string[];
  readonly record: DecisionRecord;
  readonly places: ReadonlyMap<string, QuotePlace>;
  /** Where these grounds stand: words are printed in one place only. */
  readonly here: QuotePlace;
  readonly title: string;
}

/** What a statement of the record rests on: provisions with their status, and their words if this is their place. */
export function Grounds({ids, record, places, here, title}: Props): ReactNode {
  const named = [...new Set(ids)].flatMap((id) => {
    const view = record.provisions[id];
    return view ? [{id, view, place: places.get(id)}] : [];
  });
  if (named.length === 0) return null;
  return (
    <div className={styles.grounds}>
      <p className={styles.groundsTitle}>{title}</p>
      <ul>
        {named.map(({id, view, place}) => (
          <li key={id}>
            <ProvisionName view={view} />
            {samePlace(place, here) ? <Words view={view} /> : place && <span className={styles.elsewhere}> ({placeName(place)})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The printed words of a provision. */
export function Words({view}: {view: QuotedProvision}): ReactNode {
  return (
    <blockquote className={styles.words}>
      <Quote view={view} />
    </blockquote>
  );
}

/** A provision by its name, with its status in words. */
export function ProvisionName({view}: {view: QuotedProvision}): ReactNode {
  return (
    <>
      <strong>{view.label}</strong>{' '}
      <span className={view.state === 'in-force' ? styles.inForce : styles.notInForce}>[{statusOf(view)}]</span>
    </>
  );
}

function statusOf({state, from}: QuotedProvision): string {
  return state === 'in-force' ? stateName(state) : `⚠ ${stateName(state)}, ${longDate(from)}`;
}
