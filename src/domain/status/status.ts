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
  readonly events: readonly StatusEvent[];
  /** Timelines of provisions that differ from the whole, by provision id. */
  readonly provisions: ReadonlyMap<string, readonly StatusEvent[]>;
}

/** The event that rules on a date (`YYYY-MM-DD`): the last one that began by then; none before the first. */
export function eventOn(events: readonly StatusEvent[], date: string): StatusEvent | undefined {
  // A year alone begins on its first day: ISO dates of any precision compare as text.
  return events.findLast((event) => event.from <= date);
}

/**
 * The event that rules today for a provision (or, with `statuteId` itself, the whole norm):
 * its own timeline, else its nearest ancestor's, else the norm's. "Today" is the day of the last check,
 * so that a build says the same whenever it is made.
 */
export function currentEvent(timeline: Timeline, provisionId: string): StatusEvent | undefined {
  const whole = eventOn(timeline.events, timeline.checked);
  for (let id = provisionId; id.includes('/'); id = id.slice(0, id.lastIndexOf('/'))) {
    const own = timeline.provisions.get(id);
    if (!own) continue;
    // A repealed norm takes all its provisions with it, whatever their own history.
    if (whole && whole.state !== 'in-force') return whole;
    return eventOn(own, timeline.checked) ?? whole;
  }
  return whole;
}

/** Whether a provision may be taught as current law. */
export function isInForce(timeline: Timeline, provisionId: string): boolean {
  return currentEvent(timeline, provisionId)?.state === 'in-force';
}
