import type {Corpus} from '../statute/corpus';
import {GROUPING_KINDS, type PlacedProvision, type Provision, type Statute} from '../statute/model';
import type {Level, LevelKind, Mention, Owner, Relative, Selection} from './mention';
import {idOf, type NamedNorm, namedNorm, numberedNorm} from './norm-names';
import {EXTERNAL} from './reference';

/** What the text named before: "dicha ley" and "el citado artículo" point there. */
export interface Memory {
  /** The norm named last in this article (or preamble). */
  readonly last: NamedNorm | undefined;
  /** The norm named last with each noun, in the whole text: "ley", "proyecto". */
  readonly byNoun: ReadonlyMap<string, NamedNorm>;
  /** The article named last in this article. */
  readonly article: string | undefined;
}

/** Where the speaker stands, and what was named before. */
export interface Speaker {
  readonly corpus: Corpus;
  readonly placed: PlacedProvision;
  readonly memory: Memory;
}

export interface Resolved {
  /** Ids, or `externa:…`. */
  readonly targets: readonly string[];
  /** The norm that was named, for "dicha ley" later on. */
  readonly named: NamedNorm | undefined;
}

/** Where a mention leads from where it stands. No target when the words name nothing that can be found. */
export function resolveMention(mention: Mention, speaker: Speaker): Resolved {
  if (mention.relative) return {targets: relativeTargets(mention.relative, mention.selections, speaker), named: undefined};
  // "(art. 3°)" right after another norm is that norm's.
  const aside = mention.inParentheses && mention.owner === undefined && mention.selections.length > 0 ? speaker.memory.last : undefined;
  const owner = mention.owner ? ownerNorm(mention.owner, speaker) : aside;
  if (mention.owner && !owner) return {targets: [], named: undefined};
  if (mention.selections.length === 0)
    return {targets: owner ? [wholeOf(mention.owner, owner)] : [], named: nameable(mention.owner, owner)};
  const targets = mention.selections.flatMap((selection) =>
    owner ? targetIn(owner, mention.owner, selection, speaker) : targetNear(selection, speaker),
  );
  return {targets, named: nameable(mention.owner, owner)};
}

/** "La presente ley" does not change what "dicha ley" means. */
function nameable(owner: Owner | undefined, norm: NamedNorm | undefined): NamedNorm | undefined {
  return owner?.type === 'numbered' || owner?.type === 'named' ? norm : undefined;
}

function ownerNorm(owner: Owner, {corpus, placed, memory}: Speaker): NamedNorm | undefined {
  const {statute} = placed;
  switch (owner.type) {
    case 'numbered':
      return numberedNorm(corpus, owner, statute);
    case 'named':
      return namedNorm(corpus, owner.name, statute);
    case 'this':
      // A decree that says "la presente ley" copies the words of the law it speaks of.
      return owner.what === 'ley' && statute.kind !== 'ley' ? (memory.byNoun.get('proyecto') ?? memory.byNoun.get('ley')) : {statute};
    case 'that':
      if (NOUNS_OF_KINDS.has(owner.what)) return memory.byNoun.get(owner.what) ?? (owner.what === statute.kind ? {statute} : undefined);
      return memory.last ?? {statute};
  }
}

/** Nouns that name one kind of norm: "dicha ley" is not a decree. */
const NOUNS_OF_KINDS = new Set(['ley', 'proyecto', 'decreto', 'disposicion', 'resolucion', 'convenio', 'protocolo']);

/** The whole norm; "esta reglamentación" inside the annex of a decree is that annex. */
function wholeOf(owner: Owner | undefined, norm: NamedNorm): string {
  if (owner?.type === 'this' && owner.what === 'reglamentacion' && 'statute' in norm) {
    const annex = norm.statute.body.find((provision) => provision.kind === 'annex');
    if (annex) return annex.id;
  }
  return idOf(norm);
}

// ── in a norm that is named ─────────────────────────────────────────────────────────────────────────────────────

