import {linkSpans} from '../citation/link-spans';
import {isExternal, type Reference} from '../citation/reference';
import type {Erratum} from '../errata/erratum';
import type {Graph} from '../graph/graph';
import type {Timeline} from '../status/status';
import {addressOf} from '../statute/address';
import {type Corpus, statuteIdOf} from '../statute/corpus';
import type {Provision, Statute} from '../statute/model';
import {type Segment, segmentsOf} from '../statute/segments';
import {identificationOf, metaOf, OURS, type Period, periodsOf} from './akoma-ntoso-meta';
import {type ActParts, eIdsOf, elementOf, externalIri, partsOfAct} from './akoma-ntoso-names';
import {annotationWords, erratumWords} from './akoma-ntoso-notes';
import {type Attributes, block, inline, type Xml} from './xml';

export const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

export interface AkomaNtosoSource {
  readonly corpus: Corpus;
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly errata: readonly Erratum[];
  readonly graph: Pick<Graph, 'references' | 'notes'>;
}

/**
 * One norm as Akoma Ntoso 3.0. Every printed word stands in it once and in order; every word of ours is inside
 * `authorialNote` or `meta`. Our ids are kept as `GUID`; `eId` follows the naming convention.
 *
 * Everything is an `act`, the treaties too: they bind as acts do and have articles, which `act` holds in `body`, while
 * `doc` is for texts without a hierarchy of their own. A translation is an `act` as well: another expression of the
 * same work. Annexes are attachments, as they follow the signatures.
 */
