import {describe, expect, it} from 'vitest';
import {checkCohort, checkDelivery} from '../../browser/files/check-file';
import {loadContent} from '../../content/load-content';
import {publishedBank} from '../../content/quizzes/published-bank';
import {groupBy} from '../bench/group-by';
import {analyseBank} from '../bench/item-analysis';
import {type MarkedAttempt, markAgain, markingBankOf} from '../bench/marked';
import {readinessOf} from '../bench/readiness';
import {dayInArgentina} from '../calendar/day';
import type {Delivery} from '../cohort/delivery';
import {grade, misreadingsIn} from '../quiz/grade';
import {piecesOf} from '../quiz/pieces';
import {sampleBank} from './sample-bank';
import {type SampleClass, type SampleWish, sampleClass} from './sample-class';

const TODAY = '2026-11-30';
const content = loadContent(process.cwd());
const banks = content.quizzes
  .filter(({evaluation}) => evaluation)
  .slice(0, 3)
  .map((quiz) => publishedBank(content, quiz));
const wish: SampleWish = {banks, learners: 120, seed: 7, today: TODAY, recipient: 'age1nobody'};

function marked(deliveries: readonly Delivery[]): MarkedAttempt[] {
  const markings = new Map(banks.map((bank) => [bank.quiz.id, markingBankOf(bank)]));
  const byId = new Map(
    deliveries.flatMap((delivery) =>
      delivery.results.map(({attempt}) => {
        return [attempt.id, markAgain(attempt, delivery, markings.get(attempt.quiz), `${TODAY}T12:00:00Z`)] as const;
      }),
    ),
  );
  return [...byId.values()];
}

function madeOf(of: SampleClass) {
  const deliveries = [...of.deliveries];
  return {of, deliveries, marked: marked(deliveries)};
}

const made = madeOf(sampleClass(wish));

const sampled = new Map(banks.map((bank) => [bank.quiz.id, sampleBank(bank, wish.seed)]));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = ({right, items}: MarkedAttempt): number => right / items.length;

describe('a made-up class', () => {
  it('is the same for the same seed, and another for another', () => {
    const written = ({cohorts, people, deliveries}: SampleClass): string => JSON.stringify([cohorts, people, ...deliveries]);
    expect(written(sampleClass(wish)) === written(made.of)).toBe(true);
    expect(written(sampleClass({...wish, seed: 8})) === written(made.of)).toBe(false);
  });

  it('grows without changing who is in it', () => {
    const smaller = [...sampleClass({...wish, learners: 30}).deliveries];
    expect(made.deliveries.slice(0, smaller.length)).toEqual(smaller);
  });

  it('hands over files that the product takes in', () => {
    const checked = [
      ...made.of.cohorts.map((cohort) => checkCohort(JSON.stringify(cohort))),
      ...made.deliveries.map((delivery) => checkDelivery(JSON.stringify(delivery))),
    ];
    const refused = checked.filter(({ok}) => !ok);
    expect(refused).toEqual([]);
    expect(new Set(made.of.people.map(({legajo}) => legajo)).size).toBe(120);
    for (const {results} of made.deliveries) {
      const began = results.map(({attempt}) => attempt.startedAt);
      expect(began).toEqual(began.toSorted());
    }
  });

  it('is marked again to the same marks, but where a file was made to lie', () => {
    const told = new Map(made.deliveries.flatMap(({results}) => results.map(({attempt, score}) => [attempt.id, score])));
    for (const attempt of made.marked) {
      const lies = attempt.findings.some(({kind}) => kind === 'marks-differ');
      expect(attempt.right === told.get(attempt.id)?.right).toBe(!lies);
    }
    expect(made.marked.every(({items}) => items.every(({remarked}) => remarked))).toBe(true);
  });

  it('has something of everything that a bench shows', () => {
    const kinds = new Set(made.marked.flatMap(({findings}) => findings.map(({kind}) => kind)));
    expect([...kinds].sort()).toEqual(['clock-back', 'in-the-future', 'marks-differ', 'too-fast']);
    const states = new Set(
      made.of.cohorts.flatMap((cohort) => {
        const roster = made.of.people.filter((person) => person.cohort === cohort.id).map(({legajo}) => legajo);
        const modules = readinessOf(made.marked, cohort, roster, TODAY).flatMap((learner) => learner.modules);
        return modules.map((module) => (module.state === 'not-taken' && module.tried ? 'tried' : module.state));
      }),
    );
    expect([...states].sort()).toEqual(['current', 'expired', 'expiring', 'not-taken', 'tried']);
    expect(new Set(made.marked.map(({mode}) => mode))).toEqual(new Set(['practice', 'evaluation']));
    expect(made.marked.some(({items}) => items.some(({outcome}) => outcome === 'blank'))).toBe(true);
    expect(made.deliveries.some(({cohort}) => cohort === undefined)).toBe(true);
    const ids = made.deliveries.map(({results}) => JSON.stringify(results));
    expect(new Set(ids).size).toBeLessThan(ids.length);
    const heard = new Set(made.deliveries.map(({learner}) => learner));
    expect(made.of.people.some(({legajo}) => !heard.has(legajo))).toBe(true);
  });

  it('lies before its day, but for what a wrong clock wrote', () => {
    for (const {endedAt, findings} of made.marked) {
      if (!findings.some(({kind}) => kind === 'in-the-future')) expect(dayInArgentina(endedAt) < TODAY).toBe(true);
    }
  });

  it('learns: who evaluates a module again after a mark that did not pass does better', () => {
    const evaluations = groupBy(
      made.marked.filter(({mode, findings}) => mode === 'evaluation' && findings.length === 0),
      ({learner, quiz}) => `${learner} ${quiz}`,
    );
    const repeats = [...evaluations.values()]
      .map((own) => own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)))
      .filter(([first, second]) => first && second && shareOf(first) < 0.7);
    expect(repeats.length).toBeGreaterThan(20);
    const gain = mean(repeats.map(([first, second]) => shareOf(second as MarkedAttempt) - shareOf(first as MarkedAttempt)));
    expect(gain).toBeGreaterThan(0.08);
  });

  it('refuses to be made of nothing', () => {
    expect(() => sampleClass({...wish, banks: []})).toThrow(RangeError);
    expect(() => sampleClass({...wish, answers: 1000})).toThrow('has not 1000 questions');
  });
});

