import {memoryStore} from './memory-store';
import type {AttemptStore, Notice} from './store';

/** What a faulty disk does with a write or a read. */
export type Fate = 'done' | 'refused' | 'refused-after-effect' | 'killed' | 'killed-after-effect';

/** A disk that outlives the pages that use it, for tests. */
export function faultyDisk() {
  const kept = memoryStore();
  const pages = new Set<{readonly listeners: Set<(notice: Notice) => void>}>();

  /**
   * A page with its hold on the disk. `fateOf` decides what becomes of each write and read, and `wait` for how long it takes. Once the
   * page is killed nothing that it waits for ever comes, and nothing that it began takes effect any more.
   */
  function openPage(fateOf: (act: 'write' | 'read') => Fate, wait: () => Promise<void>) {
    let dead = false;
    let bury = (): void => undefined;
    const killed = new Promise<'killed'>((resolve) => {
      bury = () => resolve('killed');
    });
    const page = {listeners: new Set<(notice: Notice) => void>()};
    pages.add(page);
    const kill = (): void => {
      dead = true;
      pages.delete(page);
      bury();
    };
    const never = new Promise<never>(() => undefined);

    async function act<T>(kind: 'write' | 'read', effect: () => Promise<T>): Promise<T> {
      await wait();
      if (dead) return never;
      const fate = fateOf(kind);
      if (fate === 'refused') throw new Error('the disk refuses');
      if (fate === 'killed') kill();
      else {
        // As through a structured clone: nothing is shared with the page.
        const result = structuredClone(await effect());
        await wait();
        if (fate === 'killed-after-effect') kill();
        else if (!dead) {
          if (fate === 'refused-after-effect') throw new Error('the disk refuses, or so it says');
          return result;
        }
      }
      return never;
    }

    const store: AttemptStore = {
      latest: (quiz, mode) => act('read', () => kept.latest(quiz, mode)),
      attempt: (id) => act('read', () => kept.attempt(id)),
      save: (attempt) =>
        act('write', async () => {
          const whole = await kept.save(structuredClone(attempt));
          for (const other of pages) if (other !== page) for (const listener of other.listeners) listener('changed');
          return whole;
        }),
      watch: (listener) => {
        page.listeners.add(listener);
        return () => page.listeners.delete(listener);
      },
    };
    return {store, kill, killed};
  }

  return {kept, openPage};
}
