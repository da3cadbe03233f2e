import {describe, expect, it} from 'vitest';
import type {Reference} from '../citation/reference';
import type {Confidence, State, StatusEvent, Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {PlacedProvision, Statute} from '../statute/model';
import {eliPath, jsonLdScript, type LegislationSource, provisionLegislation, statuteLegislation, type Thing} from './legislation';

const event = (state: State, confidence: Confidence = 'official'): StatusEvent => ({
  from: '2018',
  state,
  by: 'Un acto',
  source: 'Boletín',
  confidence,
  replacedBy: [],
});
const timelineOf = (whole: StatusEvent, provisions: Record<string, StatusEvent> = {}): Timeline => ({
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: 'Boletín'},
  summary: '',
  events: [whole],
  provisions: new Map(Object.entries(provisions).map(([id, own]) => [id, [own]])),
});
const inForce = timelineOf(event('in-force'));

const inciso = provisionOf('ley/art-2/inc-1', 'inciso');
const article = provisionOf('ley/art-2', 'article', {heading: '(Consentimiento)'}, [inciso]);
const ley = statuteOf('ley', [provisionOf('ley/art-1', 'article'), article], {
  title: 'Protección de los datos',
  shortTitle: 'Ley 25.326',
  number: '25.326',
  dated: '2000-10-04',
  published: '2000-11-02',
  issuer: 'Congreso de la Nación',
});

interface Told {
  readonly others?: readonly Statute[];
  readonly timeline?: Timeline;
  readonly references?: readonly Partial<Reference>[];
  readonly translations?: readonly (readonly [string, string])[];
  readonly site?: string;
}
function sourceOf(
  statute: Statute,
  {others = [], timeline = inForce, references = [], translations = [], site}: Told = {},
): LegislationSource {
  const whole = references.map(
    (reference): Reference => ({from: '', to: '', quote: '', relation: 'cites', part: 'text', start: 0, end: 0, ...reference}),
  );
  return {
    corpus: corpusOf([statute, ...others]),
    statute,
    timeline,
    graph: {
      references: new Map(whole.map(({from}) => [from, whole.filter((reference) => reference.from === from)])),
      translations: new Map(translations),
    },
    site: site ?? 'https://sitio.example/',
  };
}
const told = (statute: Statute, more?: Told): Thing => statuteLegislation(sourceOf(statute, more));
const toldOf = (id: string, statute: Statute = ley, more?: Told): Thing => {
  const source = sourceOf(statute, more);
  return provisionLegislation(source, source.corpus.byId.get(id) as PlacedProvision);
};
const ids = (things: unknown): unknown[] => (things as Thing[]).map((thing) => thing['@id']);

describe('a norm for search engines', () => {
  it('is known by its title, how it is cited, its number, its dates and who made it', () => {
    expect(told(ley)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': 'https://sitio.example/normas/ley/',
      url: 'https://sitio.example/normas/ley/',
      name: 'Protección de los datos',
      alternateName: 'Ley 25.326',
      inLanguage: 'es-AR',
      legislationType: 'Ley',
      legislationIdentifier: '25.326',
      legislationDate: '2000-10-04',
      datePublished: '2000-11-02',
      legislationPassedBy: {'@type': 'GovernmentOrganization', name: 'Congreso de la Nación'},
      legislationJurisdiction: {'@type': 'Country', name: 'Argentina'},
    });
  });
  it('stands under the base URL of the site', () => {
    expect(told(ley, {site: 'https://sitio.example/base/'}).url).toBe('https://sitio.example/base/normas/ley/');
    expect(told(ley, {site: 'https://sitio.example/base'}).url).toBe('https://sitio.example/base/normas/ley/');
  });
  it('says nothing of what is not known', () => {
    const thing = told(statuteOf('acta', []));
    for (const property of ['legislationIdentifier', 'legislationDate', 'datePublished', 'isPartOf', 'isBasedOn', 'hasPart'])
      expect(thing).not.toHaveProperty(property);
  });
  it('comes from no area when it is a treaty', () => {
    const treaty = told(statuteOf('convenio', [], {kind: 'convenio', jurisdiction: 'internacional', issuer: 'Consejo de Europa'}));
    expect(treaty).not.toHaveProperty('legislationJurisdiction');
    expect(treaty.legislationPassedBy).toEqual({'@type': 'Organization', name: 'Consejo de Europa'});
  });
  it('lists its provisions that have a page, and the norms annexed to it', () => {
    expect(ids(told(ley, {others: [statuteOf('protocolo', [], {annexOf: 'ley'})]}).hasPart)).toEqual([
      'https://sitio.example/normas/ley/art-1/',
      'https://sitio.example/normas/ley/art-2/',
      'https://sitio.example/normas/protocolo/',
    ]);
  });
  it('lists its files as copies without legal value, made from a source where that has an address', () => {
    const source = {document: 'a.txt', title: 'A', excerpts: [], url: 'https://fuente.example/ley'};
    const files = told({...ley, source}).encoding as Thing[];
    expect(files.map(({contentUrl, encodingFormat}) => [contentUrl, encodingFormat])).toEqual([
      ['https://sitio.example/normas/ley/', 'text/html'],
      ['https://sitio.example/datos/normas/ley.json', 'application/json'],
      ['https://sitio.example/datos/normas/ley.txt', 'text/plain'],
      ['https://sitio.example/datos/normas/ley.xml', 'application/akn+xml'],
    ]);
    for (const file of files)
      expect(file).toMatchObject({
        '@type': 'LegislationObject',
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
        isBasedOn: 'https://fuente.example/ley',
      });
    for (const file of told(ley).encoding as Thing[]) expect(file).not.toHaveProperty('isBasedOn');
  });
});

