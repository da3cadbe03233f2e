import type {StatusEvent} from '../status/status';
import {confidenceName, stateName} from '../status/words';
import type {Change, ErratumChange, Field, FieldChange, StatusChange} from './change';
import {type Impact, keyOf, type Since, type Touched} from './impact';
import type {Rest, Speaker} from './statement';

/** Figures of an impact: how many changes, how many statements to read again, how many of those nobody has touched since. */
export interface Summary {
  readonly changes: number;
  readonly toReview: number;
  readonly untouched: number;
}

export function summaryOf({changes}: Impact): Summary {
  const statements = new Map(changes.flatMap(({touched}) => touched.map(({by, since}) => [keyOf(by), since] as const)));
  const untouched = [...statements.values()].filter((since) => since === 'untouched' || since === 'unknown').length;
  return {changes: changes.length, toReview: statements.size, untouched};
}

/** "2 cambios en las normas; 5 lugares para revisar, 4 sin tocar desde la base." */
export function summarySentence(impact: Impact): string {
  const {changes, toReview, untouched} = summaryOf(impact);
  if (changes === 0) return 'Ningún cambio en las normas: no hay nada que revisar.';
  const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const changed = many(changes, 'cambio en las normas', 'cambios en las normas');
  if (toReview === 0) return `${changed}; nada se apoya en lo que cambió: no hay nada que revisar.`;
  return `${changed}; ${many(toReview, 'lugar para revisar', 'lugares para revisar')}, ${untouched} sin tocar desde la base.`;
}

/**
 * The impact for a person to work through: each change with what was and what is, then a box to tick for everything that
 * rests on it. In Spanish, Markdown.
 * @param base what the work tree was compared with, as the reader calls it
 * @param notRead why parts of the base could not be compared, a line each
 */
