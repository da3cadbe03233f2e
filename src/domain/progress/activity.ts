import {addDays, mondayOf} from '../calendar/day';
import type {LoggedAnswer} from './answer-log';
import type {Calendar} from './review-queue';

/** The answers of a week. */
export interface Week {
  /** Its Monday. */
  readonly monday: string;
  readonly right: number;
  readonly wrong: number;
}

/** Answers in each of the latest weeks, this one the last; weeks without answers are there too. */
export function countByWeek(log: readonly LoggedAnswer[], {today, dayOf}: Calendar, weeks: number): Week[] {
  const mondays = log.map(({at, correct}) => ({monday: mondayOf(dayOf(at)), correct}));
  return Array.from({length: weeks}, (_, at) => addDays(mondayOf(today), -7 * (weeks - 1 - at))).map((monday) => {
    const own = mondays.filter((answer) => answer.monday === monday);
    const right = own.filter(({correct}) => correct).length;
    return {monday, right, wrong: own.length - right};
  });
}
