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
import type {LearnerStore} from './learner-store';

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
 * An answer that the device refuses to store is kept here, told by `fault`, and stored with the next.
 */
export class Session {
  private state: SessionState = {attempt: undefined, fault: 'none'};
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: LearnerStore,
    private readonly bank: Bank,
    readonly mode: Mode,
    private readonly outside: Outside,
  ) {}

  /** The state now; the same object until something changes. */
  readonly read = (): SessionState => this.state;

  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up the latest attempt of this mode, if any, and notes what changed in the bank since. */
  async resume(): Promise<void> {
    let latest: Attempt | undefined;
    try {
      latest = await this.store.latest(this.bank.quiz.id, this.mode);
    } catch {
      this.set({attempt: undefined, fault: 'not-read'});
      return;
    }
    if (!latest) return;
    const revised = revise(latest, this.bank, this.outside.now());
    if (revised === latest) this.set({attempt: latest, fault: 'none'});
    else await this.keep(revised);
  }

  /** Begins an attempt: at these items, or at what the evaluation of the bank draws. */
  async start(choice: {readonly items?: readonly Item[]; readonly seconds?: number} = {}): Promise<void> {
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
  }

  /** Adds an answer; resolves when it is stored, or known not to be. `true` when another tab had answered the item before. */
  async respond(item: SimpleItem, response: Response, remarks: Remarks = {}): Promise<boolean> {
    const {attempt} = this.state;
    if (!attempt) return false;
    const at = this.outside.now();
    await this.keep(answer(attempt, item, response, at, remarks));
    const given = this.state.attempt?.answers.find((one) => one.item === item.id);
    return given !== undefined && given.at !== at;
  }

  /** Ends the attempt before its last item. */
  async close(why: Closing['why']): Promise<void> {
    const {attempt} = this.state;
    if (attempt && !isOver(attempt)) await this.keep(close(attempt, {at: this.outside.now(), why}));
  }

  private async keep(next: Attempt): Promise<void> {
    try {
      this.set({attempt: await this.store.save(next), fault: 'none'});
    } catch {
      this.set({attempt: next, fault: 'not-saved'});
    }
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
