import type {State, Timeline} from '../status/status';
import {longDate, stateName} from '../status/words';
import type {Jurisdiction, Statute} from '../statute/model';

/**
 * How to cite a norm or one of its provisions elsewhere: a filing, a web page, a paper, a reference manager.
 * BibTeX and CSL-JSON are written here and not with citation-js: its core, plugins and citeproc weigh some hundreds of
 * kilobytes, and what we know of a norm is five fields with no authors to abbreviate or volumes to number.
 */

export const CITATION_FORMATS = ['legal', 'link', 'markdown', 'apa', 'apa-in-text', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export type CitedStatute = Pick<
  Statute,
  'kind' | 'number' | 'shortTitle' | 'title' | 'issuer' | 'jurisdiction' | 'language' | 'dated' | 'published'
>;

export interface CitedText {
  /** `ley-25326/art-5/inc-2/b`, or the norm's id. */
  readonly id: string;
  /** "art. 5, inc. 2, ap. b)"; absent for the whole norm. */
  readonly label?: string;
  readonly statute: CitedStatute;
  /** The permanent address, absolute. */
  readonly url: string;
  /** Whether the text rules. Where it does not, every citation says so. */
  readonly state: State;
  /** What `statusSentence` says of it. */
  readonly status: string;
  /** When the status was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** The text of a citation, ready to be pasted. */
export function cite(cited: CitedText, format: CitationFormat): string {
  return WRITERS[format](cited);
}

/** "Vigente al 3 de octubre de 2026", "No rige: derogación, en 2018", "No rige: veto, desde el 2 de noviembre de 2000". */
export function statusSentence({state, from, evidence}: {state: State; from: string; evidence: Timeline['evidence']}): string {
  if (state === 'in-force') return `${stateName(state)} al ${longDate(evidence.on)}`;
  return `${stateName(state)}, ${from.length === 10 ? 'desde el' : 'en'} ${longDate(from)}`;
}

const WRITERS: Record<CitationFormat, (cited: CitedText) => string> = {
  legal: legalCitation,
  link: ({url}) => url,
  markdown: markdownLink,
  apa: apaReference,
  'apa-in-text': apaInText,
  bibtex,
  'csl-json': cslJson,
};

/** "art. 5, inc. 2, ap. b), Ley 25.326, B.O. 2-11-2000": from the smallest part to the norm, as filings do. */
function legalCitation(cited: CitedText): string {
  const {statute, label} = cited;
  const published = statute.published && `${GAZETTES[statute.jurisdiction].short} ${numericDate(statute.published)}`;
  const parts = [label, label === undefined ? wholeName(statute) : statute.shortTitle, published ?? numericDate(statute.dated)];
  return `${parts.filter(Boolean).join(', ')}${warning(cited)}`;
}

function markdownLink(cited: CitedText): string {
  const words = [cited.statute.shortTitle, cited.label].filter(Boolean).join(', ');
  // A parenthesis or a space would end the address early; in angle brackets only these three would.
  const url = /[\s()]/.test(cited.url) ? `<${cited.url.replace(/[\s<>]/g, encodeURIComponent)}>` : cited.url;
  return `[${words.replace(/[\\[\]*_`<>&]/g, '\\$&')}](${url})${warning(cited)}`;
}

/**
 * The manual of the APA (7th) has no rule for the norms of Argentina and asks to adapt its own: name, date, gazette, address.
 * The reference names the norm; the article goes in the text.
 */
function apaReference(cited: CitedText): string {
  const {statute, url} = cited;
  const where = statute.published ? GAZETTES[statute.jurisdiction].long : issuerOf(statute);
  return [
    `${wholeName(statute)}${warning(cited, '[]')}.`,
    `(${apaDate(dateOf(statute))}).`,
    ...(where === undefined ? [] : [`${where}.`]),
    // The reference is to the norm: its pinpoint stands in the text, the address leads to the very words.
    url,
  ].join(' ');
}

/** "(Ley 25.326, 2000, art. 5, inc. 2, ap. b)": parentheses inside parentheses become brackets, or go. */
function apaInText({statute, label}: CitedText): string {
  const name = brackets(statute.shortTitle);
  const part = label && (label.includes('(') ? brackets(label) : label.replaceAll(')', ''));
  return `(${[name, dateOf(statute)?.slice(0, 4) ?? 's. f.', part].filter(Boolean).join(', ')})`;
}

/** `@misc`: BibTeX has no entry for laws, and the `@legislation` of biblatex is printed as `@misc` by every standard style. */
function bibtex(cited: CitedText): string {
  const {id, statute, url} = cited;
  const date = dateOf(statute);
  const issuer = issuerOf(statute);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Double braces: an organisation is not a surname, and a title keeps its capitals.
    ['author', issuer && `{${texWords(issuer)}}`],
    ['title', `{${texWords(wholeName(statute))}}`],
    ['howpublished', statute.published && texWords(`${GAZETTES[statute.jurisdiction].long}, ${longDate(statute.published)}`)],
    ['year', date?.slice(0, 4)],
    ['date', date],
    ['note', texWords(noteOf(cited))],
    ['url', texUrl(url)],
    ['langid', statute.language === 'en' ? 'english' : 'spanish'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${id.replaceAll('/', '-')},`, ...lines, '}'].join('\n');
}

