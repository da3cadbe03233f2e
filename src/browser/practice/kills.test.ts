import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import {expect, it} from 'vitest';
import {type Answer, type Attempt, isOver, openItems, scoreOf} from '../../domain/quiz/attempt';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {type Bank, itemIndexOf} from '../../domain/quiz/quiz';
import {type Fate, faultyDisk} from './faulty-disk';
import {Session} from './session';

const RUNS = 1000;

/** How often each thing happened in all runs: a simulation in which nothing goes wrong would prove nothing. */
const happened = {
  refused: 0,
  'refused-after-effect': 0,
  killed: 0,
  'killed-after-effect': 0,
  closed: 0,
  banks: 0,
  doubles: 0,
  elsewhere: 0,
};

/** A cheap `expect`: there are hundreds of thousands. */
function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the learner was told is stored: item → the answer. */
type Told = Map<string, Answer>;

/**
 * One learner answers a bank to its end in one or two tabs, while the disk refuses, pages are killed, and the site publishes other
 * versions of the bank. Everything depends on the seed alone.
 */
async function run(seed: number): Promise<void> {
  const random = mersenne(seed);
  const below = (limit: number): number => uniformInt(random, 0, limit - 1);
  const percent = (chance: number): boolean => below(100) < chance;
  let ticks = 0;
  const outside = {
    now: () => new Date(Date.parse('2026-11-21T10:00:00.000Z') + ticks++ * 250).toISOString(),
    newId: () => `attempt-${ticks++}`,
    newSeed: () => below(1000),
  };
  const wait = async (): Promise<void> => {
    for (let turns = below(4); turns > 0; turns--) await undefined;
  };
  const disk = faultyDisk();
  const fateOf = (act: 'write' | 'read'): Fate => {
    const fates: Fate[] = act === 'read' ? ['refused'] : ['refused', 'refused-after-effect', 'killed', 'killed-after-effect'];
    const fate = percent(30) ? (fates[below(fates.length)] ?? 'done') : 'done';
    if (fate !== 'done') happened[fate]++;
    return fate;
  };

  let version = 1;
  let bank = bankNow();
  function bankNow(): Bank {
    const ids = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'].filter((_, at) => version === 1 || at === 0 || percent(80));
    return bankOf(
      ids.map((id) => itemOf(id)),
      String(version),
    );
  }
  const told: Told = new Map();
  const said = new Map<string, Set<string>>();

  const storedNow = async (): Promise<Attempt | undefined> => (await disk.kept.attempts()).at(-1);
  /** Nothing that was told as stored is missing or reads otherwise. */
  const expectAllKept = async (): Promise<void> => {
    const stored = await storedNow();
    for (const [item, answer] of told) {
      must(
        same(
          stored?.answers.find((one) => one.item === item),
          answer,
        ),
        `lost the answer to "${item}"`,
      );
    }
  };
  /** What a session shows as stored is told: what was told before is the same. */
  const learn = ({answers}: Attempt): void => {
    for (const answer of answers) {
      const before = told.get(answer.item) ?? answer;
      must(same(before, answer), `changed the answer to "${answer.item}"`);
      told.set(answer.item, before);
    }
  };

  /** The life of a page, until it is killed or the attempt ends. True when it ended. */
  async function live(): Promise<boolean> {
    const page = disk.openPage(fateOf, wait);
    const showing = bank;
    const session = new Session(page.store, showing, 'practice', outside);
    if (percent(50)) session.subscribe(() => undefined);
    const survives = async (step: Promise<unknown>): Promise<boolean> => (await Promise.race([step, page.killed])) !== 'killed';
    const toldBefore = [...told.keys()];

    if (!(await survives(session.resume()))) return false;
    while (session.read().fault === 'not-read') if (!(await survives(session.retry()))) return false;
    const resumed = session.read().attempt;
    if (resumed) learn(resumed);
    else if (!(await survives(session.start()))) return false;
    for (;;) {
      const {attempt, fault} = session.read() as {attempt: Attempt; fault: string};
      // Never asks again what was told before this page was opened, or to this page.
      const asked = openItems(attempt).map(({item}) => item);
      for (const item of toldBefore) must(!asked.includes(item), `asked "${item}" again`);
      if (fault === 'not-saved' && (asked.length === 0 || percent(30))) {
        if (!(await survives(session.retry()))) return false;
      } else if (asked.length === 0) {
        return true;
      } else if (percent(8)) {
        happened.closed++;
        page.kill();
        return false;
      } else {
        const item = itemIndexOf(showing.quiz).get(asked[below(asked.length)] ?? '')?.item;
        // A page with an older bank cannot show what only a newer one has.
        if (!item) return false;
        const picks = percent(15) ? ['a', 'b'] : [['a', 'b', 'c'][below(3)] ?? 'a'];
        if (picks.length > 1) happened.doubles++;
        said.set(item.id, new Set([...(said.get(item.id) ?? []), picks[0] ?? '']));
        const steps = picks.map((pick) => session.respond(item, {kind: 'choice', chosen: [pick]}));
        if (!(await survives(Promise.all(steps)))) return false;
        const taken = session.read().attempt?.answers.find((one) => one.item === item.id);
        if ((await Promise.all(steps)).some(Boolean)) happened.elsewhere++;
        else must(same(taken?.response, {kind: 'choice', chosen: [picks[0]]}), `took another answer to "${item.id}" than the first`);
      }
      const after = session.read();
      if (after.fault === 'none' && after.attempt) {
        learn(after.attempt);
        toldBefore.push(...after.attempt.answers.map(({item}) => item));
      }
    }
  }

  async function sit(): Promise<void> {
    for (let lives = 0; !(await live()); lives++) {
      must(lives < 300, 'comes to no end');
      await expectAllKept();
      if (!percent(25)) continue;
      happened.banks++;
      version++;
      bank = bankNow();
    }
  }

  // The attempt is there before a second tab takes it up.
  while ((await disk.kept.attempts()).length === 0) await live();
  await Promise.all(percent(50) ? [sit()] : [sit(), sit()]);

  await expectAllKept();
  const end = (await storedNow()) as Attempt;
  must(isOver(end), 'did not end');
  must(scoreOf(end).right === [...told.values()].filter(({correct}) => correct).length, 'counts other answers than were told');
  must(end.answers.length === told.size, 'holds answers that nobody was told of');
  for (const {item, response} of end.answers) {
    must(
      response.kind === 'choice' && said.get(item)?.has(response.chosen.join()) === true,
      `holds an answer to "${item}" that nobody gave`,
    );
  }
  must((await disk.kept.attempts()).length === 1, 'split the attempt');
}

it(`loses no answer in ${RUNS} runs in which pages are killed and the disk fails`, async () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    await run(seed).catch((error: Error) => {
      throw new Error(`seed ${seed}: ${error.message}`, {cause: error});
    });
  }
  console.info(`${RUNS} runs:`, happened);
  for (const times of Object.values(happened)) expect(times).toBeGreaterThan(RUNS / 10);
});
