import * as docx from 'docx';
import type {Block, Item, List, Model, Run, Table} from '../../domain/models/model';
import {blankOnPaper, type CitedById, footOf, type PaperRun, quoteOnPaper, runsOnPaper} from '../../domain/models/on-paper';
import {sameBytes} from './same-bytes';

/** In twentieths of a point, as Word measures: the sheet, its margins of 2.5 cm, and how far each level of a list stands in. */
const MARGIN = docx.convertMillimetersToTwip(25);
const A4 = {width: 11906, height: 16838};
const TEXT_WIDTH = A4.width - 2 * MARGIN;
const STEP = docx.convertMillimetersToTwip(8);
/** Contrast 7 : 1 on white. */
const GREY = '595959';
const HEADINGS = {1: docx.HeadingLevel.HEADING_1, 2: docx.HeadingLevel.HEADING_2, 3: docx.HeadingLevel.HEADING_3} as const;
const BULLETS = 'viñetas';
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A model as a Word file. The same model gives the same bytes on every machine and on every day. */
export async function modelWord(model: Model, cited: CitedById): Promise<Uint8Array> {
  const writer = new Writer(cited);
  const children = writer.blocks(model.blocks, {depth: 0});
  const file = new docx.Document({
    title: model.title,
    description: model.description,
    creator: 'Resguardo',
    lastModifiedBy: 'Resguardo',
    styles: STYLES,
    numbering: {config: [{reference: BULLETS, levels: LEVELS.map(bulletLevel)}, ...writer.numberings]},
    sections: [
      {
        properties: {page: {size: A4, margin: {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN}}},
        footers: {default: new docx.Footer({children: footer(model)})},
        children,
      },
    ],
  });
  return sameBytes(await docx.Packer.toBuffer(file), model.reviewed);
}

/** Where a block stands: inside how many lists, and whether in a quotation or in a note for who fills the model in. */
interface Around {
  readonly depth: number;
  readonly style?: 'quote' | 'note';
}

type Numbering = NonNullable<docx.IPropertiesOptions['numbering']>['config'][number];
type Printed = docx.Paragraph | docx.Table;

/** Prints blocks, and remembers the numbered lists on the way: each one counts for itself. */
class Writer {
  readonly numberings: Numbering[] = [];

  constructor(private readonly cited: CitedById) {}

  blocks(blocks: readonly Block[], around: Around): Printed[] {
    return blocks.flatMap((block) => this.block(block, around));
  }

  private block(block: Block, around: Around): Printed[] {
    switch (block.kind) {
      case 'heading':
        return [new docx.Paragraph({heading: HEADINGS[block.level], keepNext: true, children: this.runs(block.runs)})];
      case 'paragraph':
        return [new docx.Paragraph({...placeOf(around), children: this.runs(block.runs, around)})];
      case 'list':
        return this.list(block, around);
      case 'table':
        // Word joins tables that touch, and a document cannot end with one.
        return [this.table(block), new docx.Paragraph({})];
      case 'quote':
        return this.blocks(block.blocks, {...around, style: block.note ? 'note' : 'quote'});
      case 'provision':
        return this.provision(block.id, {...around, style: 'quote'});
      case 'rule':
        return [new docx.Paragraph({thematicBreak: true})];
    }
  }

  private list({start, items}: List, around: Around): Printed[] {
    const level = Math.min(around.depth, LEVELS.length - 1);
    const reference = start === undefined ? BULLETS : this.numbered(start, level);
    return items.flatMap((item) => this.item(item, {reference, level}, {...around, depth: around.depth + 1}));
  }

  /** The first paragraph of an item bears its number, bullet or box; the rest stands under it. */
  private item({checked, blocks}: Item, numbering: {reference: string; level: number}, around: Around): Printed[] {
    const [first, ...rest] = blocks;
    const opens = first?.kind === 'paragraph';
    const text = opens ? this.runs(first.runs, around) : [];
    const paragraph =
      checked === undefined
        ? new docx.Paragraph({style: 'ListParagraph', numbering, children: text})
        : new docx.Paragraph({
            style: 'ListParagraph',
            indent: {left: around.depth * STEP, hanging: STEP},
            children: [new docx.CheckBox({checked, alias: 'Casilla'}), new docx.TextRun({children: [new docx.Tab()]}), ...text],
          });
    return [paragraph, ...this.blocks(opens ? rest : blocks, around)];
  }

  /** Begins a numbered list. @returns the name that its paragraphs bear */
  private numbered(start: number, level: number): string {
    const reference = `lista-${this.numberings.length + 1}`;
    this.numberings.push({
      reference,
      levels: [{level, start, format: docx.LevelFormat.DECIMAL, text: `%${level + 1}.`, style: hanging(level)}],
    });
    return reference;
  }