/** One item of CSL 1.0.2, in the list that reference managers import. */
function cslJson(cited: CitedText): string {
  const {id, label, statute, url} = cited;
  const date = dateOf(statute);
  const item = {
    id,
    // Decrees and resolutions too: the later type 'regulation' is unknown to older processors.
    type: statute.jurisdiction === 'internacional' ? 'treaty' : 'legislation',
    title: statute.title,
    'title-short': statute.shortTitle,
    number: statute.number,
    authority: issuerOf(statute),
    'container-title': statute.published && GAZETTES[statute.jurisdiction].long,
    section: label,
    issued: date && {'date-parts': [date.split('-').map(Number)]},
    jurisdiction: COUNTRIES[statute.jurisdiction],
    language: statute.language,
    note: noteOf({...cited, label: undefined}),
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}

const GAZETTES: Record<Jurisdiction, {readonly short: string; readonly long: string}> = {
  nacional: {short: 'B.O.', long: 'Boletín Oficial de la República Argentina'},
  'buenos-aires': {short: 'B.O. (Prov. de Buenos Aires)', long: 'Boletín Oficial de la Provincia de Buenos Aires'},
  internacional: {short: 'B.O.', long: 'Boletín Oficial de la República Argentina'},
};

const COUNTRIES: Record<Jurisdiction, string | undefined> = {
  nacional: 'Argentina',
  'buenos-aires': 'Provincia de Buenos Aires, Argentina',
  internacional: undefined,
};

/** "Ley 25.326, Protección de los Datos Personales"; the title alone where it repeats the short one. */
function wholeName({shortTitle, title}: CitedStatute): string {
  return title.startsWith(shortTitle) ? title : `${shortTitle}, ${title}`;
}

/** Who made the norm. Who translated one is not its author, and ours are by nobody known. */
function issuerOf({kind, issuer}: CitedStatute): string | undefined {
  return kind === 'traduccion' ? undefined : issuer;
}

function dateOf({published, dated}: CitedStatute): string | undefined {
  return published ?? dated;
}

/** A text that does not rule is never cited as if it did. */
function warning({state, status}: CitedText, [open, close]: '[]' | '()' = '()'): string {
  return state === 'in-force' ? '' : ` ${open}${status}${close}`;
}

function noteOf({label, status, checked}: Omit<CitedText, 'label'> & {label?: string | undefined}): string {
  return `${label === undefined ? '' : `${label}. `}${status} (revisado el ${longDate(checked)})`;
}

/** `2000-11-02` → "2-11-2000". */
function numericDate(date: string | undefined): string | undefined {
  return date?.split('-').reverse().map(Number).join('-');
}

/** `2000-11-02` → "2000, 2 de noviembre". */
function apaDate(date: string | undefined): string {
  if (date === undefined) return 's. f.';
  const year = date.slice(0, 4);
  const rest = longDate(date).replace(new RegExp(`(?: de )?${year}$`), '');
  return rest === '' ? year : `${year}, ${rest}`;
}

function brackets(words: string): string {
  return words.replaceAll('(', '[').replaceAll(')', ']');
}

/** Each character that TeX reads as a command. BibTeX counts braces even when escaped: they go by their names. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function texWords(words: string): string {
  return words.replace(/[\\{}~^#$%&_]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** The field `url` is verbatim: escaping would change the address, only what breaks the entry is encoded. */
function texUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
