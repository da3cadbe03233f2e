import {type Attempt, scoreOf} from '../quiz/attempt';
import {grade, misreadingsIn} from '../quiz/grade';
import {type Response, rightResponse} from '../quiz/response';
import type {Chance} from './chance';
import type {SampleBank, SampleItem} from './sample-bank';

/** What a made-up learner knows of a bank. */
export interface Mind {
  /** On the scale of difficulties, 0 on average. */
  readonly ability: number;
  /** What the learner has understood wrong: it shows in every item that offers it. */
  readonly misreadings: ReadonlySet<string>;
  /** Items whose feedback the learner has read and kept. */
  readonly known: ReadonlySet<string>;
}

/** How often a misreading is followed where an item offers it; else the learner looks twice. */
const FOLLOWED = 0.85;
/** How much easier an item is whose feedback was kept. */
const KEPT = 2.5;

export function newMind(ability: number, {misreadings}: SampleBank, chance: Chance): Mind {
  // Who knows more holds fewer.
  const share = 2 / (1 + Math.exp(ability));
  const held = [...misreadings].filter(([, popularity]) => chance.is(popularity * share)).map(([misreading]) => misreading);
  return {ability, misreadings: new Set(held), known: new Set()};
}

/**
 * What the learner answers: what a misreading that they hold tells them; else right with the chance that G. Rasch gives
 * ("Probabilistic Models for Some Intelligence and Attainment Tests", 1960), 1 / (1 + e^(difficulty − ability)), or one slip.
 */
export function respond(mind: Mind, {item, difficulty, slips}: SampleItem, chance: Chance): Response {
  const known = mind.known.has(item.id);
  const misled = slips.filter(({misreadings}) => misreadings.some((one) => mind.misreadings.has(one)));
  if (misled.length > 0 && !known && chance.is(FOLLOWED)) return chance.one(misled).response;
  const right = 1 / (1 + Math.exp(difficulty - mind.ability - (known ? KEPT : 0)));
  return slips.length === 0 || chance.is(right) ? rightResponse(item) : chance.one(slips).response;
}

/** What the learner knows after the feedback of an attempt. */
export function learnFrom(mind: Mind, attempt: Attempt, {items}: SampleBank, chance: Chance): Mind {
  const shown = attempt.answers.flatMap(({item, response}) => {
    const asked = items.get(item);
    return asked ? misreadingsIn(grade(asked.item, response)).map(({misreading}) => misreading) : [];
  });
  const corrected = new Set(shown.filter(() => chance.is(0.6)));
  const {right, of} = scoreOf(attempt);
  return {
    // Mistakes teach more than right answers.
    ability: mind.ability + 0.15 + 0.4 * (1 - right / of),
    misreadings: new Set([...mind.misreadings].filter((misreading) => !corrected.has(misreading))),
    known: new Set([...mind.known, ...attempt.answers.map(({item}) => item).filter(() => chance.is(0.6))]),
  };
}
