import type {Annotation} from '../domain/annotation/annotation';
import type {Goal} from '../domain/coverage/coverage';
import type {DecisionTree} from '../domain/decision-tree/tree';
import type {SourceDocument} from '../domain/errata/source-document';
import {type Graph, graphOf} from '../domain/graph/graph';
import type {Model} from '../domain/models/model';
import type {Quiz} from '../domain/quiz/quiz';
import type {LexiconEntries} from '../domain/search/lexicon';
import type {Timeline} from '../domain/status/status';
import type {Corpus} from '../domain/statute/corpus';
import type {TopicArea} from '../domain/topic/topic';
import {checkAcrossNorms} from './check-across-norms';
import {checkPages} from './check-pages';
import {inCourseOrder} from './course-order';
import {loadAnnotations} from './load-annotations';
import {loadCases, type TreeCases} from './load-cases';
import {loadCoverage} from './load-coverage';
import {loadDefinitions} from './load-definitions';
import {loadEquivalents} from './load-equivalents';
import {loadLexicon} from './load-lexicon';
import {loadNorms} from './load-norms';
import {loadSources} from './load-sources';
import {loadTopics} from './load-topics';
import {loadTrees} from './load-trees';
import {loadModels} from './models/load-models';
import type {Norm} from './norms/norm';
import {ContentError, type Problem} from './problem';
import {loadQuizzes} from './quizzes/load-quizzes';
import {contextOf} from './why-missing';

/** All that authors write, checked: past this point nobody checks it again. */
export interface Content {
  readonly norms: readonly Norm[];
  readonly sources: readonly SourceDocument[];
  readonly corpus: Corpus;
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly annotations: readonly Annotation[];
  readonly trees: readonly DecisionTree[];
  /** Worked cases of the trees that have them. */
  readonly cases: readonly TreeCases[];
  readonly quizzes: readonly Quiz[];
  /** What practice must test. */
  readonly goals: readonly Goal[];
  /** How people speak, for the search. */
  readonly lexicon: LexiconEntries;
  /** The thematic index. */
  readonly topics: readonly TopicArea[];
  /** Documents that a desk fills in. */
  readonly models: readonly Model[];
  /** Who names, decides on, tests and explains each provision. */
  readonly graph: Graph;
}

/** Reads and checks everything under `root`; collects every problem instead of stopping at the first. */
export function readContent(root: string): {content: Content; problems: Problem[]} {
  const {read, unreadable, problems} = loadNorms(root);
  const norms = read.map(({norm}) => norm);
  const context = contextOf(norms, unreadable);
  const {corpus, timelines} = context;
  const sources = loadSources(root, norms);
  const annotations = loadAnnotations(root, norms, context);
  const definitions = loadDefinitions(root, norms, context);
  const equivalents = loadEquivalents(root, norms, context);
  const lexicon = loadLexicon(root, context);
  const topics = loadTopics(root, context);
  const models = loadModels(root, context);
  const trees = loadTrees(root, context);
  const cases = loadCases(root, trees.trees, context);
  const quizzes = loadQuizzes(root, context);
  const coverage = loadCoverage(root, context);
  return {
    content: {
      norms,
      sources: sources.sources,
      corpus,
      timelines,
      annotations: annotations.annotations,
      trees: trees.trees,
      cases: cases.cases,
      quizzes: inCourseOrder(root, quizzes.quizzes),
      goals: coverage.goals,
      lexicon: lexicon.lexicon,
      topics: topics.areas,
      models: models.models,
      graph: graphOf(corpus, {
        annotations: annotations.annotations,
        definitions: definitions.definitions,
        equivalents: equivalents.equivalents,
        trees: trees.trees,
        quizzes: quizzes.quizzes,
        topics: topics.areas,
      }),
    },
    problems: [
      ...problems,
      ...checkAcrossNorms(read, context),
      ...sources.problems,
      ...annotations.problems,
      ...definitions.problems,
      ...equivalents.problems,
      ...lexicon.problems,
      ...topics.problems,
      ...models.problems,
      ...trees.problems,
      ...cases.problems,
      ...quizzes.problems,
      ...coverage.problems,
      ...checkPages(root, context),
    ],
  };
}

/**
 * The project's content, ready to use.
 * @throws ContentError with every problem, when there is any.
 */
export function loadContent(root: string): Content {
  const {content, problems} = readContent(root);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
