import type {Chart} from '../../domain/status/chart';
import type {Confidence, State} from '../../domain/status/status';
import type {CitationView} from '../practice/practice-data';

/** What the pages of reference show. The content plugin builds it; MDX pages import it from `@resguardo-data`. */

/** A term as one norm defines it. */
export interface DefinitionView {
  /** The provision that defines it. */
  readonly at: string;
  readonly term: string;
  /** The norm in which the word means this. */
  readonly norm: string;
  /** The printed words that open the list of definitions and say what they are for. */
  readonly scope?: string;
  readonly view: CitationView;
}

export interface GlossaryEntryView {
  /** HTML id. Published: links lead to it. */
  readonly anchor: string;
  readonly term: string;
  /** Other forms of the term in the words of the norms. */
  readonly alsoSaid: readonly string[];
  readonly definitions: readonly DefinitionView[];
  /** What another norm defines by another word for the same matter, and where they part. */
  readonly beside: readonly (DefinitionView & {readonly anchor: string; readonly note: string})[];
}

export interface GlossaryData {
  readonly letters: readonly {readonly letter: string; readonly entries: readonly GlossaryEntryView[]}[];
}

/** Something that happened to a norm or to a part of it. */
export interface TimelineEventView {
  readonly from: string;
  readonly state: State;
  readonly by: string;
  readonly source: string;
  readonly url?: string;
  readonly confidence: Confidence;
  /** The part of the norm that it happened to; absent for the whole. */
  readonly part?: {readonly label: string; readonly to: string};
}

export interface TimelineNormView {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly state: State;
  /** Date of the latest proof of that state. */
  readonly evidence: string;
  readonly events: readonly TimelineEventView[];
}

export interface TimelineData {
  readonly chart: Chart;
  readonly norms: readonly TimelineNormView[];
}
