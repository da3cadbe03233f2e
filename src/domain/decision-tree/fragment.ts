import {type Answer, type Answers, branchFor} from './answer';
import type {DecisionTree} from './tree';
import {walk} from './walk';

/**
 * The state of a walk in the fragment of an address, `v=2&archivo=privado&datos=salud+religion`: never sent to a server, and
 * to be read by a person. `v` is the version of the tree.
 */

/** Joins several answers of one question. Ids, days and numbers have neither it nor `&` and `=`: nothing needs to be escaped. */
const AND = '+';
const VERSION = 'v';
/** Longer fragments are nobody's answers. */
const LONGEST = 8000;

/** Writes the answers on the way, in the order in which they are asked; nothing where there is none. */
export function encode(tree: DecisionTree, answers: Answers): string {
  const {trail} = walk(tree, answers);
  if (trail.length === 0) return '';
  const pairs = trail.map(({question, answer}) => `${question.id}=${typeof answer === 'string' ? answer : answer.join(AND)}`);
  return [`${VERSION}=${tree.version}`, ...pairs].join('&');
}

/** What a fragment says of a tree as it is now. */
export interface Decoded {
  readonly answers: Answers;
  /** Version of the tree that it was written with; nothing where it says none that can be. */
  readonly version: number | undefined;
  /** What it says and the tree does not know, as written: questions, or answers that are no longer offered. */
  readonly unknown: readonly {readonly question: string; readonly answer: string}[];
}

/**
 * Reads a fragment, with or without its `#`. Total: whatever the tree does not know is told apart, and nothing is guessed.
 * @returns nothing for a fragment that was not written by `encode`, such as the anchor of a heading
 */
export function decode(tree: DecisionTree, fragment: string): Decoded | undefined {
  const text = fragment.replace(/^#/, '');
  if (text === '' || text.length > LONGEST || !text.includes('=')) return undefined;
  const pairs = text.split('&').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  const written = pairs.find(([key]) => key === VERSION)?.[1] ?? '';
  const answers = new Map<string, Answer>();
  const unknown: {question: string; answer: string}[] = [];
  for (const [key, value] of pairs) {
    if (key === VERSION) continue;
    const question = tree.questions.find(({id}) => id === key);
    const answer = [value, value.split(AND)].find((one) => question && branchFor(question, one));
    if (answer === undefined || answers.has(key)) unknown.push({question: key, answer: value});
    else answers.set(key, answer);
  }
  return {
    // `fromEntries` sets what would be the prototype as any other key.
    answers: Object.fromEntries(answers),
    version: /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined,
    unknown,
  };
}
