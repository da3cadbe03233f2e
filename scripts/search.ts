import {parseArgs} from 'node:util';
import {loadContent} from '../src/content/load-content';
import {searchRecords} from '../src/domain/search/records';
import {type SearchEngine, searchEngine} from '../src/domain/search/search';
import {jsonLine, linesOf} from './search/lines';
import {listing} from './search/listing';

/**
 * The site's search on a terminal. Exit code: 0 something was found, or every line was answered; 1 nothing was found;
 * 2 wrong use, or norms that cannot be read.
 */
const USAGE = `Uso: npm run -s search -- "<lo que buscás>" [--limit <n>]
     npm run -s search -- --json [--limit <n>] < preguntas.txt

Busca en las normas como lo hace el sitio.

  --json   lee una pregunta por línea y contesta con una línea de JSON cada una, en el mismo orden:
           {"query": …, "hits": [{"id": …, "score": …}]}; los id son los de anchors.txt
  --limit  cuántos resultados como mucho, de 1 a 1000 (sin decirlo: 10)
  --help   muestra esta ayuda

Termina con 0 si encontró algo (con --json, si contestó todo), con 1 si no encontró nada y con 2 si no pudo buscar.`;

interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly limit: number;
  readonly query: string;
}

async function main(): Promise<number> {
  const args = readArguments();
  if (args?.help) {
    console.log(USAGE);
    return 0;
  }
  if (!args || args.json === (args.query !== '')) {
    console.error(USAGE);
    return 2;
  }
  const engine = makeEngine();
  return args.json ? await answerLines(engine, args.limit) : show(engine, args);
}

function makeEngine(): SearchEngine {
  const {corpus, timelines, graph, lexicon} = loadContent(process.cwd());
  return searchEngine(searchRecords(corpus, timelines, graph), lexicon);
}

function show(engine: SearchEngine, {query, limit}: Arguments): number {
  const found = engine.search(query, {limit});
  console.log(listing(query, found, engine));
  return found.hits.length > 0 ? 0 : 1;
}

async function answerLines(engine: SearchEngine, limit: number): Promise<number> {
  // Whoever reads may have enough before the end.
  process.stdout.on('error', () => process.exit(0));
  for await (const query of linesOf(process.stdin.setEncoding('utf8'))) {
    const found = query.trim() === '' ? {hits: []} : engine.search(query, {limit});
    if (!process.stdout.write(jsonLine(query, found))) await new Promise((done) => process.stdout.once('drain', done));
  }
  return 0;
}

/** The arguments, or nothing where they are not the ones that exist. */
function readArguments(): Arguments | undefined {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        limit: {type: 'string', default: '10'},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    if (!/^[1-9]\d{0,3}$/.test(values.limit) || Number(values.limit) > 1000) return undefined;
    return {...values, limit: Number(values.limit), query: positionals.join(' ').trim()};
  } catch {
    return undefined;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Node would end with 1, which says that nothing was found.
    console.error(`No se pudo buscar: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
