import type {Attempt} from '../quiz/attempt';
import {countByWeek, type Week} from './activity';
import {type LoggedAnswer, logAnswers} from './answer-log';
import type {PracticeCatalogue} from './catalogue';
import {type GroupMastery, masteryByGroup} from './mastery';
import {type Memory, recallProvisions} from './memory';
import {type ModuleProgress, measureModules} from './modules';
import {type Calendar, countByDay, type DueReview, dueAmong, planReviews, type Review} from './review-queue';

/** Weeks that are looked back on. */
const WEEKS = 12;
/** Days that are looked ahead to. */
const DAYS = 28;

/** All that a learner's attempts tell, on one day. */
export interface Progress {
  readonly log: readonly LoggedAnswer[];
  readonly memories: ReadonlyMap<string, Memory>;
  readonly reviews: readonly Review[];
  readonly due: readonly DueReview[];
  readonly weeks: readonly Week[];
  readonly ahead: ReturnType<typeof countByDay>;
  readonly modules: readonly ModuleProgress[];
  readonly groups: readonly GroupMastery[];
}

/** Works out progress from the attempts alone: nothing of it is stored, so that it cannot disagree with them. */
export function measureProgress(attempts: readonly Attempt[], catalogue: PracticeCatalogue, calendar: Calendar): Progress {
  const log = logAnswers(attempts);
  const memories = recallProvisions(log, catalogue);
  const reviews = planReviews(memories, catalogue, calendar);
  return {
    log,
    memories,
    reviews,
    due: dueAmong(reviews),
    weeks: countByWeek(log, calendar, WEEKS),
    ahead: countByDay(reviews, calendar, DAYS),
    modules: measureModules(attempts, log, catalogue),
    groups: masteryByGroup(catalogue, memories),
  };
}
