import {statusSentence} from '../citation/formats';
import type {ProvisionKind} from '../statute/model';

/** A selection of a norm's parts for print: which can be chosen, what stays out, and how paper names it. */

type Standing = Parameters<typeof statusSentence>[0];

/** A provision as far as printing it goes. `Self` is the caller's own kind of provision. */
export interface Part<Self> {
  readonly id: string;
  readonly kind: ProvisionKind;
  /** How it is cited: "art. 5", "cap. II". */
  readonly label: string;
  /** Only where it differs from that of what holds it. */
  readonly status?: Standing;
  readonly children: readonly Self[];
}

/** A part that can be chosen; what holds further ones is chosen through them. */
export interface Choice<P> {
  readonly part: P;
  readonly choices: readonly Choice<P>[];
}

/** Kinds that a table of contents lists. */
const LISTED: ReadonlySet<ProvisionKind> = new Set([
  'article',
  'chapter',
  'title',
  'section',
  'annex',
  'level',
  'class',
  'recitals',
  'numbered-paragraph',
]);

/** The parts that a table of contents lists, down to the articles. */
export function choicesOf<P extends Part<P>>(parts: readonly P[]): Choice<P>[] {
  return parts
    .filter(({kind}) => LISTED.has(kind))
    .map((part) => ({part, choices: part.kind === 'article' ? [] : choicesOf(part.children)}));
}

/** The choices that hold no others, in the order of the norm. */
export function smallest<P>(choices: readonly Choice<P>[]): P[] {
  return choices.flatMap(({part, choices: inner}) => (inner.length === 0 ? [part] : smallest(inner)));
}

/** The largest parts all of whose smallest ones are chosen, in the order of the norm: a whole chapter stands for its articles. */
export function chosenParts<P extends Part<P>>(choices: readonly Choice<P>[], chosen: ReadonlySet<string>): P[] {
  return choices.flatMap((choice) =>
    smallest([choice]).every(({id}) => chosen.has(id)) ? [choice.part] : chosenParts(choice.choices, chosen),
  );
}

/** The largest parts that hold nothing of what is kept, not even the title of what is. */
export function leftOut<P extends Part<P>>(parts: readonly P[], kept: readonly P[]): P[] {
  const ids = new Set(kept.map(({id}) => id));
  const holds = (part: P): boolean => ids.has(part.id) || part.children.some(holds);
  const without = (part: P): P[] => (ids.has(part.id) ? [] : holds(part) ? part.children.flatMap(without) : [part]);
  return parts.flatMap(without);
}

/** "arts. 5 y 6", "cap. I; art. 9", "anexo I, arts. 2, 3 y 7": articles that follow each other share their name. */
export function selectionName(parts: readonly {readonly label: string}[]): string {
  const groups: {readonly prefix?: string; readonly names: string[]}[] = [];
  for (const {label} of parts) {
    const article = /^(.*)\bart\. ([^,]+)$/.exec(label);
    const last = groups.at(-1);
    if (!article) groups.push({names: [label]});
    else if (last?.prefix === article[1]) last?.names.push(article[2] ?? '');
    else groups.push({prefix: article[1] ?? '', names: [article[2] ?? '']});
  }
  return groups
    .map(({prefix, names}) => (prefix === undefined ? '' : `${prefix}${names.length > 1 ? 'arts.' : 'art.'} `) + enumerated(names))
    .join('; ');
}

/**
 * What each sheet says of the force of what is printed: the state that all of `shown` share, else that of the norm. Where some
 * part of it is in another state, it says that too: a sheet is read by itself.
 * @param parts all parts of the norm or the one provision of the page.
 * @param kept the parts that are printed; all when absent.
 */
export function sheetStatus<P extends Part<P>>(parts: readonly P[], whole: Standing, kept?: readonly P[]): string {
  const printed = printedParts(parts, whole, kept && new Set(kept.map(({id}) => id)));
  const [first] = printed;
  const shared = first && printed.every(({status}) => statusSentence(status) === statusSentence(first.status)) ? first.status : whole;
  const differs = (part: P): boolean => (part.status && part.status.state !== shared.state) || part.children.some(differs);
  const mixed = printed.some(({part, status}) => status.state !== shared.state || part.children.some(differs));
  return `${statusSentence(shared)}${mixed ? ', salvo las partes que lo indican' : ''}`;
}

/** The parts that are printed, each in its own state or that of what holds it. */
function printedParts<P extends Part<P>>(
  parts: readonly P[],
  holder: Standing,
  kept: ReadonlySet<string> | undefined,
): {readonly part: P; readonly status: Standing}[] {
  return parts.flatMap((part) => {
    const status = part.status ?? holder;
    return kept === undefined || kept.has(part.id) ? [{part, status}] : printedParts(part.children, status, kept);
  });
}

/** "5", "5 y 6", "5, 6 y 9". */
function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`;
}
