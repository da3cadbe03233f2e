import {currentEvent, differingParts, type StatusEvent, stateOf, type Timeline} from '../status/status';
import {confidenceName, stateName} from '../status/words';
import type {Corpus} from '../statute/corpus';
import {fullLabelOf, labelOf} from '../statute/label';
import {type PlacedProvision, type Provision, provisionsOf, type Statute} from '../statute/model';

/** What a link to a provision shows before it is followed. */
export interface Preview {
  /** "Ley 25.326, art. 5, inc. 2, ap. b)" */
  readonly label: string;
  /** The printed words, a line for each provision, cut at `LONGEST`; of a whole norm, its title. */
  readonly words: string;
  /** "No rige: derogación", with how sure we are where no official text was read; absent of what rules. */
  readonly state?: string;
  /** Parts in another state than the whole: "art. 29, inc. 2 (No rige: veto)". */
  readonly except?: readonly string[];
  /** BCP 47 tag of the words, where they are not Spanish. */
  readonly language?: string;
}

/** The previews of one norm, by id of the provision (aliases too) or of the norm itself. */
export type Previews = Readonly<Record<string, Preview>>;

/** How many characters of the printed words a preview shows at most, the "…" of a cut apart. */
const LONGEST = 500;

/**
 * The previews of every norm whose timeline is known, by statute id: `/datos/vistas/<id>.json`. A norm without a timeline
 * has none: what is not known to rule is not shown as if it did.
 */
export function previews(corpus: Corpus, timelines: ReadonlyMap<string, Timeline>): Map<string, Previews> {
  return new Map(
    corpus.statutes.flatMap((statute): [string, Previews][] => {
      const timeline = timelines.get(statute.id);
      return timeline ? [[statute.id, ofStatute(statute, timeline)]] : [];
    }),
  );
}

function ofStatute(statute: Statute, timeline: Timeline): Previews {
  const found: Record<string, Preview> = {
    [statute.id]: {label: statute.shortTitle, words: cutWords(statute.title), ...standing(currentEvent(timeline, undefined))},
  };
  for (const placed of provisionsOf(statute)) {
    const preview = ofProvision(placed, timeline);
    // Two provisions with one id: the first is kept, as in the corpus.
    for (const id of [placed.provision.id, ...placed.provision.aliases]) found[id] ??= preview;
  }
  return found;
}

function ofProvision(placed: PlacedProvision, timeline: Timeline): Preview {
  const except = differingParts(timeline, placed).map((part) => `${labelOf(part)} (${stateName(stateOf(timeline, part))})`);
  const {language} = placed.statute;
  return {
    label: fullLabelOf(placed),
    words: cutWords(linesOf(placed.provision).join('\n')),
    ...standing(currentEvent(timeline, placed)),
    ...(except.length > 0 && {except}),
    ...(!language.startsWith('es') && {language}),
  };
}

function standing({state, confidence}: StatusEvent): Pick<Preview, 'state'> {
  if (state === 'in-force') return {};
  return {state: confidence === 'official' ? stateName(state) : `${stateName(state)} (${confidenceName(confidence)})`};
}

/** One line for each provision that prints something: number, heading, text. */
function linesOf({num, heading, text, children}: Provision): string[] {
  const own = [num, heading, text].filter((part) => part !== undefined).join(' ');
  return [...(own === '' ? [] : [own]), ...children.flatMap(linesOf)];
}

/**
 * A text cut between words, with "…" where something is left out.
 * @param text the printed words
 * @param longest the most characters that stay, without the "…"
 */
export function cutWords(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  // A word that ends just at the limit stays whole.
  const start = text.slice(0, longest + 1).replace(/\s+\S*$/, '');
  return `${start.length > longest ? text.slice(0, longest) : start} …`;
}
