import {capital, longDate, stateName} from '../status/words';
import {type QuotedProvision, RECORD_NOTICE} from './record';
import {isPast} from './standing';
import type {CitedSentence, DecisionTree, Outcome} from './tree';

export interface DraftSource {
  /** Of the document: "Documento de Seguridad de Datos Personales". */
  readonly title: string;
  readonly tree: DecisionTree;
  /** What was walked, by the name its reader gave it, and where that led. */
  readonly files: readonly {readonly name: string; readonly outcome: Outcome}[];
  readonly citations: Readonly<Record<string, QuotedProvision>>;
}

/**
 * The first draft of a document, in Markdown, from the measures of one or several walks: each measure once, in the printed
 * words, with the files it is for and blanks to fill in. Ends with a line break.
 * @throws RangeError when a cited provision is not among the citations.
 */
export function checklistDraft({title, tree, files, citations}: DraftSource): string {
  const cited = (id: string): QuotedProvision => {
    const provision = Object.hasOwn(citations, id) ? citations[id] : undefined;
    if (!provision) throw new RangeError(`provision "${id}" is not among the citations`);
    return provision;
  };
  const measures = measuresOf(files.map(({outcome}) => outcome));
  const blocks = [
    `# ${plain(title)}`,
    '**Primer borrador para completar.**',
    `Sale del árbol «${plain(tree.title)}», versión ${tree.version}. ${RECORD_NOTICE}.`,
    ...regimeOf(tree, cited),
    ...todayOf(tree.today, cited),
    `## ${capital(tree.each?.several ?? 'casos')}`,
    files.map(({name, outcome}) => `- **${nameOf(name)}**: ${plain(outcome.title)}${openQuestion(outcome)}`).join('\n'),
    `## Medidas (${measures.length})`,
    ...(measures.length === 0 ? ['Ninguno de esos resultados trae una lista de medidas.'] : []),
    ...measures.flatMap((id, at) => [
      `### ${at + 1}. ${plain(cited(id).label)}`,
      ...quoteOf(cited(id)),
      `Vale para: ${files
        .filter(({outcome}) => outcome.checklist.includes(id))
        .map(({name}) => nameOf(name))
        .join('; ')}.`,
      BLANKS,
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const BLANKS = ['Cómo se cumple', 'Responsable', 'Desde cuándo'].map((blank) => `- ${blank}: …………………………………`).join('\n');

type Cited = (id: string) => QuotedProvision;

function regimeOf(tree: DecisionTree, cited: Cited): string[] {
  const {regime, historical} = tree;
  const past = isPast(tree, (id) => cited(id).state);
  return [
    `## ${past ? '⚠ Régimen histórico: no rige' : historical ? '⚠ Con una norma que no rige' : 'Régimen'}`,
    regime.statutes.map((id) => `- ${plain(cited(id).label)}: ${stateOf(cited(id))}.`).join('\n'),
    plain(regime.note),
    ...(past
      ? ['Las medidas de abajo son las que pedía esa norma. Hoy no son una obligación: sirven para estudiar o como punto de partida.']
      : []),
  ];
}

function todayOf(today: readonly CitedSentence[], cited: Cited): string[] {
  if (today.length === 0) return [];
  const sources = (cites: readonly string[]): string => cites.map((id) => `${plain(cited(id).label)} (${stateOf(cited(id))})`).join('; ');
  return ['## Qué rige hoy', today.map(({text, cites}) => `- ${plain(text)} Se apoya en: ${sources(cites)}.`).join('\n')];
}

/** The printed words as a quote, with whether they rule and the faults of their source. */
function quoteOf(provision: QuotedProvision): string[] {
  const lines = (provision.quote ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    ...(lines.length > 0 ? [lines.map((line) => `> ${plain(line)}`).join('\n>\n')] : []),
    `Texto de: ${plain(provision.label)}. ${stateOf(provision)}.`,
    ...provision.notInForce.map(({label, state}) => `⚠ ${plain(label)}: ${stateName(state)}.`),
    ...provision.faults.map(
      ({printed, reads}) =>
        `Nota editorial: «${plain(printed)}» es una falla de la fuente${reads === undefined ? '' : `; debería decir «${plain(reads)}»`}.`,
    ),
  ];
}

/** "Vigente", or "No rige: derogación, 25 de julio de 2018". */
function stateOf({state, from}: QuotedProvision): string {
  return state === 'in-force' ? stateName(state) : `${stateName(state)}, ${longDate(from)}`;
}

function openQuestion({refer}: Outcome): string {
  return refer === undefined ? '' : `. Para consultar con la asesoría legal: ${plain(refer)}`;
}

/** Each measure once. The longest list comes first: the others are mostly parts of it, and it holds them in the order of the norm. */
function measuresOf(outcomes: readonly Outcome[]): string[] {
  const lists = outcomes.map(({checklist}) => checklist).sort((one, other) => other.length - one.length);
  return [...new Set(lists.flat())];
}

function nameOf(name: string): string {
  return plain(name.trim()) || 'Sin nombre';
}

/** Text that Markdown shows as it is, in one line: what a reader typed or a norm prints is never markup. */
function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>~]/g, '\\$&')
      // No entity: "&nbsp;" typed stays so, and "Noetinger & Armando" needs nothing.
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/^([-+=#|])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
