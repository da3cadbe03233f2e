import {inline, type Xml} from '../open-data/xml';
import type {CitedText, Feedback} from '../quiz/quiz';
import type {State} from '../status/status';
import {stateName} from '../status/words';

/** A provision as it is named where it is cited. */
export interface CitedProvision {
  readonly label: string;
  /** On the site, without its beginning: `/normas/ley-25326/art-5/`. */
  readonly address: string;
  readonly state: State;
}

/** How citations are told. */
export interface Citing {
  /** By id. */
  readonly provisions: Readonly<Record<string, CitedProvision>>;
  /** Where the site is, without a slash at the end: citations are links. Without it they are names with the address inside the site. */
  readonly site?: string;
}

/** Columns of Moodle's database hold so many letters of a name, and of an answer of a matching question. */
export const LONGEST = 255;

/** Words on one line: line breaks and runs of spaces are one space. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** A text that an author wrote, a paragraph a line. */
export function paragraphs(text: string): Xml[] {
  return text
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => inline('p', {}, [line]));
}

export function joined(parts: readonly Xml[]): Xml {
  return {markup: parts.map(({markup}) => markup).join('')};
}

/**
 * The provisions something rests on, by name; what does not rule is marked.
 * @throws RangeError when one is unknown
 */
export function citations(ids: readonly string[], title: string, {provisions, site}: Citing): Xml {
  const names = [...new Set(ids)].map((id) => {
    const provision = provisions[id];
    if (!provision) throw new RangeError(`"${id}" is cited and not known`);
    const {label, address, state} = provision;
    const name = site === undefined ? inline('span', {}, [`${label} (${address})`]) : inline('a', {href: `${site}${address}`}, [label]);
    return state === 'in-force' ? [name] : [name, ` ⚠ ${stateName(state)}`];
  });
  return inline('p', {}, [`${title}: `, ...names.flatMap((name, at) => (at === 0 ? name : ['; ', ...name]))]);
}

/** Words and what they rest on. */
export function citedText({text, cites}: CitedText, citing: Citing): Xml {
  return joined([...paragraphs(text), citations(cites, 'Qué dice la norma', citing)]);
}

/** What is told about an answer: what was understood wrong, why, and the norm. */
export function feedbackOf(feedback: Feedback, citing: Citing): Xml {
  return joined([...misreadingOf(feedback), citedText(feedback, citing)]);
}

export function misreadingOf({misreading}: Feedback): Xml[] {
  return misreading === undefined ? [] : [inline('p', {}, [inline('strong', {}, ['Qué se entendió mal:']), ` ${oneLine(misreading)}.`])];
}
