import type {Selection} from '../../domain/bench/select';
import type {Statement} from '../../domain/learning-record/xapi/statement';
import type {Bench} from '../bench/bench';

/** Attempts that are turned into statements in one go. */
const PORTION = 64;

/** Gives statements as they are asked for, and calls back with how many attempts have none, since they name their learner by mail. */
export type StatementSource = (onUnnamed: (attempts: number) => void) => AsyncIterable<Statement>;

/**
 * The statements of the attempts that a selection counts, made as they are asked for.
 * @param site address of the site, ending in a slash
 */
export async function* benchStatements(
  bench: Pick<Bench, 'view' | 'statements'>,
  selection: Selection,
  site: string,
  onUnnamed: (attempts: number) => void,
): AsyncGenerator<Statement> {
  for (let offset = 0, total = 1; offset < total; offset += PORTION) {
    const page = await bench.view('attempts', selection, {page: {offset, limit: PORTION}});
    total = page.total;
    const {statements, unnamed} = await bench.statements(
      page.rows.map(({id}) => id),
      site,
    );
    if (unnamed > 0) onUnnamed(unnamed);
    yield* statements;
  }
}
