import {addDays} from '../calendar/day';
import {instantOf, secondsOf} from '../calendar/instant';
import {COHORT_FORMAT, type Cohort, type CohortRule} from '../cohort/cohort';
import {DELIVERY_FORMAT, type Delivery} from '../cohort/delivery';
import type {Attempt} from '../quiz/attempt';
import {type Bank, type Item, type Quiz, simpleItemsOf} from '../quiz/quiz';
import {resultFileOf} from '../results/result-file';
import {Chance} from './chance';
import {sampleName} from './names';
import {makeOdd, ODDITIES} from './oddities';
import {type SampleBank, sampleBank} from './sample-bank';
import {type SampleLearner, takeForm, takeModule} from './take-module';

/** A public key whose private one was thrown away: what is sealed to it stays so. */
export const NOBODY = 'age15ljl6ze2yzt6znxuqr30s4v4fc0wvu9eewhtyhr6nsg8vlle8y4qd99wkh';

export interface SampleWish {
  /** The modules, in their order. */
  readonly banks: readonly Bank[];
  readonly learners: number;
  /** Any whole number: the same one makes the same class. */
  readonly seed: number;
  /** A day in Argentina: everything happened before it, but what a wrong clock wrote. */
  readonly today: string;
  /** The public key of the cohorts. */
  readonly recipient: string;
  /**
   * Makes of the class a test: each learner hands in one evaluation of one module, without practice, which asks so many questions, the
   * same ones of all who take the module.
   */
  readonly answers?: number;
}

export interface SamplePerson {
  readonly legajo: string;
  readonly name: string;
  /** Id of their cohort. */
  readonly cohort: string;
}

/** A made-up class: no person, no answer and no date in it is real. */
export interface SampleClass {
  readonly cohorts: readonly Cohort[];
  /** Some of them never hand anything in. */
  readonly people: readonly SamplePerson[];
  /** Made one by one as they are read, the same ones each time. */
  readonly deliveries: Iterable<Delivery>;
}

/** A cohort of the sample: how many days ago its first learners began. */
interface Plan {
  readonly name: string;
  readonly began: number;
  readonly rule: CohortRule;
}

const PLANS: readonly [Plan, ...Plan[]] = [
  {name: 'Cohorte de ejemplo A', began: 520, rule: {moveOn: 'Passed', pass: 80, validMonths: 12}},
  {name: 'Cohorte de ejemplo B', began: 350, rule: {moveOn: 'Passed', pass: 80, attempts: 3, validMonths: 12}},
  {name: 'Cohorte de ejemplo C', began: 130, rule: {moveOn: 'Passed', pass: 70, validMonths: 6}},
];
const TEST: Plan = {name: 'Prueba de ejemplo', began: 300, rule: {moveOn: 'Passed', pass: 80, validMonths: 12}};

/** Every so many learners one has something odd among their results. */
const ODD_EVERY = 16;
const DAY = 86_400;

/**
 * Makes up a class that looks like one: who knows more gets more right, who has understood something wrong shows it again and again,
 * repeating helps, some let their modules expire, some never begin, and a few files have something odd in them. The marks are those of
 * the product's own marking.
 * @throws RangeError when there is no bank, or `answers` are more than one of them has
 */
export function sampleClass(wish: SampleWish): SampleClass {
  const {banks, learners, seed, today, answers} = wish;
  if (banks.length === 0) throw new RangeError('a class needs a module');
  const plans = answers === undefined ? PLANS : [TEST];
  const cohorts = plans.map((plan) => cohortOf(plan, wish));
  const modules = banks.map((bank) => {
    return {
      bank: sampleBank(bank, seed),
      form: answers === undefined ? [] : formOf(bank.quiz, answers, Chance.of(seed, 'form', bank.quiz.id)),
    };
  });
  const enrolled = Array.from({length: learners}, (_, at): Enrolled => {
    const chance = Chance.of(seed, 'person', at);
    const group = at % plans.length;
    const [plan, cohort] = [plans[group] as Plan, cohorts[group] as Cohort];
    // All different, with gaps as those of a force have.
    const person = {legajo: String(20_000 + 7 * at + chance.whole(0, 6)), name: sampleName(chance), cohort: cohort.id};
    const learner = {ability: chance.normal(0.3, 1), pace: chance.logNormal(40, 0.35)};
    return {at, plan, cohort, person, learner};
  });
  return {
    cohorts,
    people: enrolled.map(({person}) => person),
    deliveries: {
      *[Symbol.iterator]() {
        for (const one of enrolled) {
          const chance = Chance.of(seed, 'learner', one.at);
          yield* answers === undefined ? deliveriesOf(one, modules, today, chance) : [testOf(one, modules, today, chance)];
        }
      },
    },
  };
}