function targetIn(norm: NamedNorm, owner: Owner | undefined, selection: Selection, {placed}: Speaker): string[] {
  if (!('statute' in norm)) return [EXTERNAL + [norm.external, ...selection.map(externalSegment)].join('/')];
  const {statute} = norm;
  // "artículo 31 del Decreto 1558" means its annex: that is where the regulation is.
  const roots = regulationOf(statute, owner, placed) ?? statute.body;
  const found = descend(roots, selection);
  if (found) return [found.id];
  const [first] = selection;
  return first?.kind === 'article' ? [`${EXTERNAL}${[statute.id, ...selection.map(externalSegment)].join('/')}`] : [statute.id];
}

/** A decree that approves a regulation in its annex is cited by the articles of the annex, unless it speaks of itself. */
function regulationOf(statute: Statute, owner: Owner | undefined, placed: PlacedProvision): readonly Provision[] | undefined {
  const annex = statute.body.find((provision) => provision.kind === 'annex');
  if (!annex || statute.kind !== 'decreto') return undefined;
  const speaksOfItself = owner?.type === 'this' || placed.statute.id === statute.id;
  return speaksOfItself && !placed.ancestors.includes(annex) ? undefined : annex.children;
}

function externalSegment({kind, value}: Level): string {
  const prefix: Partial<Record<LevelKind, string>> = {
    article: 'art',
    inciso: /^\d/.test(value) ? 'inc' : '',
    paragraph: 'par',
    chapter: 'cap',
    annex: 'anexo',
    section: 'sec',
  };
  const head = prefix[kind];
  return (head ? `${head}-${value}` : value).replaceAll(' ', '-').replaceAll('.', '-');
}

// ── in the norm that speaks ─────────────────────────────────────────────────────────────────────────────────────

/** Pieces without a norm: of the nearest thing around the speaker that has them. */
function targetNear(selection: Selection, {placed}: Speaker): string[] {
  const {statute} = placed;
  const [first] = selection;
  if (!first) return [];
  const around = [placed.provision, ...placed.ancestors.toReversed()];
  if (first.kind !== 'article' && first.kind !== 'chapter' && first.kind !== 'annex' && first.kind !== 'level') {
    for (const place of around) {
      const found = descend(place.children, selection, false);
      if (found && found.id !== placed.provision.id) return [found.id];
    }
  }
  // In a decree's annex, and in the compiler's notes on it, articles are those of the annex.
  const speaksOfAnnex =
    placed.ancestors.some(({kind}) => kind === 'annex') || (statute.kind === 'decreto' && placed.provision.kind === 'editorial');
  const annex = speaksOfAnnex
    ? (placed.ancestors.find(({kind}) => kind === 'annex') ?? statute.body.find(({kind}) => kind === 'annex'))
    : undefined;
  const found = descend(annex?.children ?? statute.body, selection) ?? descend(statute.body, selection);
  if (found) return [found.id];
  // A piece that our text of the norm does not hold.
  return OUTER.has(first.kind) ? [EXTERNAL + [statute.id, ...selection.map(externalSegment)].join('/')] : [];
}

const OUTER: ReadonlySet<LevelKind> = new Set(['article', 'chapter', 'section']);

// ── descending ──────────────────────────────────────────────────────────────────────────────────────────────────

/** The finest provision that a selection names below `roots`; groupings are looked through. */
function descend(roots: readonly Provision[], selection: Selection, deep = true): Provision | undefined {
  let at: Provision | undefined;
  let below = roots;
  for (const level of selection) {
    const next = childFor(below, level) ?? (deep || at ? onlyDescendant(below, level) : undefined);
    if (!next) break;
    at = next;
    below = next.children;
  }
  return at;
}

function childFor(provisions: readonly Provision[], level: Level): Provision | undefined {
  const wanted = new Set(segmentsFor(level));
  const open = provisions.flatMap(lookThrough);
  return open.find((provision) => [provision.id, ...provision.aliases].some((id) => wanted.has(lastSegment(id))));
}

