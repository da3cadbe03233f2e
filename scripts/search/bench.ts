import {writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../../src/content/load-content';
import {searchRecords} from '../../src/domain/search/records';
import {scaled} from './distractors';
import {HALVES, type JudgedQuery, KINDS, loadJudged} from './judged';
import {fileSize, measure} from './measure';
import {unitOf} from './metrics';
import {PEERS, resguardo} from './peers';
import {type Run, reportOf, worstOf} from './report';

const USAGE = `Uso: npm run bench -- search [opciones]

Compara la búsqueda con otros programas, sobre las mismas normas y las preguntas de scripts/search/judged.yaml.

  --half     solo una mitad: ${HALVES.join(', ')}
  --kind     solo una clase de preguntas: ${KINDS.join(', ')}
  --scale    tamaños, con normas inventadas alrededor: 1,10,50 (sin decirlo: 1; 50 lleva minutos)
  --out      guarda el resultado en ese archivo, en Markdown
  --verbose  agrega las preguntas peor contestadas: las de la mitad "tuning", salvo que --half pida la otra`;

/** Worst queries that are listed. */
const WORST = 40;

/**
 * `npm run bench -- search`: measures the site's search beside others and prints the tables.
 * Returns the exit code: 0, 1 where accents change what the site's search finds, 2 for arguments that do not exist.
 * @throws ContentError and Error when the norms or the judged queries cannot be read.
 */
export function benchSearch(given: readonly string[]): number {
  const args = readArguments(given);
  if (!args) {
    console.error(USAGE);
    return 2;
  }
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const {corpus, timelines, graph, lexicon} = loadContent(root);
  const queries = loadJudged(path.join(root, 'scripts/search/judged.yaml'), corpus).filter(args.keep);
  const records = searchRecords(corpus, timelines, graph);
  const unit = unitOf(records);
  const runs = args.scales.map((scale): Run => {
    const all = scaled(records, scale);
    const measures = [resguardo(lexicon), ...PEERS].map((contender) => {
      const measured = measure(contender, all, queries, unit);
      const {build, median, p95} = measured.cost;
      // A run over many records takes minutes: each line says that it goes on.
      console.error(
        `${scale}×: ${contender.name}, índice ${build.toFixed(0)} ms, pregunta ${median.toFixed(2)} ms (p95 ${p95.toFixed(2)} ms)`,
      );
      return measured;
    });
    return {scale, units: all.units.length, file: fileSize(all, lexicon, scale === 1 ? 11 : 9), measures};
  });
  const ours = runs.flatMap(({measures}) => measures.slice(0, 1));
  const worst = args.verbose ? ours.slice(0, 1).map((one) => worstOf(one, args.half ?? 'tuning', WORST, unit)) : [];
  const report = `${[reportOf(runs, `Node ${process.versions.node}, ${os.cpus().length} cores`), ...worst].join('\n\n')}\n`;
  if (args.out === undefined) process.stdout.write(report);
  else writeFileSync(args.out, report);
  return ours.some(({accents}) => accents.changed > 0) ? 1 : 0;
}

interface Arguments {
  readonly help: boolean;
  readonly verbose: boolean;
  readonly scales: readonly number[];
  readonly out: string | undefined;
  readonly half: JudgedQuery['half'] | undefined;
  keep(judged: JudgedQuery): boolean;
}

/** The arguments, or nothing where they are not the ones that exist. */
function readArguments(given: readonly string[]): Arguments | undefined {
  try {
    const {values} = parseArgs({
      args: [...given],
      options: {
        half: {type: 'string'},
        kind: {type: 'string'},
        scale: {type: 'string', default: '1'},
        out: {type: 'string'},
        verbose: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    const half = HALVES.find((one) => one === values.half);
    const kind = KINDS.find((one) => one === values.kind);
    const scales = values.scale.split(',').map(Number);
    if (values.half !== half || values.kind !== kind || values.out === '') return undefined;
    if (!scales.every((scale) => Number.isInteger(scale) && scale >= 1 && scale <= 100)) return undefined;
    const keep = (judged: JudgedQuery): boolean =>
      (half === undefined || judged.half === half) && (kind === undefined || judged.kind === kind);
    return {help: values.help, verbose: values.verbose, scales, out: values.out, half, keep};
  } catch {
    return undefined;
  }
}