describe('a made-up test', () => {
  const test = madeOf(sampleClass({...wish, learners: 240, answers: 40}));

  it('is one evaluation a person, of the same forty questions in each module', () => {
    expect(test.deliveries).toHaveLength(240);
    expect(test.deliveries.every(({results}) => results.length === 1)).toBe(true);
    for (const bank of banks) {
      const forms = test.marked
        .filter(({quiz}) => quiz === bank.quiz.id)
        .map(({items}) =>
          items
            .map(({item}) => item)
            .sort()
            .join(' '),
        );
      expect(new Set(forms).size).toBe(1);
      expect(forms[0]?.split(' ')).toHaveLength(40);
    }
  });

  it('measures something: alpha, and no more right answers where it is harder', () => {
    for (const bank of banks) {
      const {consistency, items} = analyseBank(test.marked, bank);
      expect(consistency).toMatchObject({kind: 'told', attempts: 80});
      if (consistency.kind === 'told') expect(consistency.figures.cic).toBeGreaterThan(50);
      const difficulties = sampleBank(bank, wish.seed).items;
      const asked = items
        .flatMap(({item, figures}) => {
          const known = difficulties.get(item);
          return figures.kind === 'told' && known ? {facility: figures.facility ?? 0, difficulty: known.difficulty} : [];
        })
        .sort((a, b) => a.difficulty - b.difficulty);
      const third = Math.floor(asked.length / 3);
      const facilityOf = (some: typeof asked): number => mean(some.map(({facility}) => facility));
      expect(facilityOf(asked.slice(0, third)) - facilityOf(asked.slice(-third))).toBeGreaterThan(0.08);
    }
  });
});

it('who misreads something in one question does so again where another offers it', () => {
  const test = madeOf(sampleClass({...wish, learners: 240, answers: 40}));
  const asked = test.marked.flatMap(({learner, quiz, items}) => {
    const bank = sampled.get(quiz);
    return items.flatMap(({item, misreadings}) => {
      const offered = new Set(bank?.items.get(item)?.slips.flatMap((slip) => slip.misreadings));
      return [...offered].map((misreading) => ({key: `${learner} ${misreading}`, shown: misreadings.includes(misreading)}));
    });
  });
  const usual = mean(asked.map(({shown}) => Number(shown)));
  const again = [...groupBy(asked, ({key}) => key).values()].flatMap(([first, ...later]) => (first?.shown ? later : []));
  expect(again.length).toBeGreaterThan(200);
  expect(mean(again.map(({shown}) => Number(shown)))).toBeGreaterThan(2.5 * usual);
});

it('every slip is wrong, and together they show every misreading of their item', () => {
  for (const bank of banks) {
    for (const {item, slips} of sampleBank(bank, 1).items.values()) {
      expect(slips.length, item.id).toBeGreaterThan(0);
      for (const {response, misreadings} of slips) {
        const marks = grade(item, response);
        expect(marks.correct, item.id).toBe(false);
        expect(misreadings).toEqual(misreadingsIn(marks).map(({misreading}) => misreading));
      }
      const shown = new Set(slips.flatMap(({misreadings}) => misreadings));
      const offered = new Set(piecesOf(item).flatMap(({feedback: {misreading}}) => misreading ?? []));
      expect(shown, item.id).toEqual(offered);
    }
  }
});
