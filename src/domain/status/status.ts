import type {PlacedProvision, Provision} from '../statute/model';

/**
 * The status (vigencia) of a norm is a timeline of events. It drives banners, labels, ranking and checks:
 * nothing that is no longer in force may be taught as current.
 */

export const STATES = [
  'in-force',
  'repealed',
  'lapsed',
  'signed-not-in-force',
  /** Passed by Congress, never promulgated: observed ("vetado") by the Executive. */
  'vetoed',
  /** The provision stands, but the wording it printed has been replaced elsewhere. */
  'superseded',
] as const;
export type State = (typeof STATES)[number];

export const CONFIDENCES = ['official', 'secondary', 'unconfirmed'] as const;
/** How sure we are: the official text was read; only secondary sources were; nobody confirmed it. */
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What to read instead: a statute of ours (with `provisions`, the very provisions that replace the wording and
 * are shown beside it), or one that we do not hold.
 */
export type Replacement =
  | {readonly statute: string; readonly provisions: readonly string[]}
  | {readonly title: string; readonly source: string; readonly url?: string; readonly confidence: Confidence};

export interface StatusEvent {
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the day is not known. */
  readonly from: string;
  readonly state: State;
  /** The act or fact that brought this state about. */
  readonly by: string;
  readonly source: string;
  readonly url?: string;
  readonly confidence: Confidence;
  readonly replacedBy: readonly Replacement[];
  readonly note?: string;
}

/** The latest proof of the present state. */
export interface Evidence {
  readonly on: string;
  readonly source: string;
  readonly url?: string;
}

export interface Timeline {
  /** When we last looked, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly evidence: Evidence;
  /** What the norm is worth today, in one sentence for readers. */
  readonly summary: string;
  /** In the order in which they begin, no two on the same date; the first has begun by `checked`. */
  readonly events: readonly [StatusEvent, ...StatusEvent[]];
  /** Timelines of provisions that differ from the whole, by provision id. */
  readonly provisions: ReadonlyMap<string, readonly StatusEvent[]>;
}

/** The event that rules on a date (`YYYY-MM-DD`): the last one that began by then; none before the first. */
export function eventOn(events: readonly StatusEvent[], date: string): StatusEvent | undefined {
  // A year alone begins on its first day: ISO dates of any precision compare as text.
  return events.findLast((event) => event.from <= date);
}

/** A provision with what holds it; nothing stands for the whole norm. */
type Place = Pick<PlacedProvision, 'provision' | 'ancestors'> | undefined;

/**
 * The event that rules today for a provision: its own timeline's, else that of the nearest article, chapter or title
 * that holds it and has one, else the norm's. "Today" is the day of the last check, so that a build says the same
 * whenever it is made.
 */
export function currentEvent(timeline: Timeline, place: Place): StatusEvent {
  const whole = eventOn(timeline.events, timeline.checked) ?? timeline.events[0];
  // A repealed norm takes all its provisions with it, whatever their own history.
  if (!place || whole.state !== 'in-force') return whole;
  let ruling: StatusEvent | undefined;
  for (const {id} of [place.provision, ...[...place.ancestors].reverse()]) {
    const event = eventOn(timeline.provisions.get(id) ?? [], timeline.checked);
    if (!event) continue;
    // What ended a chapter after its article last changed ended the article too.
    const endedLater = ruling?.state === 'in-force' && event.state !== 'in-force' && event.from > ruling.from;
    if (!ruling || endedLater) ruling = event;
  }
  return ruling ?? whole;
}

/** The state today of a provision or, with nothing, of the whole norm. */
export function stateOf(timeline: Timeline, place: Place): State {
  return currentEvent(timeline, place).state;
}

/** Whether a provision may be taught as current law. */
export function isInForce(timeline: Timeline, place: Place): boolean {
  return stateOf(timeline, place) === 'in-force';
}

/**
 * The parts of a provision whose state is not the provision's, so that who shows or cites the whole can mark them. A part
 * that only follows what holds it is not listed again.
 */
export function differingParts(timeline: Timeline, whole: PlacedProvision): PlacedProvision[] {
  const state = stateOf(timeline, whole);
  const descend = (holder: PlacedProvision): PlacedProvision[] =>
    holder.provision.children.flatMap((provision: Provision) => {
      const part = {statute: whole.statute, provision, ancestors: [...holder.ancestors, holder.provision]};
      const own = stateOf(timeline, part);
      return own !== state && own !== stateOf(timeline, holder) ? [part, ...descend(part)] : descend(part);
    });
  return descend(whole);
}
