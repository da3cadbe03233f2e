import {useEffect, useState, useSyncExternalStore} from 'react';
import {newAttemptId, newSeed, now} from '../../browser/clock';
import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import {type Fault, type Outside, Session, type SessionState} from '../../browser/practice/session';
import {follow} from '../../browser/tracking/follow';
import type {Lms, LmsState} from '../../browser/tracking/lms';
import {packageHere} from '../../browser/tracking/package-here';
import {type Attempt, type Closing, isOver, type Mode, openItems, type Remarks} from '../../domain/quiz/attempt';
import type {Item, SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import type {DeviceFile} from '../../domain/results/device-file';
import type {QuizData} from './practice-data';

/** Where the reader is. */
export type Stage =
  | {readonly kind: 'loading'}
  /** `again`: the reader wants to begin anew, whatever is there. */
  | {readonly kind: 'cover'; readonly again: boolean}
  /**
   * At an item, which stays though another tab answers it; at none when nothing is open. `twice`: the item before had been answered in
   * another tab.
   */
  | {readonly kind: 'item'; readonly item: string | undefined; readonly twice: boolean}
  | {readonly kind: 'feedback'; readonly item: string; readonly twice: boolean};

/** How to begin without a cover: with a new attempt, or with the last one where it was left. */
export type Begin = 'new' | 'again';

/** What begins an attempt. */
export interface Choice {
  readonly items?: readonly Item[];
  readonly seconds?: number;
}

export interface Playing {
  readonly stage: Stage;
  /** The mode of the attempt at hand: what was missed in an evaluation is practised. */
  readonly mode: Mode;
  readonly attempt: Attempt | undefined;
  readonly fault: Fault;
  readonly storage: LearnerStore['kind'] | undefined;
  /** How it stands with the LMS that shows the package; `undefined` on the site itself. */
  readonly lms: LmsState | undefined;
  start(choice: Choice): Promise<void>;
  /** Begins an attempt that tells after each answer. */
  practise(items: readonly Item[]): Promise<void>;
  respond(item: SimpleItem, response: Response, remarks: Remarks): Promise<void>;
  close(why: Closing['why']): Promise<void>;
  goOn(): void;
  /** Tries again what the device refused. */
  retry(): Promise<void>;
  /** What was answered, as a file. */
  rescue(): DeviceFile | undefined;
  beginAnew(): void;
}

interface Opened {
  readonly store: LearnerStore;
  readonly session: Session;
  readonly lms: Lms | undefined;
}

const OUTSIDE: Outside = {now, newId: newAttemptId, newSeed};
const NOTHING: SessionState = {attempt: undefined, fault: 'none'};
const never = (): (() => void) => () => undefined;
const nothing = (): SessionState => NOTHING;
const noLms = (): undefined => undefined;

/** The state of a player: the learner's session with the device, and where in it the reader is. */
export function usePlayer(data: QuizData, wanted: Mode, beginning?: Begin): Playing {
  const [opened, setOpened] = useState<Opened>();
  const [stage, setStage] = useState<Stage>({kind: 'loading'});
  const {attempt, fault} = useSyncExternalStore(opened?.session.subscribe ?? never, opened?.session.read ?? nothing, nothing);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const store = await openLearnerStore();
      const opening = await lmsOf(store, data);
      const session = new Session(store, data, wanted, OUTSIDE);
      if (beginning === 'new') await session.start();
      else await session.resume();
      if (gone) return;
      setOpened({store, session, lms: opening});
      setStage(beginning && session.read().attempt ? nextItem(session) : {kind: 'cover', again: false});
    })();
    return () => {
      gone = true;
    };
  }, [data, wanted, beginning]);

  useEffect(() => (opened?.lms ? follow(opened.session, data, opened.lms.tracker) : undefined), [opened, data]);
  const lms = useSyncExternalStore(opened?.lms?.subscribe ?? never, opened?.lms?.read ?? noLms, noLms);

  const mode = opened?.session.mode ?? wanted;
  const begin = async (inMode: Mode, choice: Choice): Promise<void> => {
    if (!opened) return;
    const session = inMode === mode ? opened.session : new Session(opened.store, data, inMode, OUTSIDE);
    await session.start(choice);
    setOpened({...opened, session});
    setStage(nextItem(session));
  };
  return {
    stage,
    mode,
    attempt,
    fault,
    storage: opened?.store.kind,
    lms,
    start: (choice) => begin(wanted, choice),
    practise: (items) => begin(mode === 'evaluation' ? 'practice' : mode, {items}),
    respond: async (item, response, remarks) => {
      const twice = (await opened?.session.respond(item, response, remarks)) ?? false;
      const answered = opened?.session.read().attempt?.answers.some((given) => given.item === item.id) ?? false;
      // An answer that came after the end was not taken: there is nothing to tell of it.
      if (opened && (mode === 'evaluation' || !answered)) setStage(nextItem(opened.session, twice));
      else setStage({kind: 'feedback', item: item.id, twice});
    },
    close: async (why) => {
      await opened?.session.close(why);
    },
    goOn: () => opened && setStage(nextItem(opened.session)),
    retry: async () => {
      await opened?.session.retry();
      opened?.lms?.retry();
    },
    rescue: () => opened?.session.rescue(),
    beginAnew: () => setStage({kind: 'cover', again: true}),
  };
}

/** In a package, the LMS around it; what it keeps of the bank is on the device from then on. */
async function lmsOf(store: LearnerStore, data: QuizData): Promise<Lms | undefined> {
  if (!packageHere()) return undefined;
  const [{lmsHere}, {takeOver}] = await Promise.all([import('../../browser/tracking/lms'), import('../../browser/tracking/take-over')]);
  const lms = lmsHere();
  if (lms) await takeOver(lms, store, data);
  return lms;
}

/** At the first item that has no answer. */
function nextItem(session: Session, twice = false): Stage {
  const {attempt} = session.read();
  return {kind: 'item', item: attempt && openItems(attempt)[0]?.item, twice};
}

/** Whether the summary is what there is to see. */
export function isAtEnd({stage, attempt}: Playing): boolean {
  return attempt !== undefined && isOver(attempt) && (stage.kind === 'item' || (stage.kind === 'cover' && !stage.again));
}
