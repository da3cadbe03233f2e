import type {Found} from '../../src/domain/search/search';

/** The lines of a stream, as soon as each is complete. Only a line feed ends one, since a query may hold any other character. */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** One line of JSON: the query as it was asked, and what it finds. */
export function jsonLine(query: string, {hits}: Pick<Found, 'hits'>): string {
  const line = JSON.stringify({query, hits: hits.map(({id, score}) => ({id, score}))});
  // JSON allows these as they are, and some readers break a line at them.
  return `${line.replace(/[\u0085\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
