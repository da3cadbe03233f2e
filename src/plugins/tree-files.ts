import type {Content} from '../content/load-content';
import {outcomeName} from '../domain/decision-tree/outcome-name';
import {decisionTable} from '../domain/decision-tree/table';
import {citationsOf, type DecisionTree} from '../domain/decision-tree/tree';
import {statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf} from '../domain/statute/label';
import {isPastTree} from './tree-standing';

/** Each tree as a table of all its ways, for whoever signs it off: file name below the site's root → text. */
export function treeFiles({
  trees,
  corpus,
  norms,
  timelines,
}: Pick<Content, 'trees' | 'corpus' | 'norms' | 'timelines'>): Map<string, string> {
  const labelOf = (id: string): string => {
    const placed = corpus.byId.get(id);
    return placed ? fullLabelOf(placed) : (norms.find(({statute}) => statute.id === statuteIdOf(id))?.statute.shortTitle ?? id);
  };
  return new Map(trees.map((tree) => [`datos/arboles/${tree.id}.csv`, csv(treeRows(tree, isPastTree({timelines}, tree), labelOf))]));
}

/** The header and a row for each way: its number, an answer or nothing under each question, the outcome, its kind, what it rests on. */
function treeRows(tree: DecisionTree, past: boolean, labelOf: (id: string) => string): string[][] {
  const {questions, rows} = decisionTable(tree);
  const labels = (ids: readonly string[]): string => [...new Set(ids.map(labelOf))].join('; ');
  const cited = new Map(
    tree.outcomes.map(({id}) => [
      id,
      citationsOf(tree)
        .filter(({by}) => by.kind === 'outcome' && by.outcome === id)
        .map((citation) => citation.id),
    ]),
  );
  return [
    [
      'N.º',
      ...questions.map(({ask}) => ask),
      'Resultado',
      'Tipo de resultado',
      'Disposiciones que cita el camino',
      'Disposiciones que cita el resultado',
    ],
    ...rows.map(({answers, outcome, cites}, at) => [
      String(at + 1),
      ...questions.map(({id}) => answers.get(id) ?? ''),
      outcome.title,
      outcomeName(outcome.kind, past),
      labels(cites),
      labels(cited.get(outcome.id) ?? []),
    ]),
  ];
}

/** Spreadsheets take a file without it for one in the machine's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180) in UTF-8. Every field is quoted, so what is inside needs no looking at. */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((field) => `"${asText(field).replaceAll('"', '""')}"`).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A spreadsheet runs as a formula what begins like one, spaces or full-width signs before it or not: an apostrophe makes it text. */
function asText(field: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(field) ? `'${field}` : field;
}
