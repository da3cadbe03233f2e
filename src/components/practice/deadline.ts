import {useEffect} from 'react';
import {now} from '../../browser/clock';
import {type Attempt, isOver} from '../../domain/quiz/attempt';

/** Milliseconds left of an attempt's time at an instant, never less than none; `undefined` where it has no limit. */
export function timeLeft({startedAt, seconds}: Pick<Attempt, 'startedAt' | 'seconds'>, at: string): number | undefined {
  return seconds === undefined ? undefined : Math.max(0, Date.parse(startedAt) + seconds * 1000 - Date.parse(at));
}

/** Calls back when the time of an open attempt is over: at once where it ended while nobody looked. */
export function useDeadline(attempt: Attempt | undefined, onOver: () => void): void {
  useEffect(() => {
    const left = attempt && !isOver(attempt) ? timeLeft(attempt, now()) : undefined;
    if (left === undefined) return;
    const timer = setTimeout(onOver, left);
    return () => clearTimeout(timer);
  }, [attempt, onOver]);
}
