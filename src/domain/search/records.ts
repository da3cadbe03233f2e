import {type State, stateOf, type Timeline} from '../status/status';
import {addressOf, pageOf} from '../statute/address';
import type {Corpus} from '../statute/corpus';
import {fullLabelOf} from '../statute/label';
import {provisionsOf} from '../statute/model';

/** What the search knows of a provision. */
export interface SearchRecord {
  readonly id: string;
  /** "Ley 25.326, art. 5, inc. 2, ap. b)" */
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly address: string;
  readonly state: State;
}

/**
 * One record for each provision that prints words of its own, in document order. The heading of the page
 * it stands on comes with it: an inciso is found by its article's heading too.
 */
export function searchRecords(corpus: Corpus, timelines: ReadonlyMap<string, Timeline>): SearchRecord[] {
  return corpus.statutes.flatMap((statute) =>
    [...provisionsOf(statute)].flatMap((placed) => {
      const {id, heading, text} = placed.provision;
      const address = addressOf(corpus, id);
      const timeline = timelines.get(statute.id);
      if ((text === undefined && heading === undefined) || address === undefined || !timeline) return [];
      return [
        {
          id,
          label: fullLabelOf(placed),
          heading: heading ?? pageOf(placed)?.heading ?? '',
          text: text ?? '',
          address,
          state: stateOf(timeline, placed),
        },
      ];
    }),
  );
}

/** Lower case, without accents; `ñ` stays. Used on both sides of the search. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ñ', '\u0002')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('\u0002', 'ñ');
}
