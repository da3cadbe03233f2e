import type {Reference} from '../citation/reference';
import {type Token, tokenize} from '../citation/tokens';
import {type PlacedProvision, type Provision, provisionsOf, type Statute} from '../statute/model';

/** A word that a norm defines. Its scope is the norm: the same word elsewhere is only a word. */
export interface Definition {
  /** The provision that defines it. */
  readonly at: string;
  /** The term as it is told to readers: "datos sensibles". */
  readonly term: string;
  /** Its forms in the norm's text: plural, singular, with or without article. */
  readonly forms: readonly string[];
}

/** A defined term where the norm uses it. */
export interface TermUse {
  /** The provision whose words use it. */
  readonly from: string;
  /** The provision that defines it. */
  readonly to: string;
  readonly part: 'heading' | 'text';
  readonly start: number;
  readonly end: number;
  /** Whether it is the first of its term in the article, or like unit, that a page shows. */
  readonly first: boolean;
}

/** The segment of what a norm writes into another norm, whose words its definitions do not reach. */
const WRITTEN_ELSEWHERE = 'texto';

/**
 * Where the official words of a norm use the terms that it defines, in document order. The longest form wins; what is part
 * of a reference or of a proper name ("Dirección Nacional de Protección de Datos Personales") is not a use, nor is the
 * definition itself.
 */
export function termUsesIn(
  statute: Statute,
  definitions: readonly Definition[],
  references: ReadonlyMap<string, readonly Reference[]>,
): TermUse[] {
  const forms = formsOf(definitions);
  if (forms.length === 0) return [];
  const uses: TermUse[] = [];
  const met = new Set<string>();
  for (const placed of provisionsOf(statute)) {
    const {provision} = placed;
    if (provision.id.split('/').includes(WRITTEN_ELSEWHERE)) continue;
    const unit = unitOf(placed).id;
    const defining = new Set([...placed.ancestors, provision].map(({id}) => id));
    for (const part of ['heading', 'text'] as const) {
      const taken = (references.get(provision.id) ?? []).filter((reference) => reference.part === part);
      for (const {at, start, end} of matchesIn(provision[part] ?? '', forms)) {
        if (defining.has(at) || taken.some((reference) => start < reference.end && reference.start < end)) continue;
        const key = `${unit} ${at}`;
        uses.push({from: provision.id, to: at, part, start, end, first: !met.has(key)});
        met.add(key);
      }
    }
  }
  return uses;
}

/** The outermost provision that has a page; for what stands outside of any, itself. */
function unitOf({ancestors, provision}: PlacedProvision): Provision {
  return [...ancestors, provision].find(({page}) => page) ?? provision;
}

interface Form {
  readonly at: string;
  readonly words: readonly string[];
}

function formsOf(definitions: readonly Definition[]): Form[] {
  return definitions
    .flatMap(({at, forms}) => forms.map((form): Form => ({at, words: tokenize(form).map(({folded}) => folded)})))
    .sort((a, b) => b.words.length - a.words.length);
}

function matchesIn(text: string, forms: readonly Form[]): {at: string; start: number; end: number}[] {
  const tokens = tokenize(text);
  const found: {at: string; start: number; end: number}[] = [];
  for (let i = 0; i < tokens.length; ) {
    const form = forms.find(({words}) => words.every((word, k) => tokens[i + k]?.folded === word));
    const [first, last] = [tokens[i], tokens[i + (form?.words.length ?? 1) - 1]];
    if (form && first && last && !isName(text, tokens[i - 1], first)) found.push({at: form.at, start: first.start, end: last.end});
    i += form?.words.length ?? 1;
  }
  return found;
}

/** Whether a capital tells a proper name: one that does not stand at the beginning of a sentence, a line or a quotation. */
function isName(text: string, before: Token | undefined, first: Token): boolean {
  return first.capital && before !== undefined && !/[.:;"“«(—–-]/.test(text.slice(before.start, before.end));
}
