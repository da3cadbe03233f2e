import {type Attempt, mergeAttempts} from './attempt';

/**
 * The stored attempt with what another copy of it adds. An answer that is stored, and so was told as stored, never gives way, not even
 * to one that was given before it and could not be stored then. To merge two copies of which neither rules, see `mergeAttempts`.
 */
export function addToStored(stored: Attempt, copy: Attempt): Attempt {
  const has = new Set(stored.answers.map(({item}) => item));
  return mergeAttempts(stored, {...copy, answers: copy.answers.filter(({item}) => !has.has(item))});
}
