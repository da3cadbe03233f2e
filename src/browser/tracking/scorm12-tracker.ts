import {secondsOf} from '../../domain/calendar/instant';
import {itemsOf} from '../../domain/learning-record/attempt-code';
import {isGraded, isTracked, type LearningPackage, masteryScoreOf} from '../../domain/learning-record/learning-package';
import {identifierOf, timeOfDay, timespan} from '../../domain/learning-record/scorm-format';
import {correctPattern, interactionResponse, interactionTypeOf} from '../../domain/learning-record/scorm-interaction';
import {endedStanding, openedStanding, type Standing} from '../../domain/learning-record/scorm-status';
import {attemptsIn, readSuspendData, type SuspendData, withAttempt, writeSuspendData} from '../../domain/learning-record/suspend-data';
import type {Tracker} from '../../domain/learning-record/tracker';
import {type Answer, type Attempt, isOver, scoreOf} from '../../domain/quiz/attempt';
import type {Bank, SimpleItem} from '../../domain/quiz/quiz';
import {minutesAheadOfUtc, now} from '../clock';
import type {Scorm12Connection} from './scorm12-connection';
import type {ToldAttempts} from './told-attempts';

/**
 * Tells an LMS by SCORM 1.2 of the attempts of a package. After each answer it is told and asked to store it: what comes at the end of the
 * page may not arrive. What it keeps to go on with is `suspend_data`; for the trainer each item of the graded bank is an interaction, at its
 * place in the bank whatever the order in which it was asked.
 */
export class Scorm12Tracker implements Tracker {
  /** What the LMS holds; `undefined` until it has been read: whoever has passed is not to be told anew as a beginner. */
  private held: Standing | undefined;
  private records: SuspendData = [];
  /** What was told here and not yet put into words for the LMS, by attempt. */
  private readonly untold = new Map<string, {readonly bank: Bank; readonly attempt: Attempt}>();
  /** The attempt whose answers the interactions are, and the items of which they are. */
  private reported: {readonly attempt: string; readonly items: Set<string>} | undefined;
  /** Attempts whose end was told, not yet said to be stored. */
  private readonly ending = new Set<string>();
  private readonly openedAt = now();

  constructor(
    private readonly connection: Scorm12Connection,
    private readonly carried: LearningPackage,
    private readonly told: ToldAttempts,
  ) {}

  /** Whether the LMS has everything that it was to be told. */
  get isSettled(): boolean {
    return this.held !== undefined && this.connection.isSettled;
  }

  /** Tells the LMS that the package is open, and again what it refused. Whether it has everything now. */
  flush(): boolean {
    if (this.held === undefined && !this.open()) return false;
    for (const {bank, attempt} of this.untold.values()) this.put(bank, attempt);
    this.untold.clear();
    if (!this.connection.flush()) return false;
    for (const attempt of this.ending) this.told.noteEnd(attempt);
    this.ending.clear();
    return true;
  }

  /** The attempts at a bank that the LMS keeps. */
  keptAttempts(bank: Bank): Attempt[] {
    return attemptsIn(this.records, bank);
  }

  start(bank: Bank, attempt: Attempt): void {
    this.tell(bank, attempt);
  }

  answer(bank: Bank, attempt: Attempt): void {
    this.tell(bank, attempt);
  }

  finish(bank: Bank, attempt: Attempt): void {
    this.tell(bank, attempt);
  }

  /** The page ends. */
  close(): void {
    this.connection.want('cmi.core.session_time', timespan(secondsOf(now()) - secondsOf(this.openedAt)));
    this.flush();
    this.connection.finish();
  }

  /** Reads what the LMS holds, and gives it a status where it has none. Whether the LMS told it. */
  private open(): boolean {
    if (!this.connection.open()) return false;
    const status = this.connection.read('cmi.core.lesson_status');
    const raw = this.connection.read('cmi.core.score.raw');
    const kept = this.connection.read('cmi.suspend_data');
    if (status === undefined || raw === undefined || kept === undefined) return false;
    this.held = {status, raw};
    this.records = readSuspendData(kept);
    this.stand(openedStanding(this.held));
    // Whenever the page ends, there is something to go on with.
    this.connection.want('cmi.core.exit', 'suspend');
    return true;
  }

  private tell(bank: Bank, attempt: Attempt): void {
    // The LMS may have been emptied on purpose, for a new attempt there: what it once stored is not told again.
    if (!isTracked(this.carried, bank.quiz.id, attempt.mode) || this.told.hasEnd(attempt.id)) return;
    this.untold.set(attempt.id, {bank, attempt});
    this.flush();
  }

  private put(bank: Bank, attempt: Attempt): void {
    const before = this.keptAttempts(bank);
    this.records = withAttempt(this.records, bank, attempt);
    this.connection.want('cmi.suspend_data', writeSuspendData(this.records));
    if (isOver(attempt)) this.ending.add(attempt.id);
    if (!this.held || !isGraded(this.carried, bank.quiz.id, attempt.mode)) return;
    if (isOver(attempt)) this.stand(endedStanding(this.held, scoreOf(attempt), masteryScoreOf(bank.quiz)));
    this.report(bank, attempt, before);
  }

  /** The score goes first: an LMS may look at it when it is told the status. */
  private stand(next: Standing): void {
    if (next.raw !== this.held?.raw) {
      this.connection.want('cmi.core.score.min', '0');
      this.connection.want('cmi.core.score.max', '100');
      this.connection.want('cmi.core.score.raw', next.raw);
    }
    if (next.status !== this.held?.status) this.connection.want('cmi.core.lesson_status', next.status);
    this.held = next;
  }

  private report(bank: Bank, attempt: Attempt, before: readonly Attempt[]): void {
    const items = itemsOf(bank);
    if (this.reported?.attempt !== attempt.id) {
      const earlier = before.filter(({id, mode}) => mode === attempt.mode && id !== attempt.id);
      const answered = new Set([...(this.reported?.items ?? []), ...earlier.flatMap(({answers}) => answers.map(({item}) => item))]);
      for (const [at, item] of items.entries()) this.declare(at, item, answered.has(item.id));
      this.reported = {attempt: attempt.id, items: new Set()};
    }
    for (const [nth, given] of attempt.answers.entries()) {
      if (this.reported.items.has(given.item)) continue;
      this.reported.items.add(given.item);
      const since = attempt.answers[nth - 1]?.at ?? attempt.startedAt;
      const at = items.findIndex(({id}) => id === given.item);
      const item = items[at];
      if (item) this.fill(at, item, given, since);
    }
  }

  /** All items in the order of the bank: an LMS gives no place to the fifth of a list that has three. */
  private declare(at: number, item: SimpleItem, isToClear: boolean): void {
    const want = this.wantOf(at);
    want('id', identifierOf(item.id));
    want('type', interactionTypeOf(item));
    want('correct_responses.0.pattern', correctPattern(item));
    if (!isToClear) return;
    want('student_response', '');
    want('result', 'neutral');
  }

  private fill(at: number, item: SimpleItem, given: Answer, since: string): void {
    const want = this.wantOf(at);
    want('time', timeOfDay(given.at, minutesAheadOfUtc(given.at)));
    want('student_response', interactionResponse(item, given.response));
    want('result', given.correct ? 'correct' : 'wrong');
    want('latency', timespan(secondsOf(given.at) - secondsOf(since)));
  }

  private wantOf(at: number): (field: string, value: string) => void {
    return (field, value) => this.connection.want(`cmi.interactions.${at}.${field}`, value);
  }
}
