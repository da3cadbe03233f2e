import {type State, type StatusEvent, stateOf, type Timeline} from './status';

/** The norms over time as bars: where each begins and ends and what happened to it. In a unit of its own, 0 to 1 from left to right. */
export interface Chart {
  readonly rows: readonly ChartRow[];
  /** The years that have a line. */
  readonly years: readonly {readonly year: number; readonly x: number}[];
  /** The latest proof of any norm: the drawing knows nothing after it. */
  readonly today: {readonly date: string; readonly x: number};
}

export interface ChartRow {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  readonly spans: readonly ChartSpan[];
  /** Events of the whole norm. */
  readonly events: readonly ChartMark[];
  /** Events of parts of it on other dates. */
  readonly partEvents: readonly ChartMark[];
}

/** `rules` today, `ruled` once, only `signed`; `unproved`: the last known state, after the last proof of it. */
export type SpanKind = 'rules' | 'ruled' | 'signed' | 'unproved';

export interface ChartSpan {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

export interface ChartMark {
  readonly date: string;
  readonly x: number;
}

/** A norm as the chart needs it. */
export interface ChartedNorm {
  readonly id: string;
  readonly name: string;
  readonly timeline: Timeline;
}

/** Years between two lines. */
const STEP = 5;

/** The chart of norms, in the order given. "Today" is the latest proof, never the clock. At least one norm is needed. */
export function chartOf(norms: readonly ChartedNorm[]): Chart {
  const date = norms.map(({timeline}) => timeline.evidence.on).reduce((one, other) => (one > other ? one : other));
  const end = yearOf(date);
  const first = Math.min(...norms.map(({timeline}) => yearOf(timeline.events[0].from)));
  const start = Math.floor(first / STEP) * STEP;
  const at = (year: number): number => (year - start) / (end - start);
  const count = Math.floor((end - start) / STEP) + 1;
  return {
    rows: norms.map((norm) => rowOf(norm, (when) => at(yearOf(when)), at(end))),
    years: Array.from({length: count}, (_, i) => ({year: start + i * STEP, x: at(start + i * STEP)})),
    today: {date, x: at(end)},
  };
}

function rowOf({id, name, timeline}: ChartedNorm, at: (date: string) => number, today: number): ChartRow {
  const known = timeline.events.filter(({from}) => from <= timeline.checked);
  const dates = new Set(known.map(({from}) => from));
  const ofParts = [...timeline.provisions.values()].flat().filter(({from}) => from <= timeline.checked && !dates.has(from));
  const mark = (date: string): ChartMark => ({date, x: at(date)});
  return {
    id,
    name,
    state: stateOf(timeline, undefined),
    spans: spansOf(known, at, at(timeline.evidence.on), today),
    events: [...dates].map(mark),
    partEvents: [...new Set(ofParts.map(({from}) => from))].sort().map(mark),
  };
}

/** A span for each stretch of one state; what ended leaves nothing after it. */
function spansOf(events: readonly StatusEvent[], at: (date: string) => number, proof: number, today: number): ChartSpan[] {
  const changes = events.filter(({state}, i) => state !== events[i - 1]?.state);
  return changes.flatMap(({from, state}, i): ChartSpan[] => {
    const next = changes[i + 1];
    const kind = state === 'in-force' ? (next ? 'ruled' : 'rules') : state === 'signed-not-in-force' ? 'signed' : undefined;
    if (!kind) return [];
    if (next) return [{kind, from: at(from), to: at(next.from)}];
    return [{kind, from: at(from), to: proof}, ...(proof < today ? [{kind: 'unproved' as const, from: proof, to: today}] : [])];
  });
}

/** `2018-07-02` → 2018.5; where the day or the month is not known, the middle of what is. */
function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
