import {HALVES, type Half, type JudgedQuery, KINDS} from './judged';
import type {FileSize, Measure} from './measure';
import {type Summary, summaryOf} from './metrics';

/** All engines over the records at one size. The first measure is the site's search. */
export interface Run {
  readonly scale: number;
  readonly units: number;
  readonly file: FileSize;
  readonly measures: readonly Measure[];
}

/** The peer that the site's search is divided by: the better of those whose name begins so. */
const RIVAL = 'MiniSearch';

/** The whole report in Markdown: quality by half and kind, accents, cost, and quality among made-up norms. */
export function reportOf(runs: readonly Run[], machine: string): string {
  const [first] = runs;
  if (!first) return '';
  const queries = first.measures[0]?.answers.map(({judged}) => judged) ?? [];
  return [
    `${queries.length} judged queries (\`scripts/search/judged.yaml\`), ${machine}.`,
    'Gains 3/1 for grades 2/1, hits and grades folded to the article or annex item that holds them (a level or a chapter to its first); MRR, S@1 and S@5 count grade 2 within ten hits; "none" is the share without any hit.',
    'All engines index the same words (title ×2, text), Resguardo and "+ questions" those of the notes\' questions too; only Resguardo has synonyms.',
    ...runs.flatMap((run) =>
      HALVES.filter((half) => queries.some((judged) => judged.half === half)).flatMap((half) => qualityOf(run, half)),
    ),
    ...runs.flatMap(accentsOf),
    costOf(runs),
  ].join('\n\n');
}

function qualityOf({scale, measures}: Run, half: Half): string[] {
  const at = scale === 1 ? '' : `, ${scale}× records`;
  return [
    `## ${half === 'reporting' ? 'Reporting' : 'Tuning'} half${at}`,
    overall(measures, (judged) => judged.half === half),
    'By kind, each cell nDCG@10 · MRR · S@1 · S@5 · none:',
    byKind(measures, half),
    ...citations(measures, half),
  ];
}

function overall(measures: readonly Measure[], keep: (judged: JudgedQuery) => boolean): string {
  const [ours] = measures;
  const own = ours && summaryFor(ours, keep);
  return table(
    ['engine', 'queries', 'nDCG@10', 'MRR', 'S@1', 'S@5', 'none', 'Resguardo is × its nDCG'],
    measures.map((measure) => {
      const sum = summaryFor(measure, keep);
      return [measure.name, String(sum.queries), ...cells(sum), ratio(own, sum)];
    }),
  );
}

function byKind(measures: readonly Measure[], half: Half): string {
  const kinds = KINDS.filter((kind) => measures[0]?.answers.some(({judged}) => judged.kind === kind && judged.half === half));
  return table(
    ['kind (queries)', ...measures.map(({name}) => name), `nDCG ÷ best ${RIVAL}`],
    kinds.map((kind) => {
      const sums = measures.map((measure) => summaryFor(measure, (judged) => judged.kind === kind && judged.half === half));
      const rival = sums.filter((_, at) => measures[at]?.name.startsWith(RIVAL)).toSorted((a, b) => b.ndcg - a.ndcg)[0];
      return [`${kind} (${sums[0]?.queries})`, ...sums.map((sum) => cells(sum).join(' · ')), rival ? ratio(sums[0], rival) : ''];
    }),
  );
}

function citations(measures: readonly Measure[], half: Half): string[] {
  const sums = measures.map((measure) => ({
    name: measure.name,
    sum: summaryFor(measure, ({kind, half: of}) => kind === 'citation' && of === half),
  }));
  if (sums.every(({sum}) => sum.queries === 0)) return [];
  const told = sums.map(({name, sum}) => `${name} ${decimal(sum.exact)}`).join(', ');
  return [`Citations whose first hit is the very piece (the peers index whole units): ${told}.`];
}

function accentsOf({scale, measures}: Run): string[] {
  return [
    `## Accents left out of every query${scale === 1 ? '' : `, ${scale}× records`}`,
    table(
      ['engine', 'nDCG@10 as written', 'without accents', 'queries whose hits change'],
      measures.map((measure) => [
        measure.name,
        decimal(summaryFor(measure, () => true).ndcg),
        decimal(measure.accents.ndcg),
        String(measure.accents.changed),
      ]),
    ),
  ];
}

function costOf(runs: readonly Run[]): string {
  const kib = (bytes: number): string => Math.round(bytes / 1024).toLocaleString('en');
  const files = table(
    ['records', 'units', '/datos/busqueda.json KiB', 'gzip', 'brotli (11 at 1×, else 9)'],
    runs.map(({scale, units, file}) => [`${scale}×`, String(units), kib(file.raw), kib(file.gzip), kib(file.brotli)]),
  );
  const times = table(
    ['records', 'engine', 'index ms', 'query p50 ms', 'p95 ms', 'nDCG@10'],
    runs.flatMap(({scale, measures}) =>
      measures.map((measure) => [
        `${scale}×`,
        measure.name,
        measure.cost.build.toFixed(0),
        measure.cost.median.toFixed(2),
        measure.cost.p95.toFixed(2),
        decimal(summaryFor(measure, () => true).ndcg),
      ]),
    ),
  );
  return `## Cost\n\n${files}\n\n${times}`;
}

/** The queries that the site's search answers worst, with what it gave and what was wanted. Only of one half; hits are shown with the grade of their unit. */
export function worstOf({answers}: Measure, half: Half, most: number, unit: (id: string) => string): string {
  const worst = answers
    .filter(({judged, score}) => judged.half === half && score.ndcg < 1)
    .toSorted((a, b) => a.score.ndcg - b.score.ndcg)
    .slice(0, most);
  return [
    `## Worst ${worst.length} of the ${half} half`,
    ...worst.map(({judged, hits, score}) => {
      const wanted = Object.entries(judged.relevant).toSorted(([, a], [, b]) => b - a);
      const got = hits.map((id) => {
        const grade = wanted.find(([other]) => unit(other) === unit(id))?.[1];
        return grade === undefined ? id : `${id} (${grade})`;
      });
      return [
        `- ${decimal(score.ndcg)} ${judged.kind}: ${judged.query}`,
        `  - got: ${got.join(', ') || 'nothing'}`,
        `  - wanted: ${wanted.map(([id, grade]) => `${id} (${grade})`).join(', ')}`,
      ].join('\n');
    }),
  ].join('\n\n');
}

function summaryFor({answers}: Measure, keep: (judged: JudgedQuery) => boolean): Summary {
  return summaryOf(answers.filter(({judged}) => keep(judged)).map(({score}) => score));
}

function cells({ndcg, reciprocal, first, firstFive, nothing}: Summary): string[] {
  return [...[ndcg, reciprocal, first, firstFive].map(decimal), `${Math.round(100 * nothing)} %`];
}

function ratio(ours: Summary | undefined, theirs: Summary): string {
  return !ours || theirs.ndcg === 0 ? '–' : (ours.ndcg / theirs.ndcg).toFixed(2);
}

function decimal(value: number): string {
  return value.toFixed(3);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cellsOf: readonly string[]): string => `| ${cellsOf.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
