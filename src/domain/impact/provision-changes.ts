import {type Corpus, findStatute} from '../statute/corpus';
import {fullLabelOf} from '../statute/label';
import {type PlacedProvision, provisionsOf, type Statute} from '../statute/model';
import {type Change, type ComeOrGone, FIELDS, type FieldChange, type MovedChange, type WordsChange} from './change';

/**
 * The provisions of a norm whose own words, number, heading, label, kind or holder changed, and those that came, went or
 * moved. In the order of the norm as it is now, then what is no longer in it. Their order among themselves and their pages
 * are not compared: no statement rests on them.
 * @param is the norm in the later revision, where `moved` says which addresses went: the old id → the new one
 * @param before all norms of the earlier revision
 * @param after all norms of the later one: a provision can move to another norm
 */
export function provisionChanges(is: Statute, before: Corpus, after: Corpus, moved: ReadonlyMap<string, string>): Change[] {
  const was = findStatute(before, is.id);
  return was ? compare(was, is, before, after, moved) : [wholeNorm('added', is)];
}

/** A norm that came or went, with all its provisions. */
export function wholeNorm(kind: 'added' | 'removed', statute: Statute): Change {
  return {kind, id: statute.id, label: statute.shortTitle, holds: [...provisionsOf(statute)].length};
}

function compare(was: Statute, is: Statute, before: Corpus, after: Corpus, moved: ReadonlyMap<string, string>): Change[] {
  const targets = new Set<string>();
  const gone: (ComeOrGone | MovedChange)[] = [];
  for (const placed of provisionsOf(was)) {
    for (const id of [placed.provision.id, ...placed.provision.aliases]) {
      if (after.byId.has(id)) continue;
      const to = follow(moved, id);
      const target = to === undefined ? undefined : after.byId.get(to);
      if (to === undefined || !target) {
        gone.push({kind: 'removed', id, label: fullLabelOf(placed), holds: 0});
        continue;
      }
      targets.add(to);
      const fields = fieldsChanged(placed, target).filter(({field}) => field !== 'holder');
      gone.push({kind: 'moved', id, label: fullLabelOf(placed), to, fields});
    }
  }
  const here: (WordsChange | ComeOrGone)[] = [];
  for (const placed of provisionsOf(is)) {
    const label = fullLabelOf(placed);
    for (const id of [placed.provision.id, ...placed.provision.aliases]) {
      const earlier = before.byId.get(id);
      if (!earlier) {
        if (!targets.has(id)) here.push({kind: 'added', id, label, holds: 0});
        continue;
      }
      // Another name of the same provision, then and now: told under its own id.
      if (id !== placed.provision.id && id !== earlier.provision.id && earlier.provision.id === placed.provision.id) continue;
      const fields = fieldsChanged(earlier, placed).filter(({field}) => field !== 'holder' || changedHands(earlier, placed, before, after));
      if (fields.length > 0) here.push({kind: 'words', id, label, fields});
    }
  }
  return [...folded(here, after), ...folded(gone, before)];
}

/** Where an address went at last. */
function follow(moved: ReadonlyMap<string, string>, id: string): string | undefined {
  const seen = new Set<string>();
  let to = moved.get(id);
  while (to !== undefined && !seen.has(to)) {
    seen.add(to);
    const next = moved.get(to);
    if (next === undefined) return to;
    to = next;
  }
  return to;
}

function fieldsChanged(was: PlacedProvision, is: PlacedProvision): FieldChange[] {
  const read = (placed: PlacedProvision, field: FieldChange['field']): string | undefined =>
    field === 'holder' ? placed.ancestors.at(-1)?.id : placed.provision[field];
  return FIELDS.flatMap((field) => {
    const [before, after] = [read(was, field), read(is, field)];
    if (before === after) return [];
    return [{field, ...(before !== undefined && {before}), ...(after !== undefined && {after})}];
  });
}

/** Whether it stands elsewhere although both holders are in both revisions: one that came or went is told by itself. */
function changedHands(was: PlacedProvision, is: PlacedProvision, before: Corpus, after: Corpus): boolean {
  const [old, now] = [was.ancestors.at(-1)?.id, is.ancestors.at(-1)?.id];
  return (old === undefined || after.byId.has(old)) && (now === undefined || before.byId.has(now));
}

/** Leaves out what came, went or moved along with what holds it. */
function folded<T extends Change>(changes: readonly T[], corpus: Corpus): T[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const held = new Map<string, number>();
  const top = changes.filter((change) => {
    if (change.kind === 'words') return true;
    const placed = corpus.byId.get(change.id);
    // An alias goes with the provision that it names.
    const holders = [...(placed?.ancestors ?? []), ...(placed ? [placed.provision] : [])].map(({id}) => id);
    const along = holders.find((id) => id !== change.id && goesAlong(change, byId.get(id)));
    if (along === undefined) return true;
    held.set(along, (held.get(along) ?? 0) + 1);
    return false;
  });
  return top.map((change) =>
    change.kind === 'added' || change.kind === 'removed' ? {...change, holds: held.get(change.id) ?? 0} : change,
  );
}

function goesAlong(change: Change, holder: Change | undefined): boolean {
  if (holder?.kind !== change.kind) return false;
  if (change.kind !== 'moved' || holder.kind !== 'moved') return true;
  return change.fields.length === 0 && change.to === holder.to + change.id.slice(holder.id.length);
}
