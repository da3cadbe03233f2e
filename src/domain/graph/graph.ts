import type {Annotation} from '../annotation/annotation';
import {referencesIn} from '../citation/recognize';
import {isExternal, type Reference} from '../citation/reference';
import {citationsOf as citationsOfTree, type DecisionTree} from '../decision-tree/tree';
import {type Definition, type TermUse, termUsesIn} from '../definition/definition';
import {citationsOf as citationsOfQuiz} from '../quiz/pieces';
import type {Quiz} from '../quiz/quiz';
import {type Corpus, findStatute, pathOf, statuteIdOf} from '../statute/corpus';
import type {Equivalent} from '../statute/equivalent';
import {provisionsOf, type Statute} from '../statute/model';
import type {Topic, TopicArea} from '../topic/topic';

/**
 * The join: law, decisions, questions and notes as one graph over provisions. Nothing here is written twice: what an
 * author writes is an edge, and every backlink is computed from it.
 */
export interface Graph {
  /** References in the official words, by the provision that holds them. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** The same, by the provision or norm that they lead to. */
  readonly referencedBy: ReadonlyMap<string, readonly Reference[]>;
  /** Trees that decide on a provision: tree ids. */
  readonly trees: ReadonlyMap<string, ReadonlySet<string>>;
  /** Items that test a provision: `<quiz>/<item>`. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notes: ReadonlyMap<string, Annotation>;
  /** Plain questions that a provision answers. */
  readonly questions: ReadonlyMap<string, readonly string[]>;
  /** Provisions that are cited by the notes under others: who cites. */
  readonly notedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The provision of the law that one of the regulation regulates, and back. */
  readonly regulates: ReadonlyMap<string, string>;
  readonly regulatedBy: ReadonlyMap<string, string>;
  /** By the provision that defines the term. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Defined terms in the official words, by the provision that uses them. */
  readonly termUses: ReadonlyMap<string, readonly TermUse[]>;
  /** The same, by the provision that defines the term. */
  readonly termUsedBy: ReadonlyMap<string, readonly TermUse[]>;
  /** What another norm says of the same matter, both ways. */
  readonly equivalents: ReadonlyMap<string, readonly {readonly to: string; readonly note: string}[]>;
  /** The same unit in the other language, both ways. */
  readonly translations: ReadonlyMap<string, string>;
  /** Matters of the thematic index that a provision answers or bears on, each with its area. */
  readonly topics: ReadonlyMap<string, readonly PlacedTopic[]>;
}

/** A topic, and the area of the index that holds it. */
export interface PlacedTopic {
  readonly topic: Topic;
  readonly area: string;
}

/** What authors write, each edge once. */
interface Written {
  readonly annotations: readonly Annotation[];
  readonly definitions: readonly Definition[];
  readonly equivalents: readonly Equivalent[];
  readonly trees: readonly DecisionTree[];
  readonly quizzes: readonly Quiz[];
  readonly topics: readonly TopicArea[];
}

export function graphOf(corpus: Corpus, {annotations, definitions, equivalents, trees, quizzes, topics}: Written): Graph {
  const all = corpus.statutes.flatMap((statute) => referencesIn(corpus, statute));
  const references = grouped(all, ({from}) => from);
  const uses = corpus.statutes.flatMap((statute) =>
    termUsesIn(
      statute,
      definitions.filter(({at}) => statuteIdOf(at) === statute.id),
      references,
    ),
  );
  const regulates = new Map(corpus.statutes.flatMap((statute) => regulationPairs(corpus, statute)));
  return {
    references,
    referencedBy: grouped(
      all.filter(({to}) => !isExternal(to)),
      ({to}) => to,
    ),
    trees: sets(trees.flatMap((tree) => citationsOfTree(tree).map(({id}): [string, string] => [id, tree.id]))),
    items: sets(quizzes.flatMap((quiz) => citationsOfQuiz(quiz).map(({id, item}): [string, string] => [id, `${quiz.id}/${item}`]))),
    notes: new Map(annotations.filter(({parts}) => Object.keys(parts).length > 0).map((annotation) => [annotation.at, annotation])),
    questions: new Map(annotations.filter(({questions}) => questions.length > 0).map(({at, questions}) => [at, questions])),
    notedBy: sets(
      annotations.flatMap(({at, parts}) =>
        Object.values(parts)
          .flatMap((part) => part?.cites ?? [])
          .filter((id) => id !== at)
          .map((id): [string, string] => [id, at]),
      ),
    ),
    regulates,
    regulatedBy: new Map([...regulates].map(([regulation, law]) => [law, regulation])),
    definitions: new Map(definitions.map((definition) => [definition.at, definition])),
    termUses: grouped(uses, ({from}) => from),
    termUsedBy: grouped(uses, ({to}) => to),
    equivalents: grouped(
      equivalents.flatMap(({between: [one, other], note}) => [
        {from: one, to: other, note},
        {from: other, to: one, note},
      ]),
      ({from}) => from,
    ),
    translations: new Map(corpus.statutes.flatMap((statute) => translationPairs(corpus, statute))),
    topics: topicsByProvision(topics),
  };
}

/** A regulation repeats the numbers of the law that it regulates: annex art. 5 regulates art. 5. */
function regulationPairs(corpus: Corpus, statute: Statute): [string, string][] {
  if (statute.regulates === undefined) return [];
  return [...provisionsOf(statute)].flatMap(({provision}) =>
    provision.kind === 'article' && pathOf(provision.id).startsWith('anexo-1/')
      ? [provision.id, ...provision.aliases].flatMap((id): [string, string][] => {
          const law = `${statute.regulates}/${id.slice(id.lastIndexOf('/') + 1)}`;
          return corpus.byId.has(law) ? [[id, law]] : [];
        })
      : [],
  );
}

/** A translation keeps the ids of what it translates. */
function translationPairs(corpus: Corpus, statute: Statute): [string, string][] {
  const original = statute.translationOf === undefined ? undefined : findStatute(corpus, statute.translationOf);
  if (!original) return [];
  return [...provisionsOf(statute)].flatMap(({provision}): [string, string][] => {
    const other = `${original.id}/${pathOf(provision.id)}`;
    return corpus.byId.has(other)
      ? [
          [provision.id, other],
          [other, provision.id],
        ]
      : [];
  });
}

function topicsByProvision(areas: readonly TopicArea[]): Map<string, PlacedTopic[]> {
  const found = new Map<string, PlacedTopic[]>();
  for (const {id: area, topics} of areas)
    for (const topic of topics) for (const id of [...topic.main, ...topic.also]) found.set(id, [...(found.get(id) ?? []), {topic, area}]);
  return found;
}

function grouped<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function sets(pairs: readonly [string, string][]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? new Set()).add(value));
  return found;
}
