import type {BlockContent, DefinitionContent, ListItem, List as MdList, Paragraph, PhrasingContent, Root, TableRow} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import type {Block, List, Model, Row, Run} from '../../domain/models/model';
import {blankOnPaper, type CitedById, footOf, type PaperRun, quoteOnPaper, runsOnPaper} from '../../domain/models/on-paper';

const writer = unified().use(remarkGfm).use(remarkStringify, {bullet: '-', emphasis: '*', rule: '-'});

/** A model as a Markdown file: citations as words, quoted provisions as block quotes; it ends with where it comes from. */
export function modelMarkdown(model: Model, cited: CitedById): string {
  const root: Root = {
    type: 'root',
    children: [
      ...blocksOf(model.blocks, cited),
      {type: 'thematicBreak'},
      {type: 'paragraph', children: [{type: 'emphasis', children: [{type: 'text', value: footOf(model)}]}]},
    ],
  };
  return writer.stringify(root);
}

function blocksOf(blocks: readonly Block[], cited: CitedById): (BlockContent | DefinitionContent)[] {
  return blocks.map((block) => blockOf(block, cited));
}

function blockOf(block: Block, cited: CitedById): BlockContent {
  switch (block.kind) {
    case 'heading':
      return {type: 'heading', depth: block.level, children: phrasing(block.runs, cited)};
    case 'paragraph':
      return {type: 'paragraph', children: phrasing(block.runs, cited)};
    case 'list':
      return listOf(block, cited);
    case 'table':
      return {type: 'table', children: [block.head, ...block.rows].map((row) => rowOf(row, cited))};
    case 'quote':
      return {type: 'blockquote', children: blocksOf(block.blocks, cited)};
    case 'provision': {
      const {lines, name, remarks} = quoteOnPaper(block.id, cited);
      return {type: 'blockquote', children: [...lines, `— ${name}`, ...remarks].map(plainParagraph)};
    }
    case 'rule':
      return {type: 'thematicBreak'};
  }
}

function listOf({start, items}: List, cited: CitedById): MdList {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items.map(({checked, blocks}): ListItem => {
      const spread = blocks.filter(({kind}) => kind !== 'list').length > 1;
      return {type: 'listItem', checked: checked ?? null, spread, children: blocksOf(blocks, cited)};
    }),
  };
}

function rowOf(row: Row, cited: CitedById): TableRow {
  return {type: 'tableRow', children: row.map((runs) => ({type: 'tableCell', children: phrasing(runs, cited)}))};
}

function plainParagraph(value: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value}]};
}

/** Neighbours of one style share their marks: `**Plazo:** ` and not `**Plazo:****…**`. */
function phrasing(runs: readonly Run[], cited: CitedById): PhrasingContent[] {
  return grouped(runsOnPaper(runs, cited), 'strong', (strong) => grouped(strong, 'emphasis', (plain) => plain.map(inlineOf)));
}

function grouped(
  runs: readonly PaperRun[],
  type: 'strong' | 'emphasis',
  inner: (runs: readonly PaperRun[]) => PhrasingContent[],
): PhrasingContent[] {
  const groups: PaperRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && has(last[0], type) === has(run, type)) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => (group[0] && has(group[0], type) ? [{type, children: inner(group)}] : inner(group)));
}

function has(run: PaperRun, type: 'strong' | 'emphasis'): boolean {
  return run.kind !== 'break' && run[type] === true;
}

function inlineOf(run: PaperRun): PhrasingContent {
  switch (run.kind) {
    case 'words':
      return {type: 'text', value: run.text};
    case 'blank':
      // What is written as it stands: as text its brackets would be escaped.
      return {type: 'html', value: blankOnPaper(run)};
    case 'break':
      return {type: 'break'};
  }
}
