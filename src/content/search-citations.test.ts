import {describe, expect, it} from 'vitest';
import {searchRecords} from '../domain/search/records';
import {searchEngine} from '../domain/search/search';
import {labelOf} from '../domain/statute/label';
import {type PlacedProvision, provisionsOf} from '../domain/statute/model';
import {readContent} from './load-content';

/** Every provision of ours that can be cited, cited as we do and as people do, and what the search says first. */
const {corpus, timelines, graph, lexicon} = readContent(process.cwd()).content;
const records = searchRecords(corpus, timelines, graph);
const engine = searchEngine(records, lexicon);
const citable = new Set([
  ...records.units.flatMap(({id, parts}) => [id, ...parts.map((part) => part.id)]),
  ...records.statutes.flatMap(({id, groups}) => groups.map((group) => `${id}/${group.id}`)),
]);

/** What our citation does not lead to, and why. */
const EXCEPTIONS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^decreto-1558-2001\/art-\d+$/, 'an article of the decree means the one of its annex: it is asked for apart'],
  [/^ley-25326\/art-32\/.*texto/, 'the text that it wrote into the Código Penal is cited as the Código Penal'],
  [/\/omitido-\d+$/, 'the copy does not bring these words: the label tells so, and is no citation'],
];
/** Kinds whose label is words and no number: "Datos sensibles", "visto", "encabezado". They are found by words. */
const BY_WORDS = new Set(['definition', 'visto', 'front', 'formula', 'signature', 'editorial', 'missing', 'note', 'section']);

function isNumbered({provision, ancestors}: PlacedProvision): boolean {
  return [...ancestors, provision].every(
    ({id, kind}) =>
      !BY_WORDS.has(kind) &&
      /\d|\/(?:[a-z]|i{2,3}|iv|vi{0,3}|ix|xi{0,3}|considerandos|basico|medio|critico)$/.test(id.replace(/^[^/]+/, '')),
  );
}
const placed = corpus.statutes.flatMap((statute) =>
  [...provisionsOf(statute)].filter((each) => citable.has(each.provision.id) && isNumbered(each)),
);
const cited = placed.filter(({provision}) => !EXCEPTIONS.some(([pattern]) => pattern.test(provision.id)));
const firstOf = (query: string): string | undefined => engine.search(query, {limit: 1}).hits[0]?.id;

/** What does not land on its id, as "query → what came". */
function astray(queryOf: (each: PlacedProvision) => string, among: readonly PlacedProvision[] = cited): string[] {
  return among.flatMap((each) => {
    const query = queryOf(each);
    const first = firstOf(query);
    return first === each.provision.id ? [] : [`${query} → ${first} (${each.provision.id})`];
  });
}

describe('a citation of any provision', () => {
  it('is asked of nearly all that is printed', () => {
    expect(cited.length).toBeGreaterThan(900);
    for (const [pattern, why] of EXCEPTIONS)
      expect(
        [...citable].some((id) => pattern.test(id)),
        why,
      ).toBe(true);
  });
  it.each([
    ['as we write it', ({statute, ...at}: PlacedProvision) => `${labelOf(at)}, ${statute.shortTitle}`],
    ['the norm first', ({statute, ...at}: PlacedProvision) => `${statute.shortTitle} ${labelOf(at)}`],
    ['without marks', ({statute, ...at}: PlacedProvision) => `${labelOf(at).replace(/[,)]|\.(?=\s|$)/g, '')} ${statute.shortTitle}`],
    ['in capitals', ({statute, ...at}: PlacedProvision) => `${labelOf(at)} ${statute.shortTitle}`.toUpperCase()],
  ])('leads to it, %s', (_, queryOf) => {
    const wrong = astray(queryOf);
    expect(wrong.length / cited.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

describe('a short notation', () => {
  const law = cited.filter(({provision}) => /^ley-25326\/art-\d+(?:\/inc-\d+(?:\/[a-z])?)?$/.test(provision.id));
  const numbers = ({provision}: PlacedProvision): string[] =>
    provision.id
      .split('/')
      .slice(1)
      .map((segment) => segment.replace(/^(?:art|inc)-/, ''));
  it.each([
    ['ley 25326 5.2.b', (each: PlacedProvision) => `ley 25326 ${numbers(each).join('.')}`],
    ['L25326 5.2.b', (each: PlacedProvision) => `L25326 ${numbers(each).join('.')}`],
    [
      'art 5 inc 2 b',
      (each: PlacedProvision) => ['art', 'inc', ''].map((word, i) => (numbers(each)[i] ? `${word} ${numbers(each)[i]}` : '')).join(' '),
    ],
    ['ap. b), inc. 2, art. 5', (each: PlacedProvision) => `${labelOf(each).split(', ').reverse().join(', ')} de la ley 25.326`],
  ])('of the law leads to each of its pieces: %s', (_, queryOf) => {
    expect(law.length).toBeGreaterThan(100);
    expect(astray(queryOf, law)).toEqual([]);
  });

  it('of an article of the decree leads to its annex, and then to the approving article', () => {
    const own = placed.filter(({provision}) => /^decreto-1558-2001\/art-\d+$/.test(provision.id));
    expect(own).toHaveLength(4);
    for (const {provision} of own) {
      const article = provision.id.replace(/.*-/, '');
      const {hits} = engine.search(`decreto 1558 art ${article}`, {limit: 5});
      const found = hits.filter(({why}) => why === 'cited').map(({id}) => id);
      expect(found, article).toEqual([`decreto-1558-2001/anexo-1/art-${article}`, provision.id]);
    }
  });
});
