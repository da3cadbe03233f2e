import type {BenchStore, Changes, KeptAttempt} from './kept';

/** A store that lasts as long as the page. */
export function memoryStore(): BenchStore {
  const tables = {
    attempts: new Map<string, KeptAttempt>(),
    marked: new Map(),
    cohorts: new Map(),
    people: new Map(),
    imports: new Map(),
  };
  const kept = (ids: readonly string[]): KeptAttempt[] => ids.flatMap((id) => tables.attempts.get(id) ?? []);
  const write = ({attempts = [], marked = [], cohorts = [], people = [], imports = [], gone = {}}: Changes): void => {
    for (const one of attempts) tables.attempts.set(one.id, one);
    for (const one of marked) tables.marked.set(one.id, one);
    for (const one of cohorts) tables.cohorts.set(one.id, one);
    for (const one of people) tables.people.set(one.legajo, one);
    for (const one of imports) tables.imports.set(one.id, one);
    for (const id of gone.attempts ?? []) {
      tables.attempts.delete(id);
      tables.marked.delete(id);
    }
    for (const id of gone.cohorts ?? []) tables.cohorts.delete(id);
    for (const id of gone.people ?? []) tables.people.delete(id);
    for (const id of gone.imports ?? []) tables.imports.delete(id);
  };
  return {
    kind: 'memory',
    load: async () => ({
      marked: [...tables.marked.values()],
      cohorts: [...tables.cohorts.values()],
      people: [...tables.people.values()],
      imports: [...tables.imports.values()],
    }),
    attempts: async (ids) => kept(ids),
    write: async (changes) => write(changes),
    update: async (ids, decide) => write(decide(new Map(kept(ids).map((one) => [one.id, one])))),
    clear: async () => {
      for (const table of Object.values(tables)) table.clear();
    },
  };
}
