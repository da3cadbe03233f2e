import {describe, expect, it} from 'vitest';
import type {Annotation} from '../annotation/annotation';
import type {Reference} from '../citation/reference';
import type {Erratum} from '../errata/erratum';
import type {State, StatusEvent, Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {Statute} from '../statute/model';
import {akomaNtoso} from './akoma-ntoso';
import {eIdsOf, externalIri, partsOfAct, workIri} from './akoma-ntoso-names';
import {block, inline} from './xml';

const event = (from: string, state: State, by = 'Un acto'): StatusEvent => ({
  from,
  state,
  by,
  source: 'Boletín',
  confidence: 'official',
  replacedBy: [],
});
const timelineOf = (events: Timeline['events'], provisions: [string, readonly StatusEvent[]][] = []): Timeline => ({
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: 'Boletín'},
  summary: 'Vigente.',
  events,
  provisions: new Map(provisions),
});
const inForce = timelineOf([event('2000-11-02', 'in-force')]);

interface Told {
  readonly others?: readonly Statute[];
  readonly timeline?: Timeline;
  readonly errata?: readonly Partial<Erratum>[];
  readonly references?: readonly Partial<Reference>[];
  readonly notes?: readonly Annotation[];
}
function xmlOf(statute: Statute, {others = [], timeline = inForce, errata = [], references = [], notes = []}: Told = {}): string {
  const whole = references.map(
    (reference): Reference => ({from: '', to: '', quote: '', relation: 'cites', part: 'text', start: 0, end: 0, ...reference}),
  );
  return akomaNtoso({
    corpus: corpusOf([statute, ...others]),
    statute,
    timeline,
    errata: errata.map(
      (erratum): Erratum => ({id: '01', kind: 'source-fault', at: [], basis: 'document', note: 'Errata.', repairs: [], ...erratum}),
    ),
    graph: {
      references: new Map(whole.map(({from}) => [from, whole.filter((reference) => reference.from === from)])),
      notes: new Map(notes.map((note) => [note.at, note])),
    },
  });
}
/** The first element of a name, whole. */
const first = (xml: string, name: string): string =>
  new RegExp(`<${name}[ >][\\s\\S]*?</${name}>|<${name}[ /][^>]*/>`).exec(xml)?.[0] ?? '';

describe('words as XML', () => {
  it('are escaped wherever they are put', () => {
    expect(inline('p', {title: 'a "b" <c> & d\n'}, ['1 < 2 & "3" > ', inline('b', {}, ['4'])]).markup).toBe(
      '<p title="a &quot;b&quot; &lt;c&gt; &amp; d&#10;">1 &lt; 2 &amp; "3" &gt; <b>4</b></p>',
    );
  });
  it('keep a mark where XML cannot hold a character', () => {
    expect(inline('p', {}, ['a\u0001b\ud800c\uffff 😀'])).toEqual({markup: '<p>a\ufffdb\ufffdc\ufffd 😀</p>'});
  });
  it('have no attribute for what is not known, and no end tag for nothing', () => {
    expect(block('p', {a: undefined}).markup).toBe('<p/>');
  });
});

describe('the parts of an act', () => {
  const kinds = (...roots: Parameters<typeof provisionOf>[1][]): Record<string, unknown> => {
    const parts = partsOfAct(
      statuteOf(
        'ley',
        roots.map((kind, at) => provisionOf(`ley/${kind}-${at}`, kind)),
      ),
    );
    const named = (of: readonly {kind: string}[]): string => of.map(({kind}) => kind).join(' ');
    return {
      ...Object.fromEntries((['preface', 'preamble', 'body', 'conclusions'] as const).map((part) => [part, named(parts[part])])),
      attachments: parts.attachments.map(({preface, main}) => named([...preface, main])),
    };
  };
  it('are the heading, the reasons, the articles, the signatures and the annexes with theirs', () => {
    expect(
      kinds('front', 'visto', 'recitals', 'formula', 'article', 'article', 'signature', 'editorial', 'front', 'annex', 'section'),
    ).toEqual({
      preface: 'front',
      preamble: 'visto recitals formula',
      body: 'article article',
      conclusions: 'signature editorial',
      attachments: ['front annex', 'section'],
    });
  });
  it('keep what is missing between articles in the body', () => {
    expect(kinds('article', 'missing', 'article', 'missing')).toMatchObject({body: 'article missing article', conclusions: 'missing'});
  });
  it('leave nothing out of a norm of which only the heading is held', () => {
    expect(kinds('front', 'front')).toMatchObject({preface: 'front front', body: '', attachments: []});
  });
});