describe('its legal force', () => {
  const forceOf = (timeline: Timeline): unknown => told(ley, {timeline}).legislationLegalForce;
  const inPart = (state: State, confidence?: Confidence): Timeline =>
    timelineOf(event('in-force'), {'ley/art-2/inc-1': event(state, confidence)});

  it('holds for the day of the latest evidence', () => {
    expect(told(ley).legislationDateVersion).toBe('2026-10-03');
  });
  it('is whole, partial where one provision does not rule, or none', () => {
    expect(forceOf(inForce)).toBe('https://schema.org/InForce');
    expect(forceOf(inPart('vetoed'))).toBe('https://schema.org/PartiallyInForce');
    expect(forceOf(inPart('superseded'))).toBe('https://schema.org/PartiallyInForce');
    expect(forceOf(timelineOf(event('repealed')))).toBe('https://schema.org/NotInForce');
    expect(forceOf(timelineOf(event('signed-not-in-force')))).toBe('https://schema.org/NotInForce');
  });
  it('is told on secondary sources, and not told where nobody confirmed it', () => {
    expect(forceOf(timelineOf(event('repealed', 'secondary')))).toBe('https://schema.org/NotInForce');
    expect(forceOf(timelineOf(event('repealed', 'unconfirmed')))).toBeUndefined();
    expect(forceOf(inPart('vetoed', 'unconfirmed'))).toBeUndefined();
  });
  it('is of each provision on its page', () => {
    const timeline = inPart('vetoed');
    expect(toldOf('ley/art-1', ley, {timeline}).legislationLegalForce).toBe('https://schema.org/InForce');
    expect(toldOf('ley/art-2', ley, {timeline}).legislationLegalForce).toBe('https://schema.org/PartiallyInForce');
    expect(toldOf('ley/art-1', ley, {timeline: timelineOf(event('repealed'))}).legislationLegalForce).toBe('https://schema.org/NotInForce');
  });
  it('is not claimed for recitals, and denied to those of what does not rule', () => {
    const statute = statuteOf('ley', [provisionOf('ley/considerandos', 'recitals')]);
    expect(toldOf('ley/considerandos', statute)).not.toHaveProperty('legislationLegalForce');
    expect(toldOf('ley/considerandos', statute, {timeline: timelineOf(event('repealed'))}).legislationLegalForce).toBe(
      'https://schema.org/NotInForce',
    );
  });
});

