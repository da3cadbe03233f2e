import type {HolidayList} from '../calendar/holidays';
import {digestOf, isDigestible} from '../digest/digest';
import type {State} from '../status/status';
import {type Answer, type Answers, answerWords} from './answer';
import {explain} from './explain';
import {type ComputedTerm, termsOf} from './terms';
import type {Branch, CitedSentence, DecisionTree, Outcome, OutcomeKind, Question} from './tree';
import {answersOnTheWay, type Step, walk} from './walk';

export const RECORD_FORMAT = 'resguardo/decision/v1';

/** Said on every record. */
export const RECORD_NOTICE = 'Orientación, no dictamen';

/** A provision as it stood when the site was published: the shape of a citation view of the page. */
export interface QuotedProvision {
  readonly label: string;
  readonly address: string;
  /** The printed words; absent for a whole norm. */
  readonly quote?: string;
  readonly language: string;
  readonly state: State;
  readonly from: string;
  readonly faults: readonly {readonly id: string; readonly printed: string; readonly reads?: string}[];
  readonly notInForce: readonly {readonly label: string; readonly state: State}[];
}

export interface RecordedStep {
  readonly question: string;
  readonly ask: string;
  /** As given: what `walk` takes. */
  readonly given: Answer;
  /** In words. */
  readonly answer: string;
  /** The way that it takes. */
  readonly branch: {readonly id: string; readonly label: string};
  /** Ids of `provisions`: of the question, the options chosen and the way, each once. */
  readonly cites: readonly string[];
}

export interface RecordedOutcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly checklist: readonly string[];
  readonly criteria: readonly string[];
  readonly terms: readonly ComputedTerm[];
  readonly assumes: readonly CitedSentence[];
  readonly refer?: string;
}

export interface RecordedAlternative {
  readonly question: {readonly id: string; readonly ask: string};
  readonly branch: {readonly id: string; readonly label: string};
  /** Absent where further questions would be asked first. */
  readonly leadsTo?: {readonly id: string; readonly kind: OutcomeKind; readonly title: string};
}

/** Why a walk ended where it did ("constancia de decisión"): the facts, the law as it stood, the outcome. No names and no dates of its own. */
export interface DecisionRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly notice: typeof RECORD_NOTICE;
  /** `hash` is of the tree and of the words that it cites, as published. */
  readonly tree: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly hash: string;
    readonly historical: boolean;
  };
  readonly regime: DecisionTree['regime'];
  readonly steps: readonly RecordedStep[];
  readonly outcome: RecordedOutcome;
  /** What rules today, for a tree of norms that do not. */
  readonly today: readonly CitedSentence[];
  readonly wouldChange: readonly RecordedAlternative[];
  /** Every provision that the record names, by id, quoted. */
  readonly provisions: Readonly<Record<string, QuotedProvision>>;
  /** SHA-256 of all the rest, in hexadecimal: it shows whether the record was changed, not who made it. */
  readonly digest: string;
}

export interface RecordSource {
  readonly tree: DecisionTree;
  readonly hash: string;
  readonly citations: Readonly<Record<string, QuotedProvision>>;
  readonly answers: Answers;
  /** For an outcome with terms of business days (`needsHolidays`): without it those terms have no last day. */
  readonly holidays?: HolidayList | undefined;
}

/**
 * The record of a finished walk. Of the same tree, answers and holidays always the same, digest included; answers that are
 * not on the way leave no trace in it.
 * @throws RangeError when the answers lead to no outcome, or a cited provision is not among the citations.
 */
export function decisionRecord({tree, hash, citations, answers, holidays}: RecordSource): DecisionRecord {
  const place = walk(tree, answers);
  if (place.kind !== 'outcome') throw new RangeError(`these answers lead to no outcome of tree "${tree.id}"`);
  const onTheWay = answersOnTheWay(place.trail);
  const content = {
    format: RECORD_FORMAT,
    notice: RECORD_NOTICE,
    tree: {id: tree.id, title: tree.title, version: tree.version, hash, historical: tree.historical},
    regime: tree.regime,
    steps: place.trail.map(recordedStep),
    outcome: recordedOutcome(place.outcome, termsOf(place.outcome, onTheWay, holidays)),
    today: tree.today,
    wouldChange: explain(tree, onTheWay).map(recordedAlternative),
  } as const;
  const sealed = {...content, provisions: quoted(citedIn(content), citations)};
  return {...sealed, digest: digestOf(sealed)};
}

/** Whether a file is a record as it was made, one that was changed since, or no record of this format. */
export function verifyRecord(file: unknown): 'ok' | 'changed' | 'not-a-record' {
  if (typeof file !== 'object' || file === null || !('format' in file) || !('digest' in file)) return 'not-a-record';
  const {digest, ...content} = file;
  if (content.format !== RECORD_FORMAT || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return 'not-a-record';
  if (!isDigestible(content)) return 'not-a-record';
  return digestOf(content) === digest ? 'ok' : 'changed';
}

/** `constancia-nivel-de-seguridad-1f00ba5e.json` */
export function recordFileName({tree, digest}: DecisionRecord): string {
  return `constancia-${tree.id}-${digest.slice(0, 8)}.json`;
}

/** Ids of the provisions that are at stake in an outcome: what it rests on, what its assumptions and terms do. */
export function atStake({outcome}: Pick<DecisionRecord, 'outcome'>): string[] {
  return unique([...outcome.cites, ...outcome.assumes.flatMap(({cites}) => cites), ...outcome.terms.flatMap(({cites}) => cites)]);
}

function recordedStep({question, answer, branch}: Step): RecordedStep {
  return {
    question: question.id,
    ask: question.ask,
    given: answer,
    answer: answerWords(question, answer),
    branch: {id: branch.id, label: branch.label},
    cites: unique([...question.cites, ...chosenIn(question, answer).flatMap(({cites}) => cites), ...branch.cites]),
  };
}

function chosenIn(question: Question, answer: Answer): readonly Pick<Branch, 'id' | 'cites'>[] {
  if (!('options' in question)) return [];
  return question.options.filter(({id}) => (typeof answer === 'string' ? id === answer : answer.includes(id)));
}

function recordedOutcome(
  {id, kind, title, text, cites, checklist, criteria, assumes, refer}: Outcome,
  terms: ComputedTerm[],
): RecordedOutcome {
  return {id, kind, title, text, cites, checklist, criteria, terms, assumes, ...(refer !== undefined && {refer})};
}

function recordedAlternative({question, branch, leadsTo}: ReturnType<typeof explain>[number]): RecordedAlternative {
  return {
    question: {id: question.id, ask: question.ask},
    branch: {id: branch.id, label: branch.label},
    ...(leadsTo && {leadsTo: {id: leadsTo.id, kind: leadsTo.kind, title: leadsTo.title}}),
  };
}

function citedIn(record: Pick<DecisionRecord, 'regime' | 'steps' | 'outcome' | 'today'>): string[] {
  const {regime, steps, outcome, today} = record;
  return unique([
    ...regime.statutes,
    ...steps.flatMap(({cites}) => cites),
    ...atStake({outcome}),
    ...outcome.checklist,
    ...outcome.criteria,
    ...today.flatMap(({cites}) => cites),
  ]);
}

function quoted(ids: readonly string[], citations: RecordSource['citations']): Record<string, QuotedProvision> {
  return Object.fromEntries(
    ids.map((id) => {
      const provision = Object.hasOwn(citations, id) ? citations[id] : undefined;
      if (!provision) throw new RangeError(`provision "${id}" is not among the citations`);
      return [id, provision];
    }),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
