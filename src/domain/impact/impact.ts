import {type Corpus, corpusOf, findStatute} from '../statute/corpus';
import type {Change, ComparedNorm} from './change';
import {provisionChanges, wholeNorm} from './provision-changes';
import {type Relation, reachOver} from './reach';
import type {Rest, Speaker, Statement} from './statement';
import {erratumChanges, statusChanges} from './status-changes';

/** One revision of the project: its norms and what authors say on top of them. */
export interface Revision {
  readonly norms: readonly ComparedNorm[];
  readonly statements: readonly Statement[];
}

/** A revision that was written under earlier rules: what today's cannot read is named. */
export interface EarlierRevision extends Revision {
  /** Norms that have a folder but could not be read. */
  readonly unreadableNorms: ReadonlySet<string>;
  /** Authors' files that could not be read: what they say is not among the statements. */
  readonly unreadableFiles: ReadonlySet<string>;
}

/** Whether who says it has changed it since; unknown where the earlier file could not be read. */
export type Since = 'untouched' | 'edited' | 'new' | 'unknown';

/** A statement that a change touches, and through which of the things that it rests on. */
export interface Touched {
  readonly by: Speaker;
  readonly since: Since;
  readonly through: readonly (Rest & {readonly relation: Relation | 'shown'})[];
}

export interface Impact {
  /** Each change with all that a person has to read again because of it. */
  readonly changes: readonly {readonly change: Change; readonly touched: readonly Touched[]}[];
}

/**
 * What changed in the norms from one revision to the other, and which statements of the later one rest on it. A statement
 * that was edited or is new counts too, marked so: only a person knows whether the author saw the change.
 */
export function impactOf(before: EarlierRevision, after: Revision): Impact {
  const was = corpusOf(before.norms.map(({statute}) => statute));
  const is = corpusOf(after.norms.map(({statute}) => statute));
  const reach = reachOver(was, is);
  const old = new Map(before.statements.map(({by, wording}) => [keyOf(by), wording]));
  const sinceOf = ({by, file, wording}: Statement): Since => {
    if (before.unreadableFiles.has(file)) return 'unknown';
    const was = old.get(keyOf(by));
    return was === undefined ? 'new' : was === wording ? 'untouched' : 'edited';
  };
  return {
    changes: changesOf(before, after, was, is).map((change) => {
      const through = after.statements.map((statement) => ({statement, rests: restsOn(statement, change, reach)}));
      const trees = new Set(through.flatMap(({statement: {by}, rests}) => (rests.length > 0 && 'tree' in by ? [by.tree] : [])));
      const quizzes = new Set(through.flatMap(({statement: {by}, rests}) => (rests.length > 0 && 'quiz' in by ? [by.quiz] : [])));
      const shown = ({rests}: Statement): Touched['through'] =>
        rests
          .filter(({how, id}) => (how === 'shows-tree' && trees.has(id)) || (how === 'shows-quiz' && quizzes.has(id)))
          .map((rest) => ({...rest, relation: 'shown'}));
      return {
        change,
        touched: through.flatMap(({statement, rests}): Touched[] => {
          const all = [...rests, ...shown(statement)];
          return all.length > 0 ? [{by: statement.by, since: sinceOf(statement), through: all}] : [];
        }),
      };
    }),
  };
}

/** The key under which the same statement is found in another revision. */
export function keyOf(by: Speaker): string {
  return Object.values(by).join(' ');
}

/** Norm by norm: its words, its status, its errata. */
function changesOf(before: EarlierRevision, after: Revision, was: Corpus, is: Corpus): Change[] {
  const moved = new Map(after.norms.flatMap((norm) => [...norm.moved]));
  const gone = before.norms.filter(({statute}) => !findStatute(is, statute.id));
  return [
    ...after.norms.flatMap((norm): Change[] => {
      const {id, shortTitle} = norm.statute;
      // A norm that could not be read before did not come now.
      if (before.unreadableNorms.has(id)) return [{kind: 'not-compared', id, label: shortTitle}];
      const earlier = before.norms.find(({statute}) => statute.id === id);
      const words = provisionChanges(norm.statute, was, is, moved);
      return earlier ? [...words, ...statusChanges(earlier, norm, was, is), ...erratumChanges(earlier, norm, was, is)] : words;
    }),
    ...gone.map(({statute}) => wholeNorm('removed', statute)),
  ];
}

function restsOn(statement: Statement, change: Change, reach: ReturnType<typeof reachOver>): Touched['through'] {
  return statement.rests.flatMap((rest): Touched['through'] => {
    if (rest.how === 'shows-tree' || rest.how === 'shows-quiz') return [];
    const relation = reach(change, rest.id);
    // A tree's regime names a norm and says whether it rules: the words of one article do not touch that.
    if (relation === undefined || (rest.how === 'applies' && relation !== 'same')) return [];
    return [{...rest, relation}];
  });
}