export function akomaNtoso(source: AkomaNtosoSource): string {
  const {corpus, statute, timeline, errata, graph} = source;
  const parts = partsOfAct(statute);
  const eIds = eIdsOf(parts);
  const periods = periodsOf(statute, timeline);
  const writer = writerOf(source, eIds, periods);
  const named = [...graph.references].flatMap(([from, references]) => (statuteIdOf(from) === statute.id ? references : []));
  const whole = errata.filter(({at}) => at.includes(statute.id)).map((erratum) => ({erratum, told: erratumWords(erratum)}));
  const meta = metaOf({corpus, statute, timeline, periods, references: named, eIds, notes: whole});
  const root = block('akomaNtoso', {xmlns: AKOMA_NTOSO, 'xmlns:resguardo': OURS}, [
    block('act', {name: statute.kind, contains: 'singleVersion'}, [
      meta,
      ...some('preface', parts.preface.map(writer.container)),
      ...some('preamble', parts.preamble.map(writer.preamble)),
      block('body', {period: `#${periods[0].eId}`}, bodyOf(parts, writer)),
      ...some('conclusions', parts.conclusions.map(writer.container)),
      ...some(
        'attachments',
        parts.attachments.map(({preface, main}, at) =>
          block('attachment', {eId: `att_${at + 1}`}, [
            block('doc', {name: main.kind === 'editorial' ? 'notas' : 'anexo', contains: 'singleVersion'}, [
              block('meta', {}, [identificationOf(source, `att_${at + 1}`)]),
              ...some('preface', preface.map(writer.container)),
              block('mainBody', {period: `#${periods[0].eId}`}, [writer.hierarchy(main)]),
            ]),
          ]),
        ),
      ),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function some(name: string, children: readonly Xml[]): Xml[] {
  return children.length === 0 ? [] : [block(name, {}, children)];
}

/** The schema asks for something in the body, also of a norm of which we hold only the rest. */
function bodyOf({body}: ActParts, {hierarchy}: Writer): Xml[] {
  return body.length > 0 ? body.map(hierarchy) : [inline('hcontainer', {name: 'sin-articulado', status: 'incomplete'})];
}

interface Writer {
  /** A provision as a step of the hierarchy. */
  readonly hierarchy: (provision: Provision) => Xml;
  /** A provision of the preamble. */
  readonly preamble: (provision: Provision) => Xml;
  /** A provision of the preface or the conclusions. */
  readonly container: (provision: Provision) => Xml;
}

type PrintedPart = 'num' | 'heading' | 'text';
const PRINTED: readonly PrintedPart[] = ['num', 'heading', 'text'];

/** The printed words of one provision with our notes among them; `loose` are notes that found no words to stand on. */
interface Printed {
  readonly words: Readonly<Partial<Record<PrintedPart, readonly (Xml | string)[]>>>;
  readonly loose: readonly Xml[];
}

function writerOf(
  {corpus, statute, errata, graph}: AkomaNtosoSource,
  eIds: ReadonlyMap<string, string>,
  periods: readonly Period[],
): Writer {
  const periodAt = new Map(periods.map(({at, eId}) => [at, `#${eId}`]));
  const href = (to: string): string | undefined => {
    if (isExternal(to)) return externalIri(to);
    // Inside the document a link is an eId: it leads somewhere without the site, too.
    const eId = statuteIdOf(to) === statute.id ? eIds.get(corpus.byId.get(to)?.provision.id ?? '') : undefined;
    return eId === undefined ? addressOf(corpus, to) : `#${eId}`;
  };
  const identity = ({id, kind}: Provision): Attributes => ({
    eId: eIds.get(id),
    GUID: id,
    period: periodAt.get(id),
    status: kind === 'missing' ? 'incomplete' : kind === 'editorial' ? 'editorial' : undefined,
  });

  const printed = (provision: Provision): Printed => {
    const places = [provision.id, ...provision.aliases];
    const here = errata.filter(({at}) => at.some((id) => places.includes(id)));
    const faults = here.filter(({kind}) => kind === 'source-fault' || kind === 'translation-fault');
    const links: readonly Reference[] = graph.references.get(provision.id) ?? [];
    const annotation = graph.notes.get(provision.id);
    const note = (number: number, kind: string, marker: string, told: readonly Xml[]): Xml =>
      block(
        'authorialNote',
        {
          eId: `${eIds.get(provision.id)}__authorialNote_${number}`,
          class: kind,
          marker,
          placement: 'bottom',
          status: 'editorial',
          'xml:lang': 'es-AR',
        },
        told,
      );
    const notes = new Map(
      here.map((erratum, at) => [erratum.id, note(at + 1, `errata ${erratum.kind}`, `errata ${erratum.id}`, erratumWords(erratum))]),
    );
    const words: Partial<Record<PrintedPart, (Xml | string)[]>> = {};
    for (const part of PRINTED) {
      const text = provision[part];
      if (text === undefined) continue;
      const spans = linkSpans(links.filter((link) => link.part === part));
      words[part] = linked(segmentsOf(text, faults, spans), notes, href);
      if (provision.kind === 'missing') words[part] = [inline('remark', {status: 'editorial'}, words[part])];
    }
    const loose = [
      ...notes.values(),
      ...(annotation ? [note(here.length + 1, 'nota', 'nota de Resguardo', annotationWords(corpus, annotation, href))] : []),
    ];
    const last = words.text ?? words.heading ?? words.num;
    last?.push(...loose);
    return {words, loose: last ? [] : loose};
  };

  const hierarchy = (provision: Provision): Xml => {
    const element = elementOf(provision.kind, 'hierarchy');
    const {words, loose} = printed(provision);
    const name = element === 'hcontainer' ? {name: provision.kind} : {class: provision.kind};
    const text = words.text && [inline('p', {}, words.text)];
    return block(element, {...identity(provision), ...name}, [
      ...numAndHeading(words),
      // Words of ours alone: the provision prints nothing before its parts.
      ...(loose.length > 0 ? [inline('subheading', {}, loose)] : []),
      ...(text ? [block(provision.children.length > 0 ? 'intro' : 'content', {}, text)] : []),
      ...provision.children.map(hierarchy),
    ]);
  };

  /** A provision and its parts as paragraphs; `held` when an element around them already bears its id. */
  const paragraphs = (provision: Provision, held: boolean): Xml[] => {
    const {words, loose} = printed(provision);
    const own = PRINTED.flatMap((part) => (words[part] ? [words[part]] : []));
    const lines = own.length > 0 ? own : !held || loose.length > 0 ? [loose] : [];
    return [
      ...lines.map((line, at) => inline('p', at === 0 && !held ? identity(provision) : {}, line)),
      ...provision.children.flatMap((child) => paragraphs(child, false)),
    ];
  };
  const filled = (lines: readonly Xml[]): readonly Xml[] => (lines.length > 0 ? lines : [inline('p')]);
  const container = (provision: Provision): Xml =>
    block('container', {...identity(provision), name: provision.kind}, filled(paragraphs(provision, true)));

  const recital = (provision: Provision): Xml =>
    block('recital', {...identity(provision), class: provision.kind}, filled(paragraphs(provision, true)));
  const recitals = (provision: Provision): Xml => {
    const {words, loose} = printed(provision);
    const {children} = provision;
    const start = children.findIndex(({kind}) => kind !== 'formula');
    const end = children.findLastIndex(({kind}) => kind !== 'formula') + 1;
    const lines = (formulas: readonly Provision[]): Xml[] => formulas.flatMap((formula) => paragraphs(formula, false));
    const intro = [
      ...(loose.length > 0 ? [inline('p', {}, loose)] : []),
      ...(words.text ? [inline('p', {}, words.text)] : []),
      ...lines(children.slice(0, start)),
    ];
    return block('recitals', identity(provision), [
      ...numAndHeading(words),
      ...some('intro', intro),
      ...children.slice(start, end).map(recital),
      ...some('wrapUp', lines(children.slice(end))),
    ]);
  };
  const preamble = (provision: Provision): Xml => {
    if (provision.kind === 'visto')
      return block('citations', identity(provision), [block('citation', {}, filled(paragraphs(provision, true)))]);
    if (provision.kind === 'formula') return block('formula', {...identity(provision), name: 'formula'}, paragraphs(provision, true));
    if (provision.kind === 'recitals' && provision.children.some(({kind}) => kind !== 'formula')) return recitals(provision);
    return container(provision);
  };
  return {hierarchy, preamble, container};
}

function numAndHeading({num, heading}: Printed['words']): Xml[] {
  return [...(num ? [inline('num', {}, num)] : []), ...(heading ? [inline('heading', {}, heading)] : [])];
}

/** Words with their links, and each note right after the words that it speaks of. Takes out of `notes` those it places. */
function linked(segments: readonly Segment[], notes: Map<string, Xml>, href: (to: string) => string | undefined): (Xml | string)[] {
  const pieces: {to: string | undefined; content: (Xml | string)[]}[] = [];
  segments.forEach(({words, fault, to}, at) => {
    const last = pieces.at(-1);
    const piece = last && last.to === to ? last : {to, content: []};
    if (piece !== last) pieces.push(piece);
    piece.content.push(words);
    const note = fault !== undefined && segments[at + 1]?.fault !== fault ? notes.get(fault) : undefined;
    if (!note || fault === undefined) return;
    piece.content.push(note);
    notes.delete(fault);
  });
  return pieces.flatMap(({to, content}) => {
    const address = to === undefined ? undefined : href(to);
    return address === undefined ? content : [inline('ref', {href: address}, content)];
  });
}
