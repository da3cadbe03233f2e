import {citationsOf, type DecisionTree} from '../domain/decision-tree/tree';
import type {Corpus} from '../domain/statute/corpus';
import {type PlacedProvision, type Provision, provisionsOf} from '../domain/statute/model';
import type {Problem} from './problem';
import {type CitationContext, whyMissing} from './why-missing';
import type {Path, YamlFile} from './yaml-file';

/**
 * Every part that prints words under a provision in `covers` is cited by the tree or stands in `uncovered`, and nothing stands
 * in both. Regime and `today` do not count: they lead nowhere. An entry of `uncovered` stands for its parts too, unless one of
 * them is cited; then for its own words only.
 */
export function checkCoverage(yaml: YamlFile, tree: DecisionTree, context: CitationContext): Problem[] {
  const {corpus} = context;
  const problems: Problem[] = [];
  const report = (at: Path, subject: string, problem: Pick<Problem, 'what' | 'near' | 'mend'>): void => {
    problems.push({file: yaml.file, ...yaml.position(at), subject, ...problem});
  };
  const covered = tree.covers.map((id, i) => ({id, parts: partsUnder(id, corpus), at: ['covers', i]}));
  const cited = new Set(citationsOf(tree).flatMap(({id, by}) => (by.kind === 'regime' || by.kind === 'today' ? [] : [ownId(id, corpus)])));
  const left = leftOut(tree, cited, corpus);

  for (const {id, parts, at} of covered) {
    const missing = whyMissing(id, context);
    if (missing) report(at, 'lo que el árbol cubre', missing);
    const uncited = parts.filter((part) => part.provision.text !== undefined && !left.has(part.provision.id) && !isCited(part, id, cited));
    for (const {provision} of uncited)
      report(at, 'lo que el árbol cubre', {
        what: `cubre "${id}", y "${provision.id}" no está citado: ${quoted(provision.text ?? '')}`,
        mend: `citalo donde el árbol lo aplica, o agregalo en "uncovered" con el porqué: {id: ${provision.id}, why: …}.`,
      });
  }
  tree.uncovered.forEach(({id}, i) => {
    const at = ['uncovered', i, 'id'];
    const subject = 'lo que el árbol deja afuera';
    const missing = whyMissing(id, context);
    if (missing) {
      report(at, subject, missing);
      return;
    }
    const own = ownId(id, corpus);
    const part = corpus.byId.get(id);
    const cover = covered.find(({parts}) => parts.some(({provision}) => provision.id === own));
    if (!part || !cover)
      report(at, subject, {
        what: `"${id}" no es parte de lo que el árbol cubre.`,
        mend: 'borrá la entrada, o agregá a "covers" lo que la contiene.',
      });
    else if (cited.has(own) || ancestorCited(part, cover.id, cited))
      report(at, subject, {what: `"${id}" está citado en el árbol.`, mend: 'borrá la entrada, o la cita.'});
    if (tree.uncovered.findIndex((other) => ownId(other.id, corpus) === own) < i)
      report(at, subject, {what: `"${id}" está dos veces.`, mend: 'dejá una sola entrada.'});
  });
  return problems;
}

/** A provision and all under it; of a statute, its whole body. Nothing for what does not exist. */
function partsUnder(id: string, corpus: Corpus): PlacedProvision[] {
  const whole = corpus.statutes.find((statute) => statute.id === id);
  if (whole) return [...provisionsOf(whole)];
  const placed = corpus.byId.get(id);
  return placed ? [...provisionsOf(placed.statute)].filter((part) => isOrUnder(part, placed.provision)) : [];
}

function isOrUnder({provision, ancestors}: PlacedProvision, above: Provision): boolean {
  return provision === above || ancestors.includes(above);
}

/** The id of today of an id that may be an alias. */
function ownId(id: string, corpus: Corpus): string {
  return corpus.byId.get(id)?.provision.id ?? id;
}

/** By itself, with a whole that it is part of, or, for words that only open a list ("cuando:"), through an entry of that list. */
function isCited(part: PlacedProvision, coveredId: string, cited: ReadonlySet<string>): boolean {
  return (
    cited.has(part.provision.id) ||
    ancestorCited(part, coveredId, cited) ||
    (part.provision.text?.trimEnd().endsWith(':') === true && descendantCited(part.provision, cited))
  );
}

/** Citing all that is covered at once says nothing of its parts: only a whole below it counts. */
function ancestorCited({provision, ancestors}: PlacedProvision, coveredId: string, cited: ReadonlySet<string>): boolean {
  const isCovered = ({id, aliases}: Provision): boolean => id === coveredId || aliases.includes(coveredId);
  if (isCovered(provision)) return false;
  return ancestors.slice(ancestors.findIndex(isCovered) + 1).some(({id}) => cited.has(id));
}

function descendantCited({children}: Provision, cited: ReadonlySet<string>): boolean {
  return children.some((child) => cited.has(child.id) || descendantCited(child, cited));
}

/** Ids of what `uncovered` gives a reason for. */
function leftOut({covers, uncovered}: DecisionTree, cited: ReadonlySet<string>, corpus: Corpus): Set<string> {
  return new Set(
    uncovered.flatMap(({id}) => {
      const placed = corpus.byId.get(id);
      if (!placed) return [];
      const {provision} = placed;
      return covers.includes(id) || descendantCited(provision, cited)
        ? [provision.id]
        : partsUnder(id, corpus).map((part) => part.provision.id);
    }),
  );
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `«${line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line}»`;
}
