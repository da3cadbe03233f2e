import {packageHere} from '../tracking/package-here';
import {openDevice} from './device-store';
import {memoryStore} from './memory-store';
import type {LearnerStore} from './store';

export type {LearnerStore} from './store';

let inMemory: LearnerStore | undefined;

/**
 * The browser's store, of the learner whom the LMS names where there is one; or one in memory where the browser refuses (private windows, full or blocked storage): the same one for all
 * parts of the page, and as long as the reader goes from page to page without loading the site again.
 */
export async function openLearnerStore(): Promise<LearnerStore> {
  try {
    return await (packageHere() ? openOfLearner() : openDevice());
  } catch {
    inMemory ??= memoryStore();
    return inMemory;
  }
}

/**
 * In a package the browser may be that of a classroom: each learner of each package has a store of their own. Rejects where the LMS does
 * not say whose it is.
 */
async function openOfLearner(): Promise<LearnerStore> {
  // Loaded only in packages.
  const {lmsHere} = await import('../tracking/lms');
  const lms = lmsHere();
  if (lms?.read() !== 'absent' && lms?.learner === undefined) throw new Error('the LMS does not say who the learner is');
  return openDevice(['resguardo', lms.package.id, ...(lms.learner === undefined ? [] : [lms.learner])].join('.'));
}
