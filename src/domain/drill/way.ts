import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {mersenne} from 'pure-rand/generator/mersenne';
import type {DecisionTree, Outcome} from '../decision-tree/tree';
import {admitsNotKnowing, enumeratePaths, type Step, walk} from '../decision-tree/walk';
import {factsOn} from './facts';

/** A way of a tree told as facts. */
export interface Way {
  /** Eight hexadecimal digits made of its branches: the same in every version of the tree that has this way. */
  readonly code: string;
  readonly trail: readonly Step[];
  /** Where `walk` leads with these facts. */
  readonly outcome: Outcome;
}

/**
 * Every way of a tree that can be asked. Left out are those on which "No sé" is no missing fact but the reader's own doubt, after
 * which the tree goes on to a result ("¿Qué necesitás resolver?").
 */
export function waysOf(tree: DecisionTree): Way[] {
  return [...enumeratePaths(tree)].flatMap(({trail}) => {
    const code = codeOf(trail);
    const place = walk(tree, factsOn(trail, chanceOf(code)));
    if (place.kind !== 'outcome' || (admitsNotKnowing(place.trail) && place.outcome.kind !== 'inconclusive')) return [];
    return [{code, trail: place.trail, outcome: place.outcome}];
  });
}

/** What a way gives to chance: always the same, so that it can be told again from its code alone. */
export function chanceOf(code: string): ReturnType<typeof mersenne> {
  return mersenne(Number.parseInt(code, 16));
}

function codeOf(trail: readonly Step[]): string {
  const branches = trail.map(({question, branch}) => `${question.id}=${branch.id}`).join(' ');
  return bytesToHex(sha256(utf8ToBytes(branches))).slice(0, 8);
}