/** Groupings do not enter ids: a chapter's articles are the norm's. Chapters stay findable themselves. */
function lookThrough(provision: Provision): Provision[] {
  return GROUPING_KINDS.has(provision.kind) ? [provision, ...provision.children.flatMap(lookThrough)] : [provision];
}

/** "artículo 29 inciso b)": the letter stands deeper than the words say, and only once. */
function onlyDescendant(provisions: readonly Provision[], level: Level): Provision | undefined {
  if (level.kind === 'article') return undefined;
  const found = provisions.flatMap((provision) => {
    const own = childFor(provision.children, level);
    return own ? [own] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The segments of an id that words can mean. */
function segmentsFor({kind, value}: Level): string[] {
  const slug = value.replaceAll(' ', '-').replaceAll('.', '-');
  switch (kind) {
    case 'article':
      return [`art-${slug}`];
    case 'inciso':
      return [`inc-${slug}`, slug];
    case 'paragraph':
      return [`par-${slug}`, slug];
    case 'chapter':
      return [`cap-${slug}`];
    case 'annex':
      return [`anexo-${slug}`];
    case 'letter':
      return [slug, `inc-${slug}`, `par-${slug}`];
    case 'recital':
    case 'level':
      return [slug];
    default:
      return [slug, `inc-${slug}`, `par-${slug}`, `art-${slug}`];
  }
}

function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

// ── relative ────────────────────────────────────────────────────────────────────────────────────────────────────

const KINDS: Readonly<Record<LevelKind, readonly Provision['kind'][]>> = {
  article: ['article'],
  inciso: ['inciso', 'letter', 'item', 'class'],
  letter: ['letter', 'item', 'numbered-paragraph', 'inciso'],
  paragraph: ['paragraph', 'numbered-paragraph', 'item', 'inciso'],
  point: ['item', 'inciso', 'class'],
  chapter: ['chapter', 'title'],
  annex: ['annex'],
  level: ['level'],
  section: ['section'],
  recital: ['recital'],
  any: ['inciso', 'article', 'item', 'letter', 'paragraph'],
};

/** "inciso precedente", "el presente artículo", "puntos 2 y 3 del siguiente", "incisos anteriores". */
function relativeTargets({kind, direction, count}: Relative, inner: readonly Selection[], {placed, memory, corpus}: Speaker): string[] {
  if (direction === 'named') {
    const article = memory.article === undefined ? undefined : corpus.byId.get(memory.article)?.provision;
    return article ? pieces([article], inner) : [];
  }
  const self = [placed.provision, ...placed.ancestors.toReversed()].find((place) => KINDS[kind].includes(place.kind));
  if (!self) return [];
  if (direction === 'this') return pieces([self], inner);
  const siblings = siblingsOf(self, placed).filter(
    (provision) => KINDS[kind].includes(provision.kind) && (kind === 'any' || provision.kind === self.kind),
  );
  const at = siblings.indexOf(self);
  const chosen =
    direction === 'next'
      ? siblings.slice(at + 1, at + 1 + (count === 'all' ? 1 : count))
      : count === 'all'
        ? siblings.slice(0, at)
        : siblings.slice(Math.max(0, at - count), at);
  return pieces(chosen, inner);
}

function pieces(places: readonly Provision[], inner: readonly Selection[]): string[] {
  if (inner.length === 0) return places.map((place) => place.id);
  return places.flatMap((place) => inner.map((selection) => (descend(place.children, selection) ?? place).id));
}

/** Provisions beside one: of the same parent, or, for articles, of the whole norm or annex. */
function siblingsOf(self: Provision, {statute, ancestors, provision}: PlacedProvision): readonly Provision[] {
  const chain = [...ancestors, provision];
  const parents = chain.slice(0, chain.indexOf(self));
  const holder = parents.findLast((parent) => !GROUPING_KINDS.has(parent.kind));
  return (holder?.children ?? statute.body).flatMap(lookThrough);
}
