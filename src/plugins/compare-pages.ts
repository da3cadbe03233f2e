import type {CompareCell, ComparePageData, CompareRow, ProvisionView} from '../components/norm/page-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import {pathOf} from '../domain/statute/corpus';
import type {PlacedProvision, Provision, ProvisionKind} from '../domain/statute/model';
import {type Comparison, comparisonsOf, counterpartOf} from './comparisons';
import {provisionView, statuteView} from './norm-views';

/** Builds the pages that show two norms side by side. Pure: same content, same pages. */

interface Words {
  readonly title: (left: string, right: string) => string;
  readonly about: string;
  /** What each side is called over its words. */
  readonly names: (comparison: Comparison) => readonly [string, string];
  /** What an empty side says. */
  readonly missing: readonly [string, string];
}

const WORDS: Record<Comparison['relation'], Words> = {
  translation: {
    title: (left) => `${left}: español e inglés`,
    about:
      'Cada parte del texto en español con su traducción al inglés, en el orden del texto en español. La traducción no es oficial: ' +
      'sus fallas están señaladas, y solo el texto en español tiene valor de norma.',
    names: () => ['Español', 'Inglés'],
    missing: ['El texto en español no tiene esta parte.', 'La traducción no tiene esta parte.'],
  },
  regulation: {
    title: (left, right) => `${left} y su reglamentación: ${right}`,
    about:
      'Cada artículo de la ley con el del decreto que lo reglamenta, en el orden de la ley. Los considerandos y los artículos que ' +
      'aprueban la reglamentación están en la página del decreto.',
    names: ({left, right}) => [left.shortTitle, right.shortTitle],
    missing: ['La ley no tiene un artículo para esta disposición.', 'El decreto no tiene una disposición para este artículo.'],
  },
};

/** Kinds that hold units: a title of the page, with what they print themselves. */
const GROUPS: ReadonlySet<ProvisionKind> = new Set(['chapter', 'title', 'section', 'annex', 'level', 'recitals', 'front']);

export function comparePages(content: Content): {path: string; data: ComparePageData}[] {
  return comparisonsOf(content).flatMap((comparison) => {
    const [left, right] = [comparison.left, comparison.right].map(({id}) => content.norms.find(({statute}) => statute.id === id));
    if (!left || !right) return [];
    const words = WORDS[comparison.relation];
    const [leftName, rightName] = words.names(comparison);
    return [
      {
        path: comparison.left.id,
        data: {
          title: words.title(comparison.left.shortTitle, comparison.right.shortTitle),
          about: words.about,
          left: {name: leftName, statute: statuteView(content.corpus, left), missing: words.missing[0]},
          right: {name: rightName, statute: statuteView(content.corpus, right), missing: words.missing[1]},
          rows: rowsOf(content, comparison, left, right),
        },
      },
    ];
  });
}

