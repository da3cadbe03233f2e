import {openDevice} from './device-store';
import {memoryStore} from './memory-store';
import type {LearnerStore} from './store';

export type {LearnerStore} from './store';

let inMemory: LearnerStore | undefined;

/**
 * The browser's store, or one in memory where the browser refuses (private windows, full or blocked storage): the same one for all
 * parts of the page, and as long as the reader goes from page to page without loading the site again.
 */
export async function openLearnerStore(): Promise<LearnerStore> {
  try {
    return await openDevice();
  } catch {
    inMemory ??= memoryStore();
    return inMemory;
  }
}
