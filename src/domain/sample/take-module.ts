import {addDays, addMonths} from '../calendar/day';
import {secondsOf} from '../calendar/instant';
import type {CohortRule} from '../cohort/cohort';
import {type Attempt, type Mode, passes, scoreOf} from '../quiz/attempt';
import {drawItems} from '../quiz/draw';
import type {Item} from '../quiz/quiz';
import type {Chance} from './chance';
import {learnFrom, newMind} from './mind';
import type {SampleBank} from './sample-bank';
import {takeAttempt} from './take-attempt';

/** A made-up learner of whatever bank. */
export interface SampleLearner {
  /** On the scale of difficulties, 0 on average. */
  readonly ability: number;
  /** Median of the seconds that an answer takes. */
  readonly pace: number;
}

/** When a made-up learner takes a module, and what is asked of it. */
export interface Course {
  readonly rule: CohortRule;
  /** The day on which it begins, and the first one on which nothing happens any more. */
  readonly from: string;
  readonly until: string;
}

/** Who evaluates again after a mark that does not pass, evaluates three times at most. */
const MOST_TRIES = 3;

/** All attempts of a learner at a module: practice, evaluations until one passes or the learner gives up, and perhaps again in time. */
export function takeModule(learner: SampleLearner, bank: SampleBank, {rule, from, until}: Course, chance: Chance): Attempt[] {
  const attempts: Attempt[] = [];
  let mind = newMind(learner.ability + chance.normal(0, 0.3), bank, chance);
  let day = from;
  const sit = (mode: Mode): Attempt | undefined => {
    if (day >= until) return undefined;
    const attempt = takeAttempt(
      mind,
      bank,
      {mode, items: drawnFor(mode, bank, chance), at: hourOf(day, chance), ...timesOf(mode, bank, learner)},
      chance,
    );
    mind = learnFrom(mind, attempt, bank, chance);
    day = addDays(day, chance.whole(1, 9));
    attempts.push(attempt);
    return attempt;
  };
  const evaluate = (): boolean => {
    const attempt = sit('evaluation');
    return attempt !== undefined && passes(scoreOf(attempt), rule.pass);
  };

  const practised = chance.whole(0, 3);
  for (let time = 0; time < practised; time++) sit('practice');
  if (chance.is(0.08)) return attempts;
  let passed = evaluate();
  for (let tries = 1; !passed && tries < MOST_TRIES && chance.is(0.8); tries++) passed = evaluate();
  if (passed && chance.is(0.5)) {
    day = addDays(addMonths(day, rule.validMonths), chance.whole(-40, 10));
    evaluate();
  }
  return attempts;
}

/** One evaluation, and nothing else. */
export function takeForm(learner: SampleLearner, bank: SampleBank, day: string, form: readonly Item[], chance: Chance): Attempt {
  const mind = newMind(learner.ability, bank, chance);
  return takeAttempt(mind, bank, {mode: 'evaluation', items: form, at: hourOf(day, chance), pace: learner.pace}, chance);
}

function drawnFor(mode: Mode, {bank: {quiz}}: SampleBank, chance: Chance): Item[] {
  return drawItems(quiz, (mode === 'evaluation' && quiz.evaluation?.strata) || [{count: 8}], chance.seed());
}

function timesOf(mode: Mode, {bank: {quiz}}: SampleBank, {pace}: SampleLearner): {pace: number; seconds?: number} {
  const minutes = mode === 'evaluation' ? quiz.evaluation?.minutes : undefined;
  return {pace, ...(minutes !== undefined && {seconds: 60 * minutes})};
}

/** Some second between eight and seven in the evening, by the clocks of Argentina. */
function hourOf(day: string, chance: Chance): number {
  return secondsOf(`${day}T11:00:00Z`) + chance.whole(0, 11 * 3600);
}
