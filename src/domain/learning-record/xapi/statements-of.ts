import {type MarkedItem, type MarkingBank, markAgain} from '../../bench/marked';
import {secondsOf} from '../../calendar/instant';
import {canonical} from '../../digest/digest';
import {type Answer, type Attempt, passes, type Score} from '../../quiz/attempt';
import {durationOf} from './duration';
import {extensionIri, itemIri, moduleIri, registrationOf, statementId} from './ids';
import {askOf, interactionOf, responseText} from './interaction';
import type {AnswerRecord, EndRecord, StartRecord} from './records';
import {
  type Activity,
  type Context,
  INTERACTION_TYPE,
  LANGUAGE,
  MASTERY_SCORE,
  MODULE_TYPE,
  type Result,
  type Statement,
  VERBS,
} from './statement';

/** A finished attempt and whom it counts for. */
export interface Recorded {
  readonly attempt: Attempt;
  /** Legajo or alias. */
  readonly learner: string;
  /** Id of the cohort. */
  readonly cohort?: string;
}

/** What statements rest on besides the attempts. */
export interface Grounds {
  /** Address of the site, ending in a slash. */
  readonly site: string;
  /** The published bank of a quiz. */
  readonly marking: (quiz: string) => MarkingBank | undefined;
  /** The pass mark of a cohort, in whole per cent; of one that is not known, that of the bank holds. */
  readonly passOf: (cohort: string) => number | undefined;
}

/** Whether a learner may be named to an LRS: an address of mail is none of its business, whatever the learner typed. */
export function canBeNamed(learner: string): boolean {
  return !learner.includes('@');
}

/**
 * The statements of a finished attempt: that it was begun, each answer, that it ended, and of an evaluation whether it was passed. Right
 * and wrong are the bench's, not the file's. The same attempt with the same banks and pass mark gives the same bytes.
 * @throws RangeError when the attempt is still open, or the learner may not be named
 */
export function statementsOf(recorded: Recorded, grounds: Grounds): Statement[] {
  const {attempt, learner, cohort} = recorded;
  if (!canBeNamed(learner)) throw new RangeError('an address of mail is no account');
  const bank = grounds.marking(attempt.quiz);
  const marked = markAgain(attempt, {learner}, bank, attempt.startedAt);
  const marks = new Map(marked.items.map((item) => [item.item, item]));
  const score = {right: marked.right, of: marked.items.length};
  const module = moduleOf(grounds.site, attempt.quiz, bank);
  const actor = {objectType: 'Agent', account: {homePage: grounds.site, name: learner}} as const;
  const context = (record: StartRecord | AnswerRecord | EndRecord, more: Context['extensions'] = {}): Context => ({
    registration: registrationOf(grounds.site, attempt.id),
    contextActivities: {grouping: [{objectType: 'Activity', id: module.id, definition: {type: MODULE_TYPE}}]},
    revision: attempt.quizHash,
    platform: 'Resguardo',
    language: LANGUAGE,
    extensions: {
      [extensionIri(grounds.site, 'record')]: canonical(record),
      [extensionIri(grounds.site, 'mode')]: attempt.mode,
      ...(cohort !== undefined && {[extensionIri(grounds.site, 'cohort')]: cohort}),
      ...more,
    },
  });
  const end = endRecord(attempt);
  const pass = (cohort === undefined ? undefined : grounds.passOf(cohort)) ?? bank?.bank.quiz.evaluation?.pass;
  const whole = {...scoreResult(score), ...spanResult(attempt.startedAt, marked.endedAt)};

  const begun: Statement = {
    id: statementId(grounds.site, attempt.id, 'initialized'),
    actor,
    verb: VERBS.initialized,
    object: module,
    context: context(startRecord(recorded)),
    timestamp: attempt.startedAt,
  };
  const answered = attempt.answers.map(
    (given, at): Statement => ({
      id: statementId(grounds.site, attempt.id, {item: given.item}),
      actor,
      verb: VERBS.answered,
      object: itemOf(grounds.site, attempt.quiz, given, bank),
      result: answerResult(given, attempt.answers[at - 1]?.at ?? attempt.startedAt, {
        site: grounds.site,
        mark: marks.get(given.item),
        bank,
      }),
      context: context(answerRecord(attempt, given, at), {[extensionIri(grounds.site, 'item-digest')]: given.digest}),
      timestamp: given.at,
    }),
  );
  const completed: Statement = {
    id: statementId(grounds.site, attempt.id, 'completed'),
    actor,
    verb: VERBS.completed,
    object: module,
    result: {completion: true, ...whole},
    context: context(end),
    timestamp: marked.endedAt,
  };
  if (attempt.mode !== 'evaluation' || pass === undefined) return [begun, ...answered, completed];
  const success = passes(score, pass);
  const verdict: Statement = {
    id: statementId(grounds.site, attempt.id, 'verdict'),
    actor,
    verb: success ? VERBS.passed : VERBS.failed,
    object: module,
    result: {success, ...whole},
    context: context(end, {[MASTERY_SCORE]: pass / 100}),
    timestamp: marked.endedAt,
  };
  return [begun, ...answered, completed, verdict];
}

