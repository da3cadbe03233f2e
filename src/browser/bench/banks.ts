import {type MarkingBank, markingBankOf} from '../../domain/bench/marked';
import type {NamedBank} from '../../domain/bench/names';
import type {PracticeCatalogue, PublishedBank} from '../../domain/progress/catalogue';
import {ToldError} from './told-error';

/** The banks that the site publishes. */
export interface Banks {
  /** All of them, without their questions. */
  readonly list: readonly PublishedBank[];
  /** Hash of a bank as it is published now; `undefined` when the site has none of this id. */
  readonly hashOf: (quiz: string) => string | undefined;
  /** Loads the banks of these quizzes, each once; ids that the site does not have are left out. @throws ToldError when one cannot be loaded */
  readonly load: (quizzes: Iterable<string>) => Promise<void>;
  /** A bank that was loaded. */
  readonly marking: (quiz: string) => MarkingBank | undefined;
  /** All that were loaded. */
  readonly loaded: () => readonly NamedBank[];
}

/**
 * @param fetchData loads a file of the site's open data by its path, as `practica.json`
 * @throws ToldError when the list of banks cannot be loaded
 */
export async function openBanks(fetchData: (path: string) => Promise<unknown>): Promise<Banks> {
  const load = async <T>(path: string): Promise<T> => {
    try {
      return (await fetchData(path)) as T;
    } catch {
      throw new ToldError(
        'No se pudieron cargar los cuestionarios del sitio, que hacen falta para corregir. Revisá la conexión y probá de nuevo.',
      );
    }
  };
  const {banks} = await load<PracticeCatalogue>('practica.json');
  const hashes = new Map(banks.map(({id, hash}) => [id, hash]));
  const loaded = new Map<string, {readonly named: NamedBank; readonly marking: MarkingBank}>();
  return {
    list: banks,
    hashOf: (quiz) => hashes.get(quiz),
    load: async (quizzes) => {
      const missing = [...new Set(quizzes)].filter((quiz) => hashes.has(quiz) && !loaded.has(quiz));
      await Promise.all(
        missing.map(async (quiz) => {
          const named = await load<NamedBank>(`cuestionarios/${encodeURIComponent(quiz)}.json`);
          loaded.set(quiz, {named, marking: markingBankOf(named)});
        }),
      );
    },
    marking: (quiz) => loaded.get(quiz)?.marking,
    loaded: () => [...loaded.values()].map(({named}) => named),
  };
}