describe('its links to other norms', () => {
  const penal = statuteOf('penal', [provisionOf('penal/art-1', 'article')], {shortTitle: 'Código Penal'});

  it('lead from a regulation to the law, from an annex to what it is annexed to', () => {
    expect(told(statuteOf('decreto', [], {regulates: 'ley'}), {others: [ley]}).isBasedOn).toEqual({
      '@type': 'Legislation',
      '@id': 'https://sitio.example/normas/ley/',
      name: 'Protección de los datos',
      alternateName: 'Ley 25.326',
    });
    expect(told(statuteOf('protocolo', [], {annexOf: 'ley'}), {others: [ley]}).isPartOf).toMatchObject({
      '@id': 'https://sitio.example/normas/ley/',
    });
  });
  it('are what its words change or repeal in norms of ours, each once', () => {
    const references = [
      {from: 'ley/art-2/inc-1', to: 'penal/art-1', relation: 'amends'},
      {from: 'ley/art-1', to: 'penal/art-1', relation: 'amends'},
      {from: 'ley/art-1', to: 'penal', relation: 'repeals'},
      {from: 'ley/art-1', to: 'externa:ley-1', relation: 'repeals'},
      {from: 'ley/art-1', to: 'ley/art-2', relation: 'amends'},
      {from: 'ley/art-1', to: 'penal/art-1', relation: 'cites'},
      {from: 'penal/art-1', to: 'ley/art-1', relation: 'repeals'},
    ] as const;
    const more = {others: [penal], references};
    expect(ids(told(ley, more).legislationChanges)).toEqual(['https://sitio.example/normas/penal/art-1/']);
    expect(ids(told(ley, more).legislationRepeals)).toEqual(['https://sitio.example/normas/penal/']);
    expect(toldOf('ley/art-2', ley, more)).toMatchObject({legislationChanges: [{name: 'Código Penal, art. 1'}]});
    expect(toldOf('ley/art-2', ley, more)).not.toHaveProperty('legislationRepeals');
  });
  it('join a translation with what it translates, whose number, dates and issuer it does not repeat', () => {
    const english = statuteOf('law', [provisionOf('law/art-1', 'article')], {
      kind: 'traduccion',
      language: 'en',
      number: '25.326',
      translationOf: 'ley',
    });
    const translations = [
      ['law/art-1', 'ley/art-1'],
      ['ley/art-1', 'law/art-1'],
    ] as const;
    const translated = told(english, {others: [ley]});
    expect(translated).toMatchObject({inLanguage: 'en', translationOfWork: {'@id': 'https://sitio.example/normas/ley/'}});
    for (const property of ['legislationIdentifier', 'legislationPassedBy', 'legislationType'])
      expect(translated).not.toHaveProperty(property);
    expect(ids(told(ley, {others: [english]}).workTranslation)).toEqual(['https://sitio.example/normas/law/']);
    expect(toldOf('law/art-1', english, {others: [ley], translations}).translationOfWork).toMatchObject({name: 'Ley 25.326, art. 1'});
    expect(toldOf('ley/art-1', ley, {others: [english], translations}).workTranslation).toMatchObject({
      '@id': 'https://sitio.example/normas/law/art-1/',
    });
  });
});

describe('a provision for search engines', () => {
  it('is cited with its norm, of which it is a part', () => {
    expect(toldOf('ley/art-2')).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://sitio.example/normas/ley/art-2/',
      name: 'Ley 25.326, art. 2',
      headline: '(Consentimiento)',
      legislationIdentifier: 'art. 2',
      isPartOf: {'@id': 'https://sitio.example/normas/ley/', alternateName: 'Ley 25.326'},
      encoding: [{contentUrl: 'https://sitio.example/normas/ley/art-2/', encodingFormat: 'text/html'}],
    });
  });
});

