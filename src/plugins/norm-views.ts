import type {ErratumView, Href, PrintedView, ProvisionView, ReplacementView, StatusView, StatuteView} from '../components/norm/page-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import {linkSpans} from '../domain/citation/link-spans';
import {isExternal} from '../domain/citation/reference';
import type {Erratum} from '../domain/errata/erratum';
import {currentEvent, type Timeline} from '../domain/status/status';
import {addressOf, anchorOn, pageOf} from '../domain/statute/address';
import {type Corpus, findStatute, pathOf} from '../domain/statute/corpus';
import {fullLabelOf, labelOf} from '../domain/statute/label';
import type {Provision, Statute} from '../domain/statute/model';
import {segmentsOf} from '../domain/statute/segments';
import {hrefOf, noteView} from './hub-view';

/** What pages show of a norm, of a provision with all its parts, of a status and of an erratum. Pure. */

export function statuteView(corpus: Corpus, {statute, timeline}: Norm): StatuteView {
  const {id, kind, number, jurisdiction, shortTitle, title, issuer, language, dated, published, source} = statute;
  return defined({
    id,
    kind,
    number,
    jurisdiction,
    shortTitle,
    title,
    issuer,
    language,
    dated,
    published,
    translationOf: statuteHref(corpus, statute.translationOf),
    annexOf: statuteHref(corpus, statute.annexOf),
    source: defined({
      title: source.title,
      url: source.url,
      copied: source.copied,
      holder: source.holder,
      leftOut: source.leftOut,
    }),
    status: statusView(corpus, timeline, id),
  });
}

function statuteHref(corpus: Corpus, id: string | undefined): Href | undefined {
  const statute = id === undefined ? undefined : findStatute(corpus, id);
  return statute && {label: statute.shortTitle, to: `/normas/${statute.id}/`};
}

export function provisionView(
  content: Content,
  norm: Norm,
  {provision, ancestors}: {provision: Provision; ancestors: readonly Provision[]},
  page: Provision | undefined,
): ProvisionView {
  const {corpus} = content;
  const anchor = (id: string): string => (page ? anchorOn(page, id) : pathOf(id));
  const faults = norm.errata.filter(({kind, at}) => (kind === 'source-fault' || kind === 'translation-fault') && at.includes(provision.id));
  const references = content.graph.references.get(provision.id) ?? [];
  const terms = content.graph.termUses.get(provision.id) ?? [];
  const printed = (part: 'num' | 'heading' | 'text'): PrintedView[] | undefined =>
    provision[part] === undefined
      ? undefined
      : segmentsOf(provision[part], faults, [
          ...linkSpans(references.filter((reference) => reference.part === part)),
          // A term is marked where its article first uses it: more would drown the words.
          ...terms.filter((use) => use.part === part && use.first).map((use) => ({...use, term: true as const})),
        ]).map(({words, fault, to, term}) => {
          const href = to === undefined || isExternal(to) ? undefined : hrefOf(corpus, to);
          return defined({words, fault, to: href?.to, target: href?.target, term: href && term});
        });
  // On a page of its own a provision also tells what it only follows: a repealed chapter takes its articles along.
  const differs =
    (norm.timeline.provisions.has(provision.id) || provision === page) &&
    currentEvent(norm.timeline, {provision, ancestors}) !== currentEvent(norm.timeline, undefined);
  return defined({
    id: provision.id,
    kind: provision.kind,
    anchor: anchor(provision.id),
    aliases: provision.aliases.map(anchor),
    address: addressOf(corpus, provision.id) ?? '',
    label: labelOf({provision, ancestors}),
    num: printed('num'),
    heading: printed('heading'),
    ownName: provision.label,
    text: printed('text'),
    // The note stands on the provision's own page; the norm's page says that there is one.
    note: page ? noteView(content, provision.id) : undefined,
    ficha: page ? undefined : pageOf({provision, ancestors})?.id,
    hasNote: content.graph.notes.has(provision.id),
    errata: errataAt(norm, provision.id),
    status: differs ? statusView(corpus, norm.timeline, provision.id) : undefined,
    beside: besideOf(content, norm, provision.id),
    children: provision.children.map((child) =>
      provisionView(content, norm, {provision: child, ancestors: [...ancestors, provision]}, page),
    ),
  });
}

/** The provisions of ours that replaced a wording, shown beside it. Their anchors are their whole ids. */
function besideOf(content: Content, norm: Norm, id: string): ProvisionView[] {
  const own = norm.timeline.provisions.get(id);
  const event = own && currentEvent(norm.timeline, content.corpus.byId.get(id));
  // Only another wording of the same matter is to be read beside: what replaced a vetoed point is not.
  if (event?.state !== 'superseded') return [];
  return event.replacedBy.flatMap((replacement) =>
    ('statute' in replacement ? replacement.provisions : []).flatMap((target) => {
      const placed = content.corpus.byId.get(target);
      const other = content.norms.find(({statute}) => statute.id === placed?.statute.id);
      if (!placed || !other) return [];
      return [withWholeAnchors(provisionView({...content, norms: []}, {...other, errata: []}, placed, undefined), fullLabelOf(placed))];
    }),
  );
}

function withWholeAnchors(view: ProvisionView, label = view.label): ProvisionView {
  return {...view, label, anchor: view.id, children: view.children.map((child) => withWholeAnchors(child))};
}

export function statusView(corpus: Corpus, timeline: Timeline, id: string): StatusView {
  const event = currentEvent(timeline, corpus.byId.get(id));
  return defined({
    ...event,
    replacedBy: event.replacedBy.map((replacement): ReplacementView => {
      if (!('statute' in replacement))
        return defined({label: replacement.title, to: replacement.url, confidence: replacement.confidence, source: replacement.source});
      const [first] = replacement.provisions;
      return {
        label: statuteLabel(corpus, replacement),
        to: (first && addressOf(corpus, first)) ?? `/normas/${replacement.statute}/`,
        confidence: event.confidence,
      };
    }),
    checked: timeline.checked,
    evidence: timeline.evidence,
    summary: timeline.summary,
  });
}

function statuteLabel(corpus: Corpus, {statute, provisions}: {statute: string; provisions: readonly string[]}): string {
  const name = (findStatute(corpus, statute) as Statute).shortTitle;
  const labels = provisions.flatMap((id) => {
    const placed = corpus.byId.get(id);
    return placed ? [labelOf(placed)] : [];
  });
  return labels.length > 0 ? `${name}, ${labels.join(' y ')}` : name;
}

export function errataAt({errata}: Norm, id: string): ErratumView[] {
  return errata.filter((erratum) => erratum.at.includes(id)).map(erratumView);
}

export function erratumView({id, kind, printed, reads, note, source, basis}: Omit<Erratum, 'at' | 'repairs'>): ErratumView {
  return defined({id, kind, printed, reads, note, source, unconfirmed: basis === 'unconfirmed'});
}
