import {useEffect} from 'react';
import {now, secondsLeft} from '../../browser/clock';
import {type Attempt, isOver} from '../../domain/quiz/attempt';

/** Calls back when the time of an open attempt is over: at once where it ended while nobody looked. */
export function useDeadline(attempt: Attempt | undefined, onOver: () => void): void {
  useEffect(() => {
    const left = attempt && !isOver(attempt) ? secondsLeft(attempt, now()) : undefined;
    if (left === undefined) return;
    const timer = setTimeout(onOver, left * 1000);
    return () => clearTimeout(timer);
  }, [attempt, onOver]);
}