export function impactReport(impact: Impact, base: string, notRead: readonly string[] = []): string {
  const touching = impact.changes.filter(({touched}) => touched.length > 0);
  const idle = impact.changes.filter(({touched}) => touched.length === 0);
  const sections = [
    ['# Qué revisar', `Base: ${md(base)}. Se compara con la carpeta de trabajo.`, summarySentence(impact)],
    notRead.length === 0
      ? []
      : [
          '## Lo que no se pudo leer de la base',
          'Con las reglas de hoy estos archivos no se leen, y lo que dicen no se comparó. El resto sí.',
          notRead.map((line) => `- ${md(line)}`).join('\n'),
        ],
    ...touching.map(({change, touched}) => [
      `## ${titleOf(change)}`,
      detailsOf(change).join('\n'),
      'Se apoya en esto:',
      touched.map((one) => `- [ ] ${touchedLine(change, one)}`).join('\n'),
    ]),
    idle.length === 0 ? [] : ['## Cambios en los que nada se apoya', idle.map(({change}) => `- ${titleOf(change)}`).join('\n')],
  ];
  return `${sections
    .flat()
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** What a statement is called in the messages to authors: `opción "titular/estatal"`, with its tree, quiz or page. */
export function speakerName(by: Speaker): string {
  switch (by.kind) {
    case 'tree-regime':
      return `árbol "${by.tree}", régimen`;
    case 'tree-today':
      return `árbol "${by.tree}", lo que rige hoy, oración ${by.sentence}`;
    case 'tree-question':
      return `árbol "${by.tree}", pregunta "${by.question}"`;
    case 'tree-option':
      return `árbol "${by.tree}", opción "${by.question}/${by.option}"`;
    case 'tree-outcome':
      return `árbol "${by.tree}", resultado "${by.outcome}"`;
    case 'quiz-item':
      return `cuestionario "${by.quiz}", pregunta "${by.item}"`;
    case 'quiz-option':
      return `cuestionario "${by.quiz}", opción "${by.item}/${by.option}"`;
    case 'note':
      return `nota "${by.at}", ${by.part}`;
    case 'page':
      return `página "${by.page}"`;
  }
}

function titleOf(change: Change): string {
  const name = `${md(change.label)} (\`${change.id}\`)`;
  const inside = 'holds' in change && change.holds > 0 ? `, con lo que contiene (${change.holds})` : '';
  switch (change.kind) {
    case 'words':
      return `${name}: cambió ${listed(change.fields.map(({field}) => FIELD_NAMES[field]))}`;
    case 'added':
      return `${name}: se agregó${inside}`;
    case 'removed':
      return `${name}: ya no está${inside}`;
    case 'moved':
      return `${name}: se mudó a \`${change.to}\`${change.fields.length > 0 ? ', y cambió' : ''}`;
    case 'status':
      return `${name}: cambió la vigencia`;
    case 'erratum':
      return `${name}: errata "${md(change.erratum)}" ${change.before ? (change.after ? 'cambiada' : 'quitada') : 'agregada'}`;
    case 'not-compared':
      return `${name}: no se pudo comparar`;
  }
}

function detailsOf(change: Change): string[] {
  switch (change.kind) {
    case 'words':
    case 'moved':
      return change.fields.map(fieldLine);
    case 'status':
      return statusLines(change);
    case 'erratum':
      return erratumLines(change);
    case 'not-compared':
      return ['La base no se lee con las reglas de hoy: pudo cambiar cualquier parte de la norma.'];
    case 'added':
    case 'removed':
      return [];
  }
}

const FIELD_NAMES: Record<Field, string> = {
  kind: 'la clase (kind)',
  num: 'el número (num)',
  heading: 'el epígrafe (heading)',
  label: 'el nombre (label)',
  text: 'el texto (text)',
  holder: 'el lugar que ocupa',
};

function fieldLine({field, before, after}: FieldChange): string {
  const [was, is] = before !== undefined && after !== undefined ? whatDiffers(before, after) : [before, after];
  const quoted = (text: string | undefined): string => (text === undefined ? 'nada' : `«${md(text)}»`);
  return `- ${FIELD_NAMES[field]}: antes ${quoted(was)}, ahora ${quoted(is)}`;
}

/** Words shown on each side of what differs. */
const CONTEXT = 6;

/** Two texts without the words that both begin and end with, but for a few: a long article shows where it changed. */
function whatDiffers(before: string, after: string): [string, string] {
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  // Texts that differ in white space alone are shown whole.
  if (start === shorter && was.length === is.length) return [before, after];
  const [first, last] = [Math.max(0, start - CONTEXT), Math.max(0, end - CONTEXT)];
  const cut = (words: readonly string[]): string =>
    [...(first > 0 ? ['[…]'] : []), ...words.slice(first, words.length - last), ...(last > 0 ? ['[…]'] : [])].join(' ');
  return [cut(was), cut(is)];
}

function statusLines({ruledBefore, rulesNow, goneEvents, newEvents}: StatusChange): string[] {
  const ruling = (event: StatusEvent | undefined): string =>
    event ? `${stateName(event.state)} (desde ${event.from})` : 'sin estado propio';
  const changed =
    ruling(ruledBefore) === ruling(rulesNow) ? [] : [`- el día del control: antes ${ruling(ruledBefore)}, ahora ${ruling(rulesNow)}`];
  return [
    ...changed,
    ...goneEvents.map((event) => `- antes decía: ${eventWords(event)}`),
    ...newEvents.map((event) => `- ahora dice: ${eventWords(event)}`),
  ];
}

function eventWords({from, state, by, confidence, replacedBy}: StatusEvent): string {
  const replacements = replacedBy.map((one) => ('statute' in one ? [one.statute, ...one.provisions].join(', ') : one.title));
  const instead = replacements.length > 0 ? `; en su lugar: ${replacements.join('; ')}` : '';
  return md(`desde ${from}, ${stateName(state)}: ${by} (${confidenceName(confidence)})${instead}`);
}

function erratumLines({at, before, after}: ErratumChange): string[] {
  const told = after ?? before;
  const keys = ERRATUM_KEYS.filter((key) => before && after && JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return [
    ...(keys.length > 0 ? [`- cambió: ${keys.join(', ')}`] : []),
    `- está en: ${at.map((id) => `\`${id}\``).join(', ')}`,
    ...(told ? [`- dice: ${md(told.note)}`] : []),
  ];
}

const ERRATUM_KEYS = ['kind', 'at', 'printed', 'reads', 'basis', 'note', 'source', 'repairs'] as const;

/** One line: who, what it rests on, where it is written. */
function touchedLine(change: Change, {by, since, through}: Touched): string {
  // Everything cited is part of a whole norm: that says nothing.
  const marks = change.id.includes('/') ? STANDING : {...STANDING, part: ''};
  const byVerb = new Map<string, Set<string>>();
  for (const {how, id, relation} of through) {
    const shown = relation === 'shown' ? `"${md(id)}"` : `\`${id}\`${marks[relation]}`;
    byVerb.set(VERBS[how], (byVerb.get(VERBS[how]) ?? new Set()).add(shown));
  }
  const reasons = [...byVerb].map(([verb, ids]) => `${verb} ${listed([...ids])}`).join('; ');
  const place = through[0]?.place;
  return [`${md(speakerName(by))}: ${reasons}`, place ? `${place.file}:${place.line}:${place.column}` : '', SINCE[since]]
    .filter((part) => part !== '')
    .join(' · ');
}

const VERBS: Record<Rest['how'], string> = {
  cites: 'cita',
  explains: 'explica',
  applies: 'aplica',
  links: 'enlaza',
  'shows-tree': 'muestra el árbol',
  'shows-quiz': 'muestra el cuestionario',
};

const STANDING = {same: '', whole: ' (lo abarca)', part: ' (es parte)'};

const SINCE: Record<Since, string> = {
  untouched: '',
  edited: '**editado desde la base**',
  new: '**nuevo desde la base**',
  unknown: '**no se sabe si cambió desde la base**',
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`;
}

/** Words of others inside Markdown: shown as they are, in one line. */
function md(text: string): string {
  // A bracket alone is no link: `[…]` stays readable.
  return text.replace(/[\\`*_<>]|\](?=[([])/g, '\\$&').replace(/\s+/g, ' ');
}