interface Enrolled {
  readonly at: number;
  readonly plan: Plan;
  readonly cohort: Cohort;
  readonly person: SamplePerson;
  readonly learner: SampleLearner;
}

interface Module {
  readonly bank: SampleBank;
  readonly form: readonly Item[];
}

/** What a learner hands over: module by module, now and then twice, or without saying for which cohort. */
function deliveriesOf(enrolled: Enrolled, modules: readonly Module[], today: string, chance: Chance): Delivery[] {
  if (chance.is(0.06)) return [];
  const {at, plan, learner} = enrolled;
  let from = addDays(today, -chance.whole(Math.round(plan.began / 10), plan.began));
  const attempts = modules.map(({bank}) => {
    // One module after the other, some weeks apart; who is late skips it.
    const taken = chance.is(0.07) ? [] : takeModule(learner, bank, {rule: plan.rule, from, until: today}, chance);
    from = addDays(from, chance.whole(7, 28));
    return taken;
  });
  const odd = at % ODD_EVERY === ODD_EVERY >> 1 ? ODDITIES[Math.floor(at / ODD_EVERY) % ODDITIES.length] : undefined;
  const first = attempts.flat().find(({mode}) => mode === 'evaluation');
  return attempts.flatMap((taken) => {
    if (taken.length === 0) return [];
    const told = taken.map((attempt) => (odd !== undefined && attempt === first ? makeOdd(attempt, odd) : attempt));
    const handedOver = secondsOf(resultFileOf(taken.at(-1) as Attempt).finishedAt) + chance.whole(60, 3600);
    const delivery = deliveryOf(enrolled, told, handedOver, chance.is(0.02));
    return chance.is(0.03) ? [delivery, {...delivery, deliveredAt: instantOf(handedOver + 600)}] : [delivery];
  });
}

function testOf(enrolled: Enrolled, modules: readonly Module[], today: string, chance: Chance): Delivery {
  const {bank, form} = modules[enrolled.at % modules.length] as Module;
  const attempt = takeForm(enrolled.learner, bank, addDays(today, -chance.whole(1, enrolled.plan.began)), form, chance);
  return deliveryOf(enrolled, [attempt], secondsOf(resultFileOf(attempt).finishedAt) + chance.whole(60, 3600), false);
}

function deliveryOf({person, cohort}: Enrolled, attempts: readonly Attempt[], at: number, withoutCohort: boolean): Delivery {
  const inOrder = attempts.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return {
    format: DELIVERY_FORMAT,
    ...(!withoutCohort && {cohort: cohort.id}),
    learner: person.legajo,
    deliveredAt: instantOf(at),
    results: inOrder.map(resultFileOf),
  };
}

function cohortOf({name, began, rule}: Plan, {banks, seed, today, recipient}: SampleWish): Cohort {
  return {
    format: COHORT_FORMAT,
    id: Chance.of(seed, 'cohort', name).uuid(),
    name,
    responsible: {name: 'Academia de ejemplo', address: 'Domicilio de ejemplo'},
    modules: banks.map(({quiz}) => quiz.id),
    rule,
    recipient,
    createdAt: instantOf(secondsOf(`${today}T12:00:00Z`) - (began + 7) * DAY),
  };
}

/** So many questions of a bank: cases whole, what is answered in one go where a case does not fit any more. */
function formOf(quiz: Quiz, answers: number, chance: Chance): Item[] {
  const longestFirst = chance.shuffled(quiz.items).sort((a, b) => simpleItemsOf(b).length - simpleItemsOf(a).length);
  let left = answers;
  const form = longestFirst.filter((item) => {
    const asks = simpleItemsOf(item).length;
    if (asks > left) return false;
    left -= asks;
    return true;
  });
  if (left > 0) throw new RangeError(`"${quiz.id}" has not ${answers} questions`);
  return form;
}