/** The rows in the order of the left side; what only the right has comes after the unit that would hold it. */
function rowsOf(content: Content, comparison: Comparison, leftNorm: Norm, rightNorm: Norm): CompareRow[] {
  const {corpus} = content;
  const shown = new Set<string>();

  const partnerOf = (placed: PlacedProvision): PlacedProvision | undefined => {
    const own = counterpartOf(content, comparison, placed.provision);
    if (own !== undefined) return corpus.byId.get(own);
    if (!GROUPS.has(placed.provision.kind)) return undefined;
    // The chapter that holds the regulation of a chapter's articles is the chapter's.
    const inside = partsOf(placed).map(partnerOf).find(Boolean);
    const at = inside?.ancestors.findLastIndex(({kind}) => kind === placed.provision.kind) ?? -1;
    const group = inside?.ancestors[at];
    return inside && group && {statute: inside.statute, provision: group, ancestors: inside.ancestors.slice(0, at)};
  };
  const paired = ({provision, ...placed}: PlacedProvision): boolean =>
    counterpartOf(content, comparison, provision) !== undefined || partsOf({provision, ...placed}).some(paired);
  const cell = (norm: Norm, placed: PlacedProvision | undefined, whole: boolean): CompareCell | undefined => {
    if (!placed) return undefined;
    const view = provisionView(content, norm, whole ? placed : withoutParts(placed), undefined);
    // A joint article of the regulation stands beside each of the law's; its anchors only once.
    const times = shown.has(view.id) ? `${view.id}-${shown.size}` : view.id;
    shown.add(view.id).add(times);
    return {label: view.label, address: view.address, view: readBeside(view, norm.statute.shortTitle, times)};
  };
  const row = (left: PlacedProvision | undefined, right: PlacedProvision | undefined, depth: number, whole: boolean): CompareRow[] => {
    const group = !whole && GROUPS.has((left ?? right)?.provision.kind ?? 'paragraph');
    const cells = {left: cell(leftNorm, left, whole), right: cell(rightNorm, right, whole)};
    const label = (cells.left ?? cells.right)?.label ?? '';
    const prints = [cells.left, cells.right].some((each) => each && isPrinted(each.view));
    // What neither prints, a name of ours for the parts that follow, needs no row.
    if (!prints && !group) return [];
    const id = left ? pathOf(left.provision.id) : `solo/${right?.provision.id}`;
    const fault = [cells.left, cells.right].some((each) => each !== undefined && hasTranslationFault(each.view));
    return [defined({id, label, level: group || depth === 0 ? (2 as const) : (3 as const), group, prints, fault, ...cells})];
  };
  const descend = (left: PlacedProvision, depth: number): CompareRow[] => {
    const right = partnerOf(left);
    const parts = partsOf(left);
    if (!parts.some(paired)) return row(left, right, depth, true);
    const alone = right ? partsOf(right).filter((part) => !paired(part)) : [];
    return [
      ...row(left, right, depth, false),
      ...parts.flatMap((part) => descend(part, depth + 1)),
      ...alone.flatMap((part) => row(undefined, part, depth + 1, true)),
    ];
  };

  const top = (norm: Norm): PlacedProvision[] => norm.statute.body.map((provision) => ({statute: norm.statute, provision, ancestors: []}));
  if (comparison.relation === 'regulation') {
    // Article by article: the headings of the law's own publication and its editors' lists have nothing to be beside of.
    return top(leftNorm)
      .filter((placed) => placed.provision.kind === 'article' || partsOf(placed).some(isArticle))
      .flatMap((placed) => descend(placed, 0));
  }
  return [
    ...top(leftNorm).flatMap((placed) => descend(placed, 0)),
    ...top(rightNorm)
      .filter((placed) => !paired(placed))
      .flatMap((placed) => row(undefined, placed, 0, true)),
  ];
}

function partsOf({statute, provision, ancestors}: PlacedProvision): PlacedProvision[] {
  return provision.children.map((part) => ({statute, provision: part, ancestors: [...ancestors, provision]}));
}

function isArticle({provision}: PlacedProvision): boolean {
  return provision.kind === 'article' || provision.children.some((part) => part.kind === 'article');
}

function withoutParts(placed: PlacedProvision): PlacedProvision {
  return {...placed, provision: {...placed.provision, children: []} satisfies Provision};
}

/**
 * The provision as a side shows it: its anchors are whole ids, for two norms share the page, and its names say whose they
 * are. What rules in place of a wording is linked by its banner: a third column would not fit.
 */
function readBeside(view: ProvisionView, norm: string, anchor: string): ProvisionView {
  return {
    ...view,
    anchor,
    aliases: [],
    label: `${norm}, ${view.label}`,
    beside: [],
    children: view.children.map((child) => readBeside(child, norm, `${anchor}${child.id.slice(view.id.length)}`)),
  };
}

function isPrinted({num, heading, text, children}: ProvisionView): boolean {
  return [num, heading, text].some((part) => part !== undefined) || children.some(isPrinted);
}

function hasTranslationFault({errata, children}: ProvisionView): boolean {
  return errata.some(({kind}) => kind === 'translation-fault') || children.some(hasTranslationFault);
}