describe('the eId', () => {
  const eIds = (statute: Statute): Record<string, string> => Object.fromEntries(eIdsOf(partsOfAct(statute)));
  it('says article, paragraph and point, without the chapter', () => {
    const letter = provisionOf('ley/art-5/inc-2/b', 'letter');
    const article = provisionOf('ley/art-5', 'article', {}, [
      provisionOf('ley/art-5/inc-2', 'inciso', {}, [letter]),
      provisionOf('ley/art-5/par-final', 'paragraph'),
    ]);
    expect(eIds(statuteOf('ley', [provisionOf('ley/cap-2', 'chapter', {}, [article])]))).toEqual({
      'ley/cap-2': 'chp_2',
      'ley/art-5': 'art_5',
      'ley/art-5/inc-2': 'art_5__para_2',
      'ley/art-5/inc-2/b': 'art_5__para_2__point_b',
      'ley/art-5/par-final': 'art_5__al_final',
    });
  });
  it('is another one for each provision, also where the short form would be the same', () => {
    const article = provisionOf('ley/art-3', 'article', {}, [provisionOf('ley/art-3/1', 'item'), provisionOf('ley/art-3/inc-1', 'inciso')]);
    expect(Object.values(eIds(statuteOf('ley', [article])))).toEqual(['art_3', 'art_3__para_1', 'art_3__para_inc-1']);
  });
  it('tells the article of an annex from that of the act', () => {
    const annex = provisionOf('d/anexo-1', 'annex', {}, [provisionOf('d/anexo-1/art-1', 'article')]);
    expect(eIds(statuteOf('d', [provisionOf('d/art-1', 'article'), annex]))['d/anexo-1/art-1']).toBe('hcontainer_anexo-1__art_1');
  });
});

describe('identification', () => {
  const law = statuteOf('ley', [], {kind: 'ley', issuer: 'Congreso de la Nación', number: '25.326', dated: '2000-10-04'});
  it('names the work by country, kind, issuer, date and number', () => {
    expect(workIri(law)).toBe('/akn/ar/act/ley/congreso-de-la-nacion/2000-10-04/25326');
    const bare = statuteOf('ley-x', [], {jurisdiction: 'buenos-aires', issuer: 'Cámara'});
    expect(workIri(bare)).toBe('/akn/ar-b/act/ley/camara/ley-x');
  });
  it('tells a translation as another expression of what it translates', () => {
    const xml = xmlOf(statuteOf('law-en', [], {kind: 'traduccion', language: 'en', translationOf: 'ley', issuer: 'Nadie'}), {
      others: [law],
    });
    expect(first(xml, 'FRBRWork')).toContain(`<FRBRuri value="${workIri(law)}"/>`);
    expect(first(xml, 'FRBRExpression')).toContain('<FRBRlanguage language="eng"/>');
    expect(first(xml, 'FRBRtranslation')).toBe(
      `<FRBRtranslation href="${workIri(law)}/spa" fromLanguage="spa" authoritative="false" by="#traductor"/>`,
    );
  });
  it('says of a date that the act does not bear what it is', () => {
    expect(first(xmlOf(statuteOf('codigo', [])), 'FRBRdate')).toBe('<FRBRdate date="2000-11-02" name="primer estado conocido"/>');
  });
  it('names a norm that we do not hold in the same manner', () => {
    expect(['externa:ley-21526/art-39/b', 'externa:decreto-965-2025-pba', 'externa:convenio-budapest'].map(externalIri)).toEqual([
      '/akn/ar/act/ley-21526/~art_39__b',
      '/akn/ar-b/act/decreto-965-2025',
      '/akn/coe/act/convenio-budapest',
    ]);
  });
});

describe('the status', () => {
  const article = provisionOf('ley/art-1', 'article', {text: 'Uno.'});
  const law = statuteOf('ley', [article]);
  const repealed = timelineOf([event('2006-09-22', 'in-force'), event('2018', 'repealed', 'Otra norma')]);
  it('is events, intervals and what they did', () => {
    const xml = xmlOf(law, {timeline: repealed});
    expect(first(xml, 'temporalGroup')).toBe(
      '<temporalGroup eId="tmpg_1">\n' +
        '<timeInterval start="#eventRef_1" end="#eventRef_2" refersTo="#estado_in-force"/>\n' +
        '<timeInterval start="#eventRef_2" refersTo="#estado_repealed"/>\n</temporalGroup>',
    );
    expect(first(xml, 'forceMod')).toContain('type="entryIntoForce"');
    expect(first(xml, 'textualMod')).toContain('type="repeal"');
    expect(xml).toContain('showAs="Otra norma"');
    expect(xml).toContain('<body period="#tmpg_1">');
  });
  it('gives a whole date where the schema wants one, and the date as known beside it', () => {
    expect(xmlOf(law, {timeline: repealed})).toMatch(/<eventRef eId="eventRef_2" date="2018-01-01" type="repeal".* resguardo:from="2018"/);
  });
  it('says nothing that the schema has no word for: a veto is no repeal', () => {
    const xml = xmlOf(law, {timeline: timelineOf([event('2000-11-02', 'in-force')], [['ley/art-1', [event('2000-11-02', 'vetoed')]]])});
    expect(xml).toMatch(/<eventRef eId="eventRef_2" date="2000-11-02" source=/);
    expect(xml).not.toContain('eventRef_2_mod');
    expect(xml).toContain('<article eId="art_1" GUID="ley/art-1" period="#tmpg_2" class="article">');
    expect(xml).toContain('<resguardo:event ref="#eventRef_2" at="#art_1" from="2000-11-02" state="vetoed" confidence="official"/>');
  });
  it('of a provision ends where the whole norm ends', () => {
    const xml = xmlOf(law, {timeline: timelineOf(repealed.events, [['ley/art-1', [event('2010-01-01', 'in-force')]]])});
    expect(xml).toContain(
      '<timeInterval start="#eventRef_3" end="#eventRef_2" refersTo="#estado_in-force"/>\n<timeInterval start="#eventRef_2" refersTo="#estado_repealed"/>',
    );
  });
});

