import {useEffect, useState, useSyncExternalStore} from 'react';
import {newAttemptId, newSeed, now} from '../../browser/clock';
import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import {type Fault, type Outside, Session, type SessionState} from '../../browser/practice/session';
import {type Attempt, type Closing, isOver, type Mode, type Remarks} from '../../domain/quiz/attempt';
import type {Item, SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import type {QuizData} from './practice-data';

/** Where the reader is. */
export type Stage =
  | {readonly kind: 'loading'}
  /** `again`: the reader wants to begin anew, whatever is there. */
  | {readonly kind: 'cover'; readonly again: boolean}
  /** `twice`: the item before had been answered in another tab. */
  | {readonly kind: 'item'; readonly twice: boolean}
  | {readonly kind: 'feedback'; readonly item: string; readonly twice: boolean};

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
  start(choice: Choice): Promise<void>;
  /** Begins an attempt that tells after each answer. */
  practise(items: readonly Item[]): Promise<void>;
  respond(item: SimpleItem, response: Response, remarks: Remarks): Promise<void>;
  close(why: Closing['why']): Promise<void>;
  goOn(): void;
  beginAnew(): void;
}

const OUTSIDE: Outside = {now, newId: newAttemptId, newSeed};
const NOTHING: SessionState = {attempt: undefined, fault: 'none'};
const never = (): (() => void) => () => undefined;
const nothing = (): SessionState => NOTHING;

/** The state of a player: the learner's session with the device, and where in it the reader is. */
export function usePlayer(data: QuizData, wanted: Mode): Playing {
  const [opened, setOpened] = useState<{readonly store: LearnerStore; readonly session: Session}>();
  const [stage, setStage] = useState<Stage>({kind: 'loading'});
  const {attempt, fault} = useSyncExternalStore(opened?.session.subscribe ?? never, opened?.session.read ?? nothing, nothing);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const store = await openLearnerStore();
      const session = new Session(store, data, wanted, OUTSIDE);
      await session.resume();
      if (gone) return;
      setOpened({store, session});
      setStage({kind: 'cover', again: false});
    })();
    return () => {
      gone = true;
    };
  }, [data, wanted]);

  const mode = opened?.session.mode ?? wanted;
  const begin = async (inMode: Mode, choice: Choice): Promise<void> => {
    if (!opened) return;
    const session = inMode === mode ? opened.session : new Session(opened.store, data, inMode, OUTSIDE);
    await session.start(choice);
    setOpened({store: opened.store, session});
    setStage({kind: 'item', twice: false});
  };
  return {
    stage,
    mode,
    attempt,
    fault,
    storage: opened?.store.kind,
    start: (choice) => begin(wanted, choice),
    practise: (items) => begin(mode === 'evaluation' ? 'practice' : mode, {items}),
    respond: async (item, response, remarks) => {
      const twice = (await opened?.session.respond(item, response, remarks)) ?? false;
      const answered = opened?.session.read().attempt?.answers.some((given) => given.item === item.id) ?? false;
      // An answer that came after the end was not taken: there is nothing to tell of it.
      setStage(mode === 'evaluation' || !answered ? {kind: 'item', twice} : {kind: 'feedback', item: item.id, twice});
    },
    close: async (why) => {
      await opened?.session.close(why);
    },
    goOn: () => setStage({kind: 'item', twice: false}),
    beginAnew: () => setStage({kind: 'cover', again: true}),
  };
}

/** Whether the summary is what there is to see. */
export function isAtEnd({stage, attempt}: Playing): boolean {
  return attempt !== undefined && isOver(attempt) && (stage.kind === 'item' || (stage.kind === 'cover' && !stage.again));
}
