import {createHash} from 'node:crypto';
import {provisionsOf, type Statute} from '../domain/statute/model';

/**
 * One line a provision: its id and the digest (SHA-256, first 16 hexadecimal digits) of its own printed words.
 * Committed, they hold the words fast where the source documents are not at hand.
 */
export function digestLines(statute: Statute): string[] {
  return [...provisionsOf(statute)].map(({provision}) => {
    const words = [provision.num, provision.heading, provision.text].filter((part) => part !== undefined).join('\n');
    return `${provision.id} ${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
  });
}