function startRecord({attempt: {answers: _, revisions: __, closed: ___, ...begun}}: Recorded): StartRecord {
  return {kind: 'start', attempt: begun};
}

/** What the learner wrote in their own words stays behind. */
function answerRecord({id, quiz}: Attempt, {explanation: _, ...answer}: Answer, at: number): AnswerRecord {
  return {kind: 'answer', attempt: id, quiz, at, answer};
}

function endRecord({id, quiz, answers, revisions, closed}: Attempt): EndRecord {
  return {kind: 'end', attempt: id, quiz, answers: answers.length, revisions, ...(closed && {closed})};
}

function moduleOf(site: string, quiz: string, bank: MarkingBank | undefined): Activity {
  const words = bank && {name: {[LANGUAGE]: bank.bank.quiz.title}};
  return {objectType: 'Activity', id: moduleIri(site, quiz), definition: {type: MODULE_TYPE, ...words}};
}

/** The published item that was answered; none where it is gone or reads otherwise now. */
function publishedItem({item, digest}: Answer, bank: MarkingBank | undefined) {
  return bank?.bank.digests[item] === digest ? bank.items.get(item)?.item : undefined;
}

function itemOf(site: string, quiz: string, given: Answer, bank: MarkingBank | undefined): Activity {
  const item = publishedItem(given, bank);
  const definition = item
    ? {name: {[LANGUAGE]: item.id}, description: {[LANGUAGE]: askOf(item)}, ...interactionOf(item)}
    : {interactionType: 'other' as const};
  return {objectType: 'Activity', id: itemIri(site, quiz, given.item), definition: {type: INTERACTION_TYPE, ...definition}};
}

interface Marking {
  readonly site: string;
  readonly mark: MarkedItem | undefined;
  readonly bank: MarkingBank | undefined;
}

function answerResult(given: Answer, before: string, {site, mark, bank}: Marking): Result {
  return {
    success: mark ? mark.outcome === 'right' : given.correct,
    response: responseText(given.response, publishedItem(given, bank)),
    ...spanResult(before, given.at),
    extensions: {[extensionIri(site, 'marked-again')]: mark?.remarked ?? false},
  };
}

/** How long it took; nothing where the clock went back. */
function spanResult(from: string, to: string): Pick<Result, 'duration'> {
  const seconds = secondsOf(to) - secondsOf(from);
  return seconds < 0 ? {} : {duration: durationOf(seconds)};
}

/** Four digits: more would not outlive every store of numbers. */
function scoreResult({right, of}: Score): Pick<Result, 'score'> {
  return of === 0 ? {} : {score: {scaled: Math.round((10_000 * right) / of) / 10_000, raw: right, min: 0, max: of}};
}
