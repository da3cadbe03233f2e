import {piecesOf} from '../quiz/pieces';
import {DIFFICULTIES, type Difficulty, type Quiz, type SimpleItem, type SimpleKind, simpleItemsOf} from '../quiz/quiz';
import type {Corpus} from '../statute/corpus';

/** Provisions that practice must test, each with so many items. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  /** The least number of items that each provision decides. */
  readonly least: number;
  readonly provisions: readonly string[];
}

/** The items that rest on a provision or its parts, as `<quiz>/<item>`. */
export interface Tested {
  readonly id: string;
  /** Items that it decides. */
  readonly deciding: readonly string[];
  /** Items that only cite it in a hint or in what they tell about an answer. */
  readonly telling: readonly string[];
}

/** How far a goal is. */
export interface GoalCoverage extends Goal {
  readonly tested: readonly (Tested & {readonly short: number})[];
}

/** An item with the provisions that it rests on: the join of objective, provision and item. */
export interface ItemCoverage {
  readonly id: string;
  readonly kind: SimpleKind;
  readonly difficulty: Difficulty;
  readonly historical: boolean;
  readonly ask: string;
  readonly deciding: readonly string[];
  readonly telling: readonly string[];
}

export interface ObjectiveCoverage {
  readonly id: string;
  readonly text: string;
  readonly items: readonly ItemCoverage[];
  readonly difficulties: Readonly<Record<Difficulty, number>>;
  /** Kinds that it has, with how many items of each. */
  readonly kinds: Readonly<Partial<Record<SimpleKind, number>>>;
}

/** What a bank tests. */
export interface QuizCoverage {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly ObjectiveCoverage[];
  /** Every provision that it cites, in the order of the norms. */
  readonly provisions: readonly Tested[];
}

/** What a bank tests, objective by objective and provision by provision. The parts of a case count one by one. */
export function quizCoverage(corpus: Corpus, quiz: Quiz): QuizCoverage {
  const items = itemsOf(corpus, quiz);
  const cited = new Set(items.flatMap(({deciding, telling}) => [...deciding, ...telling]));
  const inOrder = [...new Set([...corpus.byId.values()].map(({provision}) => provision.id))];
  return {
    id: quiz.id,
    title: quiz.title,
    objectives: quiz.objectives.map(({id, text}) => {
      const own = items.filter(({objective}) => objective === id);
      return {id, text, items: own.map(({objective: _, ...item}) => item), difficulties: difficultiesOf(own), kinds: kindsOf(own)};
    }),
    // A whole norm is cited by its own id, which is no provision's.
    provisions: [...inOrder, ...corpus.statutes.map(({id}) => id)]
      .filter((id) => cited.has(id))
      .map((id) => testedBy(id, [[quiz.id, items]], isSame)),
  };
}

/** How far each goal is, over all banks. */
export function goalCoverage(corpus: Corpus, quizzes: readonly Quiz[], goals: readonly Goal[]): GoalCoverage[] {
  const banks = quizzes.map((quiz) => [quiz.id, itemsOf(corpus, quiz)] as const);
  return goals.map((goal) => ({
    ...goal,
    tested: goal.provisions.map((id) => {
      const tested = testedBy(canonical(corpus, id), banks, isWithin);
      return {...tested, id, short: Math.max(0, goal.least - tested.deciding.length)};
    }),
  }));
}

type Joined = ItemCoverage & {readonly objective: string};

function itemsOf(corpus: Corpus, quiz: Quiz): Joined[] {
  const ids = (cites: readonly string[]): string[] => [...new Set(cites.map((id) => canonical(corpus, id)))];
  return quiz.items.flatMap(simpleItemsOf).map((item: SimpleItem) => {
    const {id, objective, kind, difficulty, historical, ask, cites, hints} = item;
    const deciding = ids(cites);
    const told = ids([...hints.flatMap((hint) => hint.cites), ...piecesOf(item).flatMap(({feedback}) => feedback.cites)]);
    return {id, objective, kind, difficulty, historical, ask, deciding, telling: told.filter((one) => !deciding.includes(one))};
  });
}

/** The id under which a provision is counted, whichever of its ids was cited. */
function canonical({byId}: Corpus, id: string): string {
  return byId.get(id)?.provision.id ?? id;
}

type Fits = (cited: string, id: string) => boolean;
const isSame: Fits = (cited, id) => cited === id;
const isWithin: Fits = (cited, id) => cited === id || cited.startsWith(`${id}/`);

function testedBy(id: string, banks: readonly (readonly [string, readonly ItemCoverage[]])[], fits: Fits): Tested {
  const found = (cites: (item: ItemCoverage) => readonly string[]): string[] =>
    banks.flatMap(([quiz, items]) =>
      items.filter((item) => cites(item).some((cited) => fits(cited, id))).map((item) => `${quiz}/${item.id}`),
    );
  const deciding = found((item) => item.deciding);
  return {id, deciding, telling: found((item) => item.telling).filter((item) => !deciding.includes(item))};
}

function difficultiesOf(items: readonly ItemCoverage[]): Record<Difficulty, number> {
  const count = (difficulty: Difficulty): number => items.filter((item) => item.difficulty === difficulty).length;
  return Object.fromEntries(DIFFICULTIES.map((difficulty) => [difficulty, count(difficulty)])) as Record<Difficulty, number>;
}

function kindsOf(items: readonly ItemCoverage[]): Partial<Record<SimpleKind, number>> {
  const kinds: Partial<Record<SimpleKind, number>> = {};
  for (const {kind} of items) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}