describe('words, links and notes', () => {
  const text = 'Conforme al artículo 8º & otros';
  const law = statuteOf('ley', [
    provisionOf('ley/art-9', 'article', {num: 'ARTÍCULO 9º:', heading: 'Objeto.', text}, [
      provisionOf('ley/art-9/a', 'letter', {num: 'a)', text: 'uno;'}),
    ]),
    provisionOf('ley/art-8', 'article', {text: 'Ocho.'}),
  ]);
  const start = text.indexOf('artículo');
  const end = text.indexOf(' &');
  it('stand as number, heading, introduction and points', () => {
    expect(first(xmlOf(law), 'article')).toBe(
      [
        '<article eId="art_9" GUID="ley/art-9" class="article">',
        '<num>ARTÍCULO 9º:</num>',
        '<heading>Objeto.</heading>',
        '<intro>\n<p>Conforme al artículo 8º &amp; otros</p>\n</intro>',
        '<point eId="art_9__point_a" GUID="ley/art-9/a" class="letter">',
        '<num>a)</num>',
        '<content>\n<p>uno;</p>\n</content>',
        '</point>',
        '</article>',
      ].join('\n'),
    );
  });
  it('lead inside the document by eId, to our other norms by address, and out by IRI', () => {
    const other = statuteOf('otra', [provisionOf('otra/art-1', 'article')]);
    const href = (to: string): string => first(xmlOf(law, {others: [other], references: [{from: 'ley/art-9', to, start, end}]}), 'ref');
    expect(href('ley/art-8')).toBe('<ref href="#art_8">artículo 8º</ref>');
    expect(href('otra/art-1')).toBe('<ref href="/normas/otra/art-1/">artículo 8º</ref>');
    expect(href('externa:ley-1549/art-8')).toBe('<ref href="/akn/ar/act/ley-1549/~art_8">artículo 8º</ref>');
  });
  it('bear the note of a fault right after the faulty words, inside the link that holds them', () => {
    const xml = xmlOf(law, {
      references: [{from: 'ley/art-9', to: 'ley/art-8', start, end}],
      errata: [{at: ['ley/art-9'], printed: 'artículo', reads: 'art.'}],
    });
    expect(first(xml, 'ref')).toMatch(
      /^<ref href="#art_8">artículo<authorialNote [^>]*status="editorial"[^>]*>[\s\S]*«artículo»[\s\S]*<\/authorialNote> 8º<\/ref>$/,
    );
  });
  it('come before our note of the provision, which says what it rests on', () => {
    const note: Annotation = {
      at: 'ley/art-8',
      parts: {meaning: {text: 'Rige lo demás.', cites: ['ley/art-9']}},
      questions: [],
      reviewed: '2026-11-21',
    };
    expect(xmlOf(law, {notes: [note]})).toContain(
      '<p>Ocho.<authorialNote eId="art_8__authorialNote_1" class="nota" marker="nota de Resguardo" placement="bottom" status="editorial" xml:lang="es-AR">\n' +
        '<p class="meaning">Qué quiere decir: Rige lo demás. Se apoya en <ref href="#art_9">Norma ley, art. 9</ref>.</p>\n' +
        '<p>Nota de Resguardo: no es texto de la norma. Revisada el 21 de noviembre de 2026.</p>\n</authorialNote></p>',
    );
  });
  it('tell of the whole norm in the notes of the metadata', () => {
    expect(first(xmlOf(law, {errata: [{at: ['ley'], kind: 'remark', note: 'Sin fecha.'}]}), 'notes')).toContain('<p>Sin fecha.</p>');
  });
  it('that say what is missing are a remark', () => {
    const xml = xmlOf(
      statuteOf('r', [provisionOf('r/art-1', 'article', {}, [provisionOf('r/art-1/tabla', 'missing', {text: '[Un cuadro.]'})])]),
    );
    expect(first(xml, 'hcontainer')).toBe(
      '<hcontainer eId="art_1__hcontainer_tabla" GUID="r/art-1/tabla" status="incomplete" name="missing">\n' +
        '<content>\n<p><remark status="editorial">[Un cuadro.]</remark></p>\n</content>\n</hcontainer>',
    );
  });
});
