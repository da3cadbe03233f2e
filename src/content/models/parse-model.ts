import type {Nodes, Paragraph, PhrasingContent, Root, RootContent, TableRow} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Block, Item, Row, Run} from '../../domain/models/model';
import {statuteIdOf} from '../../domain/statute/corpus';
import type {Problem} from '../problem';
import {type CitationContext, whyMissing} from '../why-missing';
import {piecesOf} from './blanks';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

const CITATION = 'cita:';
const PROVISION = 'provision:';
/** What a note for who fills the model in begins with. */
const NOTE = 'Nota:';

type Style = {readonly strong?: true; readonly emphasis?: true};
type Fault = Pick<Problem, 'what' | 'mend'> & {readonly near?: readonly string[]; readonly subject?: string};

/**
 * Reads the Markdown of a model.
 * @param source the whole file: what stands between the lines `---` at its top is skipped
 * @returns its blocks, and every problem: what a model cannot hold is left out of the blocks and reported
 */
export function parseModel(file: string, source: string, context: CitationContext): {blocks: Block[]; problems: Problem[]} {
  const reader = new Reader(file, source, context);
  const root: Root = parser.parse(source);
  return {blocks: reader.blocks(root.children), problems: reader.problems};
}

/** Turns Markdown into the parts of a model, and gathers what is wrong on the way. */
class Reader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly source: string,
    private readonly context: CitationContext,
  ) {}

  blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node) => this.block(node));
  }

  private block(node: RootContent): Block[] {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'heading':
        if (node.depth > 3) this.report(node, {what: 'los títulos tienen tres niveles.', mend: 'usá #, ## o ###.'});
        return [{kind: 'heading', level: Math.min(node.depth, 3) as 1 | 2 | 3, runs: this.runs(node.children)}];
      case 'paragraph':
        return this.paragraph(node);
      case 'list': {
        const items = node.children.map(({checked, children}): Item => {
          return {...(typeof checked === 'boolean' && {checked}), blocks: this.blocks(children)};
        });
        return [{kind: 'list', ...(node.ordered && {start: node.start ?? 1}), items}];
      }
      case 'table': {
        const [head, ...rows] = node.children.map((row) => this.row(row));
        return head ? [{kind: 'table', head, rows}] : [];
      }
      case 'blockquote': {
        const [first] = node.children;
        const note = first !== undefined && this.written(first).startsWith(NOTE);
        return [{kind: 'quote', note, blocks: this.blocks(node.children)}];
      }
      case 'thematicBreak':
        return [{kind: 'rule'}];
      default:
        return this.refuse(node);
    }
  }

  private paragraph(node: Paragraph): Block[] {
    const [only, ...others] = node.children;
    if (only?.type !== 'link' || !only.url.startsWith(PROVISION) || others.length > 0)
      return [{kind: 'paragraph', runs: this.runs(node.children)}];
    const id = only.url.slice(PROVISION.length);
    if (only.children.length > 0)
      this.report(only, {
        what: 'el texto de una disposición no lleva palabras propias.',
        mend: `escribí [](${only.url}): el sitio pone las palabras impresas.`,
      });
    const missing = whyMissing(id, this.context);
    if (missing) this.report(only, {subject: 'cita', ...missing});
    else if (!this.context.corpus.byId.has(id) && !this.context.unreadable.has(statuteIdOf(id)))
      this.report(only, {what: `"${id}" es una norma entera.`, mend: 'nombrá la disposición que se transcribe: ley-25326/art-6.'});
    return [{kind: 'provision', id}];
  }

  private row(row: TableRow): Row {
    return row.children.map((cell) => this.runs(cell.children));
  }

  private runs(nodes: readonly PhrasingContent[], style: Style = {}): Run[] {
    return nodes.flatMap((node) => this.run(node, style));
  }

  private run(node: PhrasingContent, style: Style): Run[] {
    switch (node.type) {
      case 'text':
        return this.text(node, node.value, style);
      case 'strong':
        return this.runs(node.children, {...style, strong: true});
      case 'emphasis':
        return this.runs(node.children, {...style, emphasis: true});
      case 'break':
        return [{kind: 'break'}];
      case 'link':
        // GFM makes links of addresses in plain text; on paper they are just that.
        if (!this.written(node).startsWith('[') && !this.written(node).startsWith('<')) return this.runs(node.children, style);
        if (node.url.startsWith(CITATION)) {
          const id = node.url.slice(CITATION.length);
          const missing = whyMissing(id, this.context);
          if (missing) this.report(node, {subject: 'cita', ...missing});
          return [{kind: 'citation', id, words: this.runs(node.children, style), ...style}];
        }
        this.report(
          node,
          node.url.startsWith(PROVISION)
            ? {
                what: 'el texto de una disposición va solo en su párrafo.',
                mend: 'dejalo en un renglón propio, con un renglón vacío antes y otro después; para nombrarla usá cita:.',
              }
            : {what: `"${node.url}" no es una cita.`, mend: 'un modelo sólo enlaza con cita: o provision:; dejá las palabras sin enlace.'},
        );
        return [];
      default:
        return this.refuse(node);
    }
  }

  private text(node: Nodes, value: string, style: Style): Run[] {
    return piecesOf(value).map(({kind, text, offset, fault}): Run => {
      if (fault) this.report(node, {subject: 'espacio para completar', ...fault}, value.slice(0, offset));
      return kind === 'blank' ? {kind, what: text, ...style} : {kind, text, ...style};
    });
  }

  private refuse(node: Nodes): [] {
    this.report(node, REFUSED[node.type] ?? {what: `un modelo no lleva «${node.type}».`, mend: ONLY});
    return [];
  }

  /** What the author wrote for a node. */
  private written({position}: Nodes): string {
    return this.source.slice(position?.start.offset, position?.end.offset);
  }

  /** @param before what stands in the node before the place of the fault */
  private report({position}: Nodes, fault: Fault, before = ''): void {
    const {line, column} = position?.start ?? {line: 1, column: 1};
    const lines = before.split('\n');
    const inLine = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? column : 1);
    const place = {line: line + lines.length - 1, column: inLine};
    this.problems.push({file: this.file, ...place, subject: 'modelo', ...fault});
  }
}

const ONLY = 'un modelo lleva títulos, párrafos, negrita, cursiva, listas, casillas, tablas, citas en bloque y separadores.';
/** What is wrong with the parts of Markdown that a model cannot hold. */
const REFUSED: Partial<Record<Nodes['type'], Fault>> = {
  html: {what: 'un modelo no lleva HTML ni comentarios.', mend: ONLY},
  image: {what: 'un modelo no lleva imágenes.', mend: ONLY},
  imageReference: {what: 'un modelo no lleva imágenes.', mend: ONLY},
  code: {
    what: 'un modelo no lleva código: cuatro espacios al comienzo de un párrafo lo hacen.',
    mend: 'quitá los espacios o las comillas invertidas.',
  },
  inlineCode: {what: 'un modelo no lleva código.', mend: 'quitá las comillas invertidas.'},
  delete: {what: 'un modelo no lleva texto tachado.', mend: 'quitá las tildes «~».'},
  definition: {
    what: 'un renglón que empieza con corchetes y dos puntos no se imprime: Markdown lo lee como la dirección de un enlace.',
    mend: 'poné una palabra antes, o sacá los dos puntos que siguen a los corchetes.',
  },
};