  private table({head, rows}: Table): docx.Table {
    const width = Math.floor(TEXT_WIDTH / head.length);
    const row = (cells: readonly (readonly Run[])[], tableHeader: boolean): docx.TableRow =>
      new docx.TableRow({
        cantSplit: true,
        ...(tableHeader && {tableHeader}),
        children: cells.map(
          (runs) =>
            new docx.TableCell({
              width: {size: width, type: docx.WidthType.DXA},
              margins: {top: 60, bottom: 60, left: 100, right: 100},
              ...(tableHeader && {shading: {type: docx.ShadingType.CLEAR, fill: 'EDEDED', color: 'auto'}}),
              children: [new docx.Paragraph({style: 'TableText', children: this.runs(runs, {depth: 0}, tableHeader)})],
            }),
        ),
      });
    return new docx.Table({
      width: {size: width * head.length, type: docx.WidthType.DXA},
      columnWidths: head.map(() => width),
      layout: docx.TableLayoutType.FIXED,
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    });
  }

  private provision(id: string, around: Around): docx.Paragraph[] {
    const {lines, name, remarks} = quoteOnPaper(id, this.cited);
    return [...lines, `— ${name}`, ...remarks].map((text) => new docx.Paragraph({...placeOf(around), children: [new docx.TextRun(text)]}));
  }

  private runs(runs: readonly Run[], {style}: Around = {depth: 0}, bold = false): docx.TextRun[] {
    return runsOnPaper(runs, this.cited).map((run) =>
      textRun(run, {...(style === 'note' && {italics: true, color: GREY}), ...(bold && {bold})}),
    );
  }
}

function textRun(run: PaperRun, style: docx.IRunOptions): docx.TextRun {
  if (run.kind === 'break') return new docx.TextRun({break: 1});
  const own = {...style, ...(run.strong && {bold: true}), ...(run.emphasis && {italics: true})};
  return run.kind === 'words'
    ? new docx.TextRun({...own, text: run.text})
    : new docx.TextRun({...own, text: blankOnPaper(run), highlight: docx.HighlightColor.YELLOW});
}

/** A paragraph inside a list stands under the text of its item; one in a quotation bears a line at its side. */
function placeOf({depth, style}: Around): docx.IParagraphOptions {
  const indent = depth > 0 ? {indent: {left: depth * STEP}} : {};
  if (style === 'quote') return {style: 'Quotation', ...(depth > 0 && {indent: {left: (depth + 1) * STEP}})};
  return style === 'note' ? {style: 'FillingNote', ...indent} : indent;
}

function bulletLevel(level: number): Numbering['levels'][number] {
  return {level, format: docx.LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–', style: hanging(level)};
}

function hanging(level: number): {paragraph: {indent: {left: number; hanging: number}}} {
  return {paragraph: {indent: {left: (level + 1) * STEP, hanging: STEP}}};
}

function footer(model: Model): docx.Paragraph[] {
  const {CURRENT, TOTAL_PAGES} = docx.PageNumber;
  return [
    new docx.Paragraph({style: 'Foot', children: [new docx.TextRun(footOf(model))]}),
    new docx.Paragraph({
      style: 'Foot',
      alignment: docx.AlignmentType.RIGHT,
      children: [new docx.TextRun({children: ['Página ', CURRENT, ' de ', TOTAL_PAGES]})],
    }),
  ];
}

const heading = (size: number): docx.IBaseParagraphStyleOptions => ({
  run: {size, bold: true, color: '000000'},
  paragraph: {spacing: {before: 240, after: 120}},
});

const STYLES: docx.IStylesOptions = {
  default: {
    document: {
      run: {font: 'Arial', size: 22, language: {value: 'es-AR'}},
      paragraph: {spacing: {after: 120, line: 276}},
    },
    heading1: heading(32),
    heading2: heading(26),
    heading3: heading(23),
  },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      paragraph: {
        indent: {left: STEP},
        border: {left: {style: docx.BorderStyle.SINGLE, size: 12, space: 8, color: GREY}},
      },
    },
    {id: 'FillingNote', name: 'Filling note', basedOn: 'Normal', run: {italics: true, color: GREY}},
    {id: 'TableText', name: 'Table text', basedOn: 'Normal', paragraph: {spacing: {after: 0}}},
    {id: 'Foot', name: 'Foot', basedOn: 'Normal', run: {size: 16, color: GREY}, paragraph: {spacing: {after: 0}}},
  ],
};
