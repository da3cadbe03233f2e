import {addToStored} from '../../domain/quiz/add-to-stored';
import {
  type Attempt,
  answer,
  type Closing,
  close,
  isOver,
  type Mode,
  type NewAttempt,
  type Remarks,
  revise,
  startAttempt,
} from '../../domain/quiz/attempt';
import {deal, drawItems} from '../../domain/quiz/draw';
import type {Bank, Item, SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import {type DeviceFile, deviceFileOf} from '../../domain/results/device-file';
import {deadlineOf, secondsLeft} from '../clock';
import type {AttemptStore, Notice} from './store';

/** What went wrong with the device's store, if anything. */
export type Fault = 'none' | 'not-read' | 'not-saved';

/** A learner at a bank, at one moment. */
export interface SessionState {
  readonly attempt: Attempt | undefined;
  readonly fault: Fault;
}

/** What a session takes from outside: the time, and chance. */
export interface Outside {
  readonly now: () => string;
  readonly newId: () => string;
  readonly newSeed: () => number;
}

/**
 * A learner's way through a bank. Every answer is stored before its step resolves: what was shown as taken survives the end of the page.
 * An answer that the device refuses to store is kept here, told by `fault`, and stored with the next step or by `retry`. Steps are taken
 * one after the other, whoever calls them at once. While somebody is subscribed, what other tabs answer is taken over.
 */
export class Session {
  private state: SessionState = {attempt: undefined, fault: 'none'};
  private readonly listeners = new Set<() => void>();
  private unwatch: (() => void) | undefined;
  private lastStep: Promise<unknown> = Promise.resolve();
  /** Attempts that the device refused, by id. */
  private readonly unsaved = new Map<string, Attempt>();
  /** The answers that this session gave. */
  private readonly given = new Set<string>();

  constructor(
    private readonly store: AttemptStore,
    private readonly bank: Bank,
    readonly mode: Mode,
    private readonly outside: Outside,
  ) {}

  /** The state now; the same object until something changes. */
  readonly read = (): SessionState => this.state;

  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.unwatch ??= this.store.watch((notice) => void this.inTurn(() => this.notice(notice)));
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.unwatch?.();
      this.unwatch = undefined;
    };
  };

  /** Takes up the latest attempt of this mode, if any, and notes what changed in the bank since, or that its time is over. */
  resume(): Promise<void> {
    return this.inTurn(() => this.takeUp());
  }

  /** Begins an attempt: at these items, or at what the evaluation of the bank draws. */
  start(choice: {readonly items?: readonly Item[]; readonly seconds?: number} = {}): Promise<void> {
    return this.inTurn(async () => {
      const {quiz, digests} = this.bank;
      const seed = this.outside.newSeed();
      const items =
        choice.items ?? (this.mode === 'evaluation' && quiz.evaluation ? drawItems(quiz, quiz.evaluation.strata, seed) : quiz.items);
      const begun: NewAttempt = {
        id: this.outside.newId(),
        at: this.outside.now(),
        seed,
        mode: this.mode,
        drawn: deal(items, digests, seed),
        ...(choice.seconds !== undefined && {seconds: choice.seconds}),
      };
      await this.keep(startAttempt(this.bank, begun));
    });
  }

  /**
   * Adds an answer; resolves when it is stored, or known not to be. `true` when another tab had answered the item before. When the time
   * is over the answer is not added: the attempt is closed.
   */
  respond(item: SimpleItem, response: Response, remarks: Remarks = {}): Promise<boolean> {
    return this.inTurn(async () => {
      const {attempt} = this.state;
      if (!attempt) return false;
      await this.keep(this.answered(attempt, item, response, remarks));
      const taken = this.state.attempt?.answers.find((one) => one.item === item.id);
      return taken !== undefined && !this.given.has(JSON.stringify(taken));
    });
  }

  /** Ends the attempt before its last item. */
  close(why: Closing['why']): Promise<void> {
    return this.inTurn(async () => {
      const {attempt} = this.state;
      if (!attempt || isOver(attempt)) return;
      const at = this.outside.now();
      const ended = this.timed(attempt, at);
      await this.keep(ended === attempt ? close(attempt, {at, why}) : ended);
    });
  }

  /** Tries again what the device refused: to read, or to store. Nothing happens when nothing is at fault. */
  retry(): Promise<void> {
    return this.inTurn(async () => {
      const {attempt, fault} = this.state;
      if (fault === 'not-read') await this.takeUp();
      else if (fault === 'not-saved' && attempt) await this.keep(attempt);
    });
  }

  /**
   * What this session holds, whether or not the device could store it, as a file for the learner to keep; `importAll` of any device takes
   * it in. `undefined` when nothing was begun.
   */
  rescue(): DeviceFile | undefined {
    const {attempt} = this.state;
    if (!attempt) return undefined;
    const attempts = [...new Map(this.unsaved).set(attempt.id, attempt).values()];
    return deviceFileOf({attempts, certificates: []}, this.outside.now());
  }

  private async takeUp(): Promise<void> {
    let latest: Attempt | undefined;
    try {
      latest = await this.store.latest(this.bank.quiz.id, this.mode);
    } catch {
      this.set({attempt: undefined, fault: 'not-read'});
      return;
    }
    if (!latest) {
      this.set({attempt: undefined, fault: 'none'});
      return;
    }
    const at = this.outside.now();
    const current = revise(this.timed(latest, at), this.bank, at);
    if (current === latest) this.set({attempt: latest, fault: 'none'});
    else await this.keep(current);
  }

  private answered(attempt: Attempt, item: SimpleItem, response: Response, remarks: Remarks): Attempt {
    const at = this.outside.now();
    const open = this.timed(attempt, at);
    const next = answer(open, item, response, at, remarks);
    const last = next.answers.at(-1);
    if (next === open || !last) return next;
    // Where another tab has a newer bank, the attempt asks the item as it reads there: what was answered is what this one showed.
    const shown = {...last, digest: this.bank.digests[item.id] ?? last.digest};
    this.given.add(JSON.stringify(shown));
    return {...next, answers: [...open.answers, shown]};
  }

  /** The attempt; closed when its time is over. */
  private timed(attempt: Attempt, at: string): Attempt {
    const deadline = deadlineOf(attempt);
    return deadline !== undefined && secondsLeft(attempt, at) === 0 ? close(attempt, {at: deadline, why: 'time'}) : attempt;
  }

  private async notice(notice: Notice): Promise<void> {
    const {attempt, fault} = this.state;
    if (!attempt) return;
    if (notice === 'deleted') {
      this.unsaved.clear();
      this.set({attempt: undefined, fault: 'none'});
      return;
    }
    const stored = await this.store.attempt(attempt.id).catch(() => undefined);
    if (!stored) return;
    const whole = addToStored(stored, attempt);
    if (JSON.stringify(whole) !== JSON.stringify(attempt)) this.set({attempt: whole, fault});
  }

  /** Stores the attempt, and before it those that the device refused. */
  private async keep(next: Attempt): Promise<void> {
    let whole = next;
    this.unsaved.set(next.id, next);
    for (const attempt of [...this.unsaved.values()]) {
      try {
        const stored = await this.store.save(attempt);
        this.unsaved.delete(attempt.id);
        if (stored.id === next.id) whole = stored;
      } catch {
        // It stays among the unsaved, for the next step.
      }
    }
    this.set({attempt: whole, fault: this.unsaved.size === 0 ? 'none' : 'not-saved'});
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const taken = this.lastStep.then(step);
    this.lastStep = taken.catch(() => undefined);
    return taken;
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
