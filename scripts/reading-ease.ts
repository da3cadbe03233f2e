import {readdirSync, readFileSync} from 'node:fs';
import type {Nodes, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {type ReadingEase, readingEase} from '../src/domain/reading-ease/reading-ease';

/**
 * `npm run reading-ease`: how easy each lesson is to read, on the INFLESZ scale. Only what authors wrote counts: the law that a lesson
 * quotes is brought by components. Exit code 1 when the lessons are harder on average than `LEAST`.
 */
const FOLDER = 'docs/modulos';
const LEAST = 55;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter).use(remarkDirective);

const lessons = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
  .filter((file) => /^[^_]*\/\d\d-.*\.mdx$/.test(file.replaceAll('\\', '/')))
  .sort()
  .map((file) => ({file, ease: readingEase(proseOf(parser.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))))}));

for (const {file, ease} of lessons) console.log(`${line(ease)}  ${file}`);
if (lessons.length === 0) {
  console.error(`No hay lecciones en ${FOLDER} (archivos 01-….mdx).`);
  process.exit(1);
}
const average = lessons.reduce((sum, {ease}) => sum + ease.inflesz, 0) / lessons.length;
console.log(`\n${lessons.length} lecciones, INFLESZ promedio ${average.toFixed(1)} (se pide ${LEAST} o más).`);
process.exit(average < LEAST ? 1 : 0);

function line({inflesz, words, sentences}: ReadingEase): string {
  return `${inflesz.toFixed(1).padStart(5)}  ${String(words).padStart(5)} palabras  ${(words / sentences).toFixed(1).padStart(4)} por oración`;
}

/** A line for each paragraph, heading, list item and table cell. */
function proseOf(root: Root): string {
  const lines: string[] = [];
  visit(root, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    lines.push(textOf(node));
    return 'skip';
  });
  return lines.join('\n');
}
