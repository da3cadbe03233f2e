import {type Annotation, type NotePart, partsOfNote} from '../annotation/annotation';
import {answersOf, citationsOf, type DecisionTree} from '../decision-tree/tree';
import {citationsOf as citationsOfQuiz, piecesOf, placedItems} from '../quiz/pieces';
import type {Quiz} from '../quiz/quiz';

/** What authors say on top of the law, cut into the pieces that a person reviews one by one. */

/** Where an author wrote something: a file of the project, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Who says it. */
export type Speaker =
  | {readonly kind: 'tree-regime'; readonly tree: string}
  /** The sentences of a historical tree about what rules today, counted from 1. */
  | {readonly kind: 'tree-today'; readonly tree: string; readonly sentence: number}
  | {readonly kind: 'tree-question'; readonly tree: string; readonly question: string}
  | {readonly kind: 'tree-option'; readonly tree: string; readonly question: string; readonly option: string}
  | {readonly kind: 'tree-outcome'; readonly tree: string; readonly outcome: string}
  | {readonly kind: 'quiz-item'; readonly quiz: string; readonly item: string}
  | {readonly kind: 'quiz-option'; readonly quiz: string; readonly item: string; readonly option: string}
  | {readonly kind: 'note'; readonly at: string; readonly part: NotePart | 'questions'}
  | {readonly kind: 'page'; readonly page: string};

/**
 * What a statement rests on. `cites`, `links` and `explains` (a note, what it stands under) name a provision or a norm;
 * `applies` names the norm of a tree's regime; `shows-tree` and `shows-quiz` name a tree and a quiz.
 */
export interface Rest {
  readonly how: 'cites' | 'explains' | 'applies' | 'links' | 'shows-tree' | 'shows-quiz';
  readonly id: string;
  readonly place: Place;
}

export interface Statement {
  readonly by: Speaker;
  readonly file: string;
  readonly rests: readonly Rest[];
  /** All that the author wrote in it, to tell whether two revisions say the same. */
  readonly wording: string;
}

/** The file of a tree, a quiz or a norm's notes, and the keys that lead to a value in it. */
export type Locate = (file: {readonly kind: 'tree' | 'quiz' | 'notes'; readonly id: string}, path: readonly (string | number)[]) => Place;

interface Authored {
  readonly trees: readonly DecisionTree[];
  readonly quizzes: readonly Quiz[];
  readonly annotations: readonly Annotation[];
}

/** Every statement of the trees, the quizzes and the notes, in that order; `locate` says where each citation is written. */
export function statementsOf({trees, quizzes, annotations}: Authored, locate: Locate): Statement[] {
  return [
    ...trees.flatMap((tree) => treeStatements(tree, locate)),
    ...quizzes.flatMap((quiz) => quizStatements(quiz, locate)),
    ...noteStatements(annotations, locate),
  ];
}

function treeStatements(tree: DecisionTree, locate: Locate): Statement[] {
  const at = (path: readonly (string | number)[]): Place => locate({kind: 'tree', id: tree.id}, path);
  const {file} = at([]);
  const rests = (path: readonly (string | number)[], ids: readonly string[], how: Rest['how'] = 'cites'): Rest[] =>
    ids.map((id, i) => ({how, id, place: at([...path, i])}));
  return [
    {
      by: {kind: 'tree-regime', tree: tree.id},
      file,
      rests: rests(['regime', 'statutes'], tree.regime.statutes, 'applies'),
      wording: JSON.stringify([tree.title, tree.summary, tree.historical, tree.regime]),
    },
    ...tree.today.map(
      (sentence, i): Statement => ({
        by: {kind: 'tree-today', tree: tree.id, sentence: i + 1},
        file,
        rests: rests(['today', i, 'cites'], sentence.cites),
        wording: JSON.stringify(sentence),
      }),
    ),
    ...tree.questions.flatMap((question, i): Statement[] => [
      {
        by: {kind: 'tree-question', tree: tree.id, question: question.id},
        file,
        rests: rests(['questions', i, 'cites'], question.cites),
        wording: JSON.stringify({...question, options: undefined, branches: undefined}),
      },
      ...answersOf(question).map(
        ({key, at: j, answer}): Statement => ({
          by: {kind: 'tree-option', tree: tree.id, question: question.id, option: answer.id},
          file,
          rests: rests(['questions', i, key, j, 'cites'], answer.cites),
          wording: JSON.stringify(answer),
        }),
      ),
    ]),
    ...tree.outcomes.map(
      (outcome): Statement => ({
        by: {kind: 'tree-outcome', tree: tree.id, outcome: outcome.id},
        file,
        rests: citationsOf(tree).flatMap(({id, by, path}): Rest[] =>
          by.kind === 'outcome' && by.outcome === outcome.id ? [{how: 'cites', id, place: at(path)}] : [],
        ),
        wording: JSON.stringify(outcome),
      }),
    ),
  ];
}

function quizStatements(quiz: Quiz, locate: Locate): Statement[] {
  const at = (path: readonly (string | number)[]): Place => locate({kind: 'quiz', id: quiz.id}, path);
  const {file} = at([]);
  const citations = citationsOfQuiz(quiz);
  const rests = (item: string, piece?: string): Rest[] =>
    citations.flatMap(({id, item: by, part, keys}): Rest[] => (by === item && part === piece ? [{how: 'cites', id, place: at(keys)}] : []));
  return placedItems(quiz).flatMap(({item}): Statement[] => [
    {
      by: {kind: 'quiz-item', quiz: quiz.id, item: item.id},
      file,
      rests: rests(item.id),
      // What is told of each answer is a statement of its own.
      wording: JSON.stringify(item, (key, value) => (key === 'feedback' || key === 'verdicts' ? undefined : value)),
    },
    ...piecesOf(item).map(
      ({part, feedback}): Statement => ({
        by: {kind: 'quiz-option', quiz: quiz.id, item: item.id, option: part},
        file,
        rests: rests(item.id, part),
        wording: JSON.stringify(feedback),
      }),
    ),
  ]);
}

function noteStatements(annotations: readonly Annotation[], locate: Locate): Statement[] {
  const entries = new Map<string, number>();
  return annotations.flatMap((annotation): Statement[] => {
    const {at, questions} = annotation;
    const norm = at.slice(0, at.indexOf('/'));
    // Notes come in the order of their norm's file: the count is the place in it.
    const i = entries.get(norm) ?? 0;
    entries.set(norm, i + 1);
    const place = (...path: (string | number)[]): Place => locate({kind: 'notes', id: norm}, [i, ...path]);
    const said = partsOfNote(annotation).map(
      ({part, note}): Statement => ({
        by: {kind: 'note', at, part},
        file: place().file,
        rests: [
          {how: 'explains', id: at, place: place(part)},
          ...note.cites.map((id, j): Rest => ({how: 'cites', id, place: place(part, 'cites', j)})),
        ],
        // A note that was read again is as good as one that was written again.
        wording: JSON.stringify([note, annotation.reviewed]),
      }),
    );
    if (questions.length === 0) return said;
    const asked: Statement = {
      by: {kind: 'note', at, part: 'questions'},
      file: place().file,
      rests: [{how: 'explains', id: at, place: place('questions')}],
      wording: JSON.stringify([questions, annotation.reviewed]),
    };
    return [...said, asked];
  });
}
