import {describe, expect, it} from 'vitest';
import {branchesOf} from '../domain/decision-tree/answer';
import {admitsNotKnowing, enumeratePaths, walk} from '../domain/decision-tree/walk';
import {type OpenProvision, openStatute} from '../domain/open-data/norms';
import {currentEvent} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {loadContent} from './load-content';

/** What the project holds, counted by a lawyer's measure. */
const {norms, corpus, timelines, trees, cases, sources} = loadContent(process.cwd());
const ids = [...corpus.byId.keys()];
const count = (pattern: RegExp): number => ids.filter((id) => pattern.test(id)).length;

describe('the norms', () => {
  it.each([
    ['Ley 25.326: 48 articles', /^ley-25326\/art-[\d]+$/, 48],
    ['Ley 25.326: 9 definitions', /^ley-25326\/art-2\/[a-z-]+$/, 9],
    ['Decreto 995/2000: 5 articles', /^decreto-995-2000\/art-\d+$/, 5],
    ['Decreto 1558/2001: 4 approving articles', /^decreto-1558-2001\/art-\d+$/, 4],
    ['Decreto 1558/2001: 46 articles of the annex (33 to 46 in one entry)', /^decreto-1558-2001\/anexo-1\/art-\d+$/, 46],
    ['Disposición 7/2005: 9 letters of class 1', /^disposicion-7-2005\/anexo-1\/1\/[a-z]$/, 9],
    ['Disposición 7/2005: 18 letters of class 2', /^disposicion-7-2005\/anexo-1\/2\/[a-z]$/, 18],
    ['Disposición 7/2005: 16 letters of class 3', /^disposicion-7-2005\/anexo-1\/3\/[a-z]$/, 16],
    ['Disposición 7/2005: 11 points of annex II', /^disposicion-7-2005\/anexo-2\/\d+$/, 11],
    ['Disposición 11/2006: 10 + 7 + 4 measures', /^disposicion-11-2006\/(basico|medio|critico)\/\d+$/, 21],
    ['its translation: the same measures', /^provision-11-2006-en\/(basico|medio|critico)\/\d+$/, 21],
    ['Resolución 144/2020: 48 recitals', /^resolucion-144-2020\/considerandos\/\d+$/, 48],
    ['Resolución 144/2020: 8 articles', /^resolucion-144-2020\/art-\d+$/, 8],
    ['Protocolo General: 18 articles', /^protocolo-general\/art-\d+$/, 18],
    ['Protocolo General: 14 principles', /^protocolo-general\/art-7\/[a-z]$/, 14],
    ['Protocolo General: 7 prohibitions', /^protocolo-general\/art-8\/[a-z]$/, 7],
    ['Protocolo General: 6 duties', /^protocolo-general\/art-14\/[a-z]$/, 6],
    ['Convenio 108: preamble', /^convenio-108\/preambulo$/, 1],
    ['Convenio 108: 27 articles', /^convenio-108\/art-\d+$/, 27],
    ['Ley 27.483: 2 articles', /^ley-27483\/art-\d+$/, 2],
    ['Segundo Protocolo, art. 14: 15 paragraphs', /^protocolo-budapest-2\/art-14\/par-\d+$/, 15],
    ['Ley 14.214 (PBA): 21 articles', /^ley-14214-pba\/art-\d+$/, 21],
    ['Resolución AAIP 47/2018: 8 + 5 processes', /^resolucion-aaip-47-2018\/anexo-[12]\/[a-z]$/, 13],
    ['Código Penal: 4 articles', /^codigo-penal\/art-[^/]+$/, 4],
    ['Decreto 961/2026 (PBA): 6 articles of the extract', /^decreto-961-2026-pba\/art-\d+$/, 6],
  ])('%s', (_, pattern, expected) => {
    expect(count(pattern)).toBe(expected);
  });

  it.each([
    'ley-25326/art-5/inc-2/b',
    'ley-25326/art-2/datos-sensibles',
    'ley-25326/art-32/inc-1/texto/1',
    'decreto-1558-2001/anexo-1/art-31/inc-3/b/v',
    'disposicion-7-2005/anexo-1/2/k',
    'disposicion-11-2006/medio/5/5-2',
    'protocolo-general/art-7/j',
    'protocolo-general/art-8/e',
    'convenio-108/art-8/c',
    'convenio-108/art-3/2/b',
    'protocolo-budapest-2/art-14/par-7/b',
    'protocolo-budapest-2/art-14/par-12/a/i',
    'codigo-penal/art-117-bis/inc-2',
  ])('publishes %s', (id) => {
    expect(corpus.byId.has(id)).toBe(true);
  });

  it('gives every provision an address of its own', () => {
    const addresses = ids.map((id) => addressOf(corpus, id));
    expect(addresses).not.toContain(undefined);
    expect(new Set(addresses).size).toBe(ids.length);
  });

  it('translates Disposición 11/2006 unit by unit', () => {
    const units = (statute: string): string[] =>
      ids
        .filter((id) => new RegExp(`^${statute}/(art-\\d+|(basico|medio|critico)(/[\\d-]+|/nota|/intro)*)$`).test(id))
        .map((id) => id.slice(statute.length));
    const spanish = units('disposicion-11-2006');
    expect(units('provision-11-2006-en')).toEqual(spanish);
  });

  it('publishes each norm as a tree in which ids are unique', () => {
    for (const {statute, timeline} of norms) {
      const seen: string[] = [];
      const visit = (provision: OpenProvision): void => {
        seen.push(provision.id);
        provision.children.forEach(visit);
      };
      openStatute(corpus, statute, timeline).children.forEach(visit);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});

describe('the status of the norms', () => {
  it('is what the last check found', () => {
    const states = Object.fromEntries([...timelines].map(([id, timeline]) => [id, currentEvent(timeline, undefined).state]));
    expect(states).toEqual({
      'codigo-penal': 'in-force',
      'convenio-108': 'in-force',
      'decreto-1558-2001': 'in-force',
      'decreto-961-2026-pba': 'in-force',
      'decreto-995-2000': 'in-force',
      'disposicion-11-2006': 'repealed',
      'disposicion-7-2005': 'repealed',
      'ley-14214-pba': 'in-force',
      'ley-25326': 'in-force',
      'ley-27483': 'in-force',
      'protocolo-budapest-2': 'signed-not-in-force',
      'protocolo-general': 'repealed',
      'provision-11-2006-en': 'repealed',
      'resolucion-144-2020': 'repealed',
      'resolucion-aaip-47-2018': 'in-force',
    });
  });
});

describe('the errata', () => {
  const listed = new Set([
    ...norms.flatMap(({errata}) => errata.map(({id}) => id)),
    ...sources.flatMap(({errata}) => errata.map(({id}) => id)),
  ]);
  it.each([
    ['000', 5],
    ['001', 23],
    ['002', 10],
    ['003', 36],
    ['004', 38],
  ])('list every known fault of document %s (%i rows)', (document, rows) => {
    const expected = Array.from({length: rows}, (_, i) => `${document}-${String(i + 1).padStart(2, '0')}`);
    expect(expected.filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe('the trees', () => {
  const ways = new Map(trees.map((tree) => [tree.id, [...enumeratePaths(tree)]]));
  const number = [...ways.values()].reduce((sum, paths) => sum + paths.length, 0);
  const worked = cases.reduce((sum, tree) => sum + tree.cases.length, 0);

  describe.each(trees.map((tree) => ({id: tree.id, ways: ways.get(tree.id)?.length, tree})))('$id, $ways ways', ({id, tree}) => {
    const paths = ways.get(id) ?? [];
    it('ends every way in an outcome, and none that says "No sé" in a permission', () => {
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        if (path.kind !== 'outcome') throw new Error(`a way of ${id} ends in ${path.kind}`);
        if (admitsNotKnowing(path.trail)) expect(path.outcome.kind).not.toBe('permission');
      }
    });
    it('reaches every question and every outcome, and goes along every branch', () => {
      const steps = paths.flatMap((path) => path.trail);
      const met = [...steps.map(({question}) => question.id), ...paths.map((path) => (path.kind === 'outcome' ? path.outcome.id : ''))];
      expect(new Set(met)).toEqual(new Set([...tree.questions, ...tree.outcomes].map((node) => node.id)));
      const taken = new Set(steps.map(({question, branch}) => `${question.id}=${branch.id}`));
      expect(taken).toEqual(
        new Set(tree.questions.flatMap((question) => branchesOf(question).map((branch) => `${question.id}=${branch.id}`))),
      );
    });
    it('rests every outcome on a provision that exists', () => {
      for (const outcome of tree.outcomes) {
        const found = outcome.cites.filter((cited) => corpus.byId.has(cited) || timelines.has(cited));
        expect([outcome.id, found]).toEqual([outcome.id, outcome.cites]);
        expect(found.length).toBeGreaterThan(0);
      }
    });
    it('is tried on at least five cases of its own, with as many outcomes', () => {
      const own = cases.find((one) => one.tree === id)?.cases ?? [];
      expect(own.length).toBeGreaterThanOrEqual(5);
      expect(new Set(own.map(({outcome}) => outcome)).size).toBeGreaterThanOrEqual(5);
    });
  });

  it(`have ${number} ways in all, every one walked`, () => {
    expect(ways.size).toBe(trees.length);
    expect(trees.length).toBeGreaterThanOrEqual(5);
  });
  it(`are tried on ${worked} worked cases, at least sixty, which lead where they say`, () => {
    expect(worked).toBeGreaterThanOrEqual(60);
    for (const {tree: id, cases: own} of cases) {
      const tree = trees.find((one) => one.id === id);
      for (const {name, answers, outcome} of own) {
        const place = tree && walk(tree, answers);
        expect([name, place?.kind === 'outcome' && place.outcome.id]).toEqual([name, outcome]);
      }
    }
  });
});