describe('the identifier on the template of ELI', () => {
  const eli = (statute: Statute, id = statute.id, others: readonly Statute[] = []): string =>
    eliPath(corpusOf([statute, ...others]), statute, id);

  it('is jurisdiction, type, date, number and levels', () => {
    expect(eli(ley)).toBe('eli/ar/ley/2000/10/04/25326');
    expect(eli(ley, 'ley/art-2/inc-1')).toBe('eli/ar/ley/2000/10/04/25326/art_2/inc_1');
    expect(eli(ley, 'ley/art-117-bis')).toBe('eli/ar/ley/2000/10/04/25326/art_117-bis');
  });
  it('keeps a number with a year in one piece', () => {
    const decree = {kind: 'decreto', jurisdiction: 'buenos-aires', number: '961/2026', dated: '2026-07-28'} as const;
    expect(eli(statuteOf('decreto', [], decree))).toBe('eli/ar-b/decreto/2026/07/28/961-2026');
  });
  it('leaves out what the norm does not have', () => {
    expect(eli(statuteOf('acta', []))).toBe('eli/ar/ley/acta');
  });
  it('is of the translated norm, with the language', () => {
    const english = statuteOf('law', [], {kind: 'traduccion', language: 'en', translationOf: 'ley'});
    expect(eli(english, 'law/art-1', [ley])).toBe('eli/ar/ley/2000/10/04/25326/art_1/eng');
  });
  it('says that it is not official', () => {
    expect(told(ley).identifier).toEqual({
      '@type': 'PropertyValue',
      propertyID: 'ELI',
      value: 'eli/ar/ley/2000/10/04/25326',
      description: 'Nombre que le da este sitio según la plantilla ELI. No es un identificador oficial.',
    });
  });
});

describe('the vocabulary', () => {
  const LEGISLATION = [
    ...['@context', '@id', 'url', 'name', 'alternateName', 'identifier'],
    ...['headline', 'inLanguage', 'datePublished', 'isBasedOn', 'isPartOf', 'hasPart', 'encoding', 'translationOfWork', 'workTranslation'],
    ...['legislationType', 'legislationIdentifier', 'legislationDate', 'legislationDateVersion', 'legislationPassedBy'],
    ...['legislationJurisdiction', 'legislationLegalForce', 'legislationChanges', 'legislationRepeals'],
  ];
  /** Of https://schema.org, what each type may carry here. `legislationLegalValue` is of files only. */
  const PROPERTIES: Record<string, readonly string[]> = {
    Legislation: LEGISLATION,
    LegislationObject: ['contentUrl', 'encodingFormat', 'inLanguage', 'legislationLegalValue', 'isBasedOn'],
    PropertyValue: ['propertyID', 'value', 'description'],
    Organization: ['name'],
    GovernmentOrganization: ['name'],
    Country: ['name'],
    AdministrativeArea: ['name', 'containedInPlace'],
  };
  function strange(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(strange);
    if (typeof value !== 'object' || value === null) return typeof value === 'string' && value !== '' ? [] : [`${value}`];
    const {'@type': type, ...properties} = value as Thing;
    const unknown = Object.keys(properties).filter((property) => !PROPERTIES[type]?.includes(property));
    return [...unknown.map((property) => `${type}.${property}`), ...Object.values(properties).flatMap(strange)];
  }

  it('is that of schema.org, with a value for every property', () => {
    const statutes = [
      {...ley, translationOf: 'otra', annexOf: 'otra', regulates: 'otra'},
      {...ley, jurisdiction: 'buenos-aires'},
      {...ley, jurisdiction: 'internacional', kind: 'convenio'},
    ] as const;
    const otra = statuteOf('otra', [], {annexOf: 'ley', translationOf: 'ley'});
    const references = [
      {from: 'ley/art-2', to: 'otra', relation: 'amends'},
      {from: 'ley/art-2', to: 'otra', relation: 'repeals'},
    ] as const;
    const more = {others: [otra], references, translations: [['ley/art-2', 'ley/art-1']] as const};
    const things = statutes.flatMap((statute) => [told(statute, more), toldOf('ley/art-2', statute, more)]);
    expect(things.flatMap(strange)).toEqual([]);
    // Every property of the list is in use: one that is not would allow what nobody reads.
    expect([...new Set(things.flatMap(Object.keys))].sort()).toEqual(['@type', ...LEGISLATION].sort());
  });
});

describe('the script', () => {
  it('cannot be closed by a value, and says the same', () => {
    const data = {name: 'menos de < 5 & «comillas» "dobles"'};
    expect(jsonLdScript(data)).toBe('{"name":"menos de \\u003c 5 & «comillas» \\"dobles\\""}');
    expect(JSON.parse(jsonLdScript(data))).toEqual(data);
  });
  it.each(['</script>', '</SCRIPT >', '<script>', '<!--'])(
    'refuses %s, which the minifier of the build would write as it stands',
    (mark) => {
      expect(() => jsonLdScript({name: `Ley ${mark}`})).toThrow(/no pueden llevar marcas de HTML: «Ley </);
    },
  );
});
