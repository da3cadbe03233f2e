import {type Corpus, statuteIdOf} from '../statute/corpus';
import type {Change} from './change';

/**
 * How a cited provision stands to a changed one. `same`: it is the one. `whole`: it holds it, so who cites art. 5 rests on
 * its inciso 2. `part`: it is held by it, so who cites the inciso reads it under the words of the article.
 */
export type Relation = 'same' | 'whole' | 'part';

/**
 * How far a change goes. Always to citations of what changed and of what holds it, the whole norm included. Down to what it
 * holds: when its words or heading changed, since its parts are read under them, or it came, went or moved; and when its
 * status or errata did. A new number, label or kind changes how a provision is called, not how its parts read.
 * Citations of its neighbours are not touched.
 */
export function reachesParts(change: Change): boolean {
  return change.kind !== 'words' || change.fields.some(({field}) => field === 'text' || field === 'heading' || field === 'holder');
}

/** The places that a change is about. */
function targetsOf(change: Change): readonly string[] {
  if (change.kind === 'moved') return [change.id, change.to];
  return change.kind === 'erratum' ? change.at : [change.id];
}

/** Says how what is cited stands to what changed, in either revision; nothing where the change does not reach it. */
export function reachOver(before: Corpus, after: Corpus): (change: Change, cited: string) => Relation | undefined {
  const lines = new Map<string, Line>();
  const lineOf = (id: string): Line => {
    const line = lines.get(id) ?? readLine(id, [before, after]);
    lines.set(id, line);
    return line;
  };
  return (change, cited) => {
    const [citedLine, targets] = [lineOf(cited), targetsOf(change).map(lineOf)];
    if (targets.some((target) => meet(target.own, citedLine.own))) return 'same';
    if (targets.some((target) => meet(target.holders, citedLine.own))) return 'whole';
    return reachesParts(change) && targets.some((target) => meet(target.own, citedLine.holders)) ? 'part' : undefined;
  };
}

interface Line {
  /** Its id and, of another name, the id of the provision that it names. */
  readonly own: ReadonlySet<string>;
  /** What holds it, up to the norm. */
  readonly holders: ReadonlySet<string>;
}

function readLine(id: string, corpora: readonly Corpus[]): Line {
  const statute = statuteIdOf(id);
  const own = new Set([id]);
  const holders = new Set<string>();
  for (const corpus of corpora) {
    const placed = corpus.byId.get(id);
    if (!placed) continue;
    own.add(placed.provision.id);
    for (const holder of placed.ancestors) holders.add(holder.id);
  }
  // What is in neither revision is held by what its id begins with.
  if (!corpora.some((corpus) => corpus.byId.has(id))) {
    const segments = id.split('/');
    segments.forEach((_, i) => {
      if (i > 0) holders.add(segments.slice(0, i).join('/'));
    });
  }
  if (id !== statute) holders.add(statute);
  return {own, holders};
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
