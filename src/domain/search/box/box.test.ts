import {describe, expect, it} from 'vitest';
import type {SearchRecords, SearchStatute, SearchUnit} from '../records';
import {boxReader} from './box';

/** A norm as the reader of the box sees it: its names, and the ids of its units (with their pieces after them) and groups. */
function normOf(
  about: Pick<SearchStatute, 'id' | 'kind' | 'number' | 'byAnnex'>,
  units: readonly string[],
  groups: readonly string[] = [],
): {statute: SearchStatute; units: SearchUnit[]} {
  const whole = (path: string): string => `${about.id}/${path}`;
  return {
    statute: {
      ...about,
      shortTitle: about.id,
      title: about.id,
      language: 'es-AR',
      jurisdiction: 'nacional',
      state: 'in-force',
      today: [],
      groups: groups.map((id) => ({id, label: id, address: `/${id}/`, first: id})),
    },
    units: units.map((line) => {
      const [unit = '', ...pieces] = line.split(' ');
      const parts = [unit, ...pieces.map((piece) => `${unit}/${piece}`)];
      return {
        id: whole(unit),
        statute: about.id,
        label: unit,
        address: `/${unit}/`,
        heading: '',
        context: '',
        state: 'in-force',
        rank: 'law',
        parts: parts.map((path) => ({id: whole(path), label: path, address: `/${path}/`, text: 'texto', questions: []})),
        companions: [],
        related: [],
      };
    }),
  };
}

/** As ours: a law, its decree with an annex, levels, classes of letters, a protocol of one article, a code, a norm of a province. */
const norms = [
  normOf({id: 'ley-25326', kind: 'ley', number: '25.326', byAnnex: false}, [
    'art-2 datos-sensibles',
    'art-4 inc-1 inc-5',
    'art-5 inc-1 inc-2 inc-2/a inc-2/b',
    'art-14 inc-1 inc-2',
    'art-23 inc-1 inc-2',
    'art-32 inc-1 inc-1/texto inc-1/texto/1',
  ]),
  normOf(
    {id: 'decreto-1558-2001', kind: 'decreto', number: '1558/2001', byAnnex: true},
    ['art-1', 'art-5', 'anexo-1/art-5 par-1 par-2', 'anexo-1/art-31 inc-3 inc-3/c', 'anexo-1/art-33-a-46'],
    ['anexo-1'],
  ),
  normOf({id: 'decreto-995-2000', kind: 'decreto', number: '995/2000', byAnnex: false}, ['considerandos 1 14', 'art-1']),
  normOf({id: 'disposicion-7-2005', kind: 'disposicion', number: '7/2005', byAnnex: false}, [
    'art-1',
    'anexo-1/1/a',
    'anexo-1/2/b',
    'anexo-2/1',
  ]),
  normOf(
    {id: 'disposicion-11-2006', kind: 'disposicion', number: '11/2006', byAnnex: false},
    ['basico/4 4-1', 'medio/1', 'critico/1'],
    ['basico', 'medio', 'critico'],
  ),
  normOf({id: 'resolucion-144-2020', kind: 'resolucion', number: '144/2020', byAnnex: false}, ['considerandos 3', 'art-2']),
  normOf({id: 'codigo-penal', kind: 'codigo', byAnnex: false}, ['art-117-bis inc-1 inc-2', 'art-157-bis', 'art-157']),
  normOf({id: 'protocolo-budapest-2', kind: 'convenio', byAnnex: false}, ['art-14 par-2 par-2/a par-2/a/ii']),
  normOf({id: 'convenio-108', kind: 'convenio', number: '108', byAnnex: false}, ['art-6', 'art-8 c']),
  normOf({id: 'ley-14214-pba', kind: 'ley', number: '14.214', byAnnex: false}, ['art-9 b b/par-2'], ['cap-2']),
];
const records: Pick<SearchRecords, 'statutes' | 'units'> = {
  statutes: norms.map(({statute}) => statute),
  units: norms.flatMap(({units}) => units),
};
const read = boxReader(records, [
  {say: ['ley de datos personales', 'ley de datos'], statute: 'ley-25326'},
  {say: ['código penal', 'cp'], statute: 'codigo-penal'},
  {say: ['segundo protocolo', 'budapest'], statute: 'protocolo-budapest-2'},
]);
const first = (query: string): string | undefined => read(query).ids[0];
const restOf = (query: string): string => {
  return read(query)
    .rest.map(({folded}) => folded)
    .join(' ');
};

const B = 'ley-25326/art-5/inc-2/b';

describe('the box reads a citation', () => {
  it.each([
    ['art 5 inc 2 b', B],
    ['art. 5, inc. 2, ap. b), Ley 25.326', B],
    ['ART. 5° INC. 2° AP. B) LEY N° 25.326', B],
    ['artículo 5 inciso 2 apartado b de la ley 25326', B],
    ['L25326 5.2.b', B],
    ['ley 25326 5.2.b', B],
    ['25.326 art 5 inc 2 b', B],
    ['art5 inc2 b', B],
    ['ley nro. 25.326 art. 5 inc. 2 letra b', B],
    ['art 5 ley 25326 inc 2 b', B],
    ['ley de datos art 5.2.b', B],
    ['ley 25326 23.2', 'ley-25326/art-23/inc-2'],
    ['art 23 ley de datos personales', 'ley-25326/art-23'],
    ['ley 25326 art 32 inc 1 punto 1', 'ley-25326/art-32/inc-1/texto/1'],
    ['a 5 ley 25326', 'ley-25326/art-5'],
    ['article 5 act 25326', 'ley-25326/art-5'],
  ])('of the law: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['dec 1558 31', 'decreto-1558-2001/anexo-1/art-31'],
    ['dto. 1558/01 art. 31 inc. 3 ap. c)', 'decreto-1558-2001/anexo-1/art-31/inc-3/c'],
    ['d 1558/2001 31.3.c', 'decreto-1558-2001/anexo-1/art-31/inc-3/c'],
    ['decreto 1558 anexo I art 5', 'decreto-1558-2001/anexo-1/art-5'],
    ['anexo 1 decreto 1558', 'decreto-1558-2001/anexo-1'],
    ['decreto 1558 art 40', 'decreto-1558-2001/anexo-1/art-33-a-46'],
    ['arts. 33 a 46 decreto 1558', 'decreto-1558-2001/anexo-1/art-33-a-46'],
    ['dec 995 considerando 14', 'decreto-995-2000/considerandos/14'],
    ['considerandos decreto 995/00', 'decreto-995-2000/considerandos'],
    ['disp DNPDP n° 7/2005 anexo I 2 b', 'disposicion-7-2005/anexo-1/2/b'],
    ['disp 7/05 2 b', 'disposicion-7-2005/anexo-1/2/b'],
    ['disposición 7/2005 anexo II punto 1', 'disposicion-7-2005/anexo-2/1'],
    ['disp 11/06 nivel medio', 'disposicion-11-2006/medio'],
    ['disp 11/06 nivel básico punto 4 punto 4.1', 'disposicion-11-2006/basico/4/4-1'],
    ['nivel crítico 1', 'disposicion-11-2006/critico/1'],
    ['RESOL-2020-144-APN-MSG art 2', 'resolucion-144-2020/art-2'],
    ['RESOL-2020-144-APN#MSG considerando 3', 'resolucion-144-2020/considerandos/3'],
    ['res 144/20 2', 'resolucion-144-2020/art-2'],
    ['117 bis cp', 'codigo-penal/art-117-bis'],
    ['art. 117 bis, inc. 2, Código Penal', 'codigo-penal/art-117-bis/inc-2'],
    ['art 157 cp', 'codigo-penal/art-157'],
    ['157 bis', 'codigo-penal/art-157-bis'],
    ['segundo protocolo art. 14, párr. 2, inc. a), pto. II)', 'protocolo-budapest-2/art-14/par-2/a/ii'],
    ['budapest párrafo 2 a', 'protocolo-budapest-2/art-14/par-2/a'],
    ['conv. 108 art 8 c', 'convenio-108/art-8/c'],
    ['ley 14.214 (PBA) art. 9, inc. b), párrafo 2', 'ley-14214-pba/art-9/b/par-2'],
    ['ley 14214 cap II', 'ley-14214-pba/cap-2'],
  ])('of other norms: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['ap. b), inc. 2, art. 5', B],
    ['apartado b del inciso 2 del artículo 5 de la ley 25.326', B],
    ['inc. 2, ap. b) del art. 5', B],
    ['inc. 2 b) art. 5 ley 25326', B],
    ['segundo párrafo del art. 5 del decreto 1558', 'decreto-1558-2001/anexo-1/art-5/par-2'],
    ['párrafo 2, inc. b), art. 9, ley 14214', 'ley-14214-pba/art-9/b/par-2'],
    ['art. 5 del anexo I del decreto 1558', 'decreto-1558-2001/anexo-1/art-5'],
  ])('that names the inner piece first: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['primer párrafo art 5 dec 1558', 'decreto-1558-2001/anexo-1/art-5/par-1'],
    ['art 5 segundo inciso', 'ley-25326/art-5/inc-2'],
    ['art 4 quinto inciso', 'ley-25326/art-4/inc-5'],
  ])('with a number in words: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('of an article of a decree: its annex is meant, the approving article comes after', () => {
    expect(read('art. 5 decreto 1558').ids).toEqual(['decreto-1558-2001/anexo-1/art-5', 'decreto-1558-2001/art-5']);
    expect(read('art. 1 decreto 1558').ids).toEqual(['decreto-1558-2001/art-1']);
  });

  it('of a bare article: the law is meant, and is not named', () => {
    expect(read('art 5')).toMatchObject({named: false, statute: {id: 'ley-25326'}, ids: ['ley-25326/art-5']});
    expect(read('ley 25326')).toMatchObject({named: true, statute: {id: 'ley-25326'}, ids: [], rest: []});
  });

  it('among other words, and leaves them', () => {
    expect(restOf('consentimiento art 5 ley 25326')).toBe('consentimiento');
    expect(restOf('ley 25326 seguridad')).toBe('seguridad');
    expect(read('plazo ley 14.214 (PBA)')).toMatchObject({statute: {id: 'ley-14214-pba'}, ids: [], rest: [{folded: 'plazo'}]});
  });

  it('of two articles: both where they are listed, and says that nothing is missing', () => {
    expect(read('arts. 4 y 5 ley 25326')).toMatchObject({ids: ['ley-25326/art-4', 'ley-25326/art-5'], missing: undefined});
    expect(read('art 5 y 6')).toMatchObject({ids: ['ley-25326/art-5'], missing: undefined});
  });
});

describe('the box says that a piece is missing', () => {
  it.each([
    ['art 5 inc 9', 'ley-25326/art-5'],
    ['ley 25326 5.2.z', 'ley-25326/art-5/inc-2'],
    ['art 117 bis inc 9', 'codigo-penal/art-117-bis'],
    ['nivel medio 9', 'disposicion-11-2006/medio'],
  ])('and names the nearest that holds it: %s', (query, id) => {
    expect(read(query)).toMatchObject({ids: [id], missing: query});
  });
  it('but not of an article that the norm does not have: its words are looked for', () => {
    expect(read('art 99 ley 25326')).toMatchObject({statute: {id: 'ley-25326'}, ids: [], missing: undefined});
  });
});

describe('what cites nothing of ours stays words', () => {
  it.each([
    'ley 26951',
    'art 5 ley 26951',
    'art. 5 de la ley n° 26.951',
    'art 14 constitución nacional',
    'art. 23 CN',
    'art 5 código procesal',
    '3 dias',
    'a 5 metros',
    'd',
    'l',
    'res judicata',
    'c 14',
    'punto a favor',
    'nivel de seguridad',
    'nivel constructor',
    'nivel toString',
    'constructor',
    'ley',
    'artículo',
    '14',
    'que es',
  ])('%s', (query) => {
    expect(read(query)).toMatchObject({statute: undefined, named: false, ids: [], missing: undefined});
    expect(restOf(query).split(' ').length).toBeGreaterThanOrEqual(query.replace(' n°', '').split(' ').length);
  });
  it('a year that the norm is not of', () => {
    expect(read('decreto 1558/1999').statute).toBeUndefined();
  });
  it('a number that two norms begin with', () => {
    const two = [
      normOf({id: 'disposicion-1-2005', kind: 'disposicion', number: '1/2005', byAnnex: false}, ['art-1']),
      normOf({id: 'disposicion-1-2006', kind: 'disposicion', number: '1/2006', byAnnex: false}, ['art-1']),
    ];
    const readTwo = boxReader({statutes: two.map(({statute}) => statute), units: two.flatMap(({units}) => units)}, []);
    expect(readTwo('disp 1').statute).toBeUndefined();
    expect(readTwo('disp 1/06').statute?.id).toBe('disposicion-1-2006');
  });
  it('anything, where there are no norms', () => {
    const readNothing = boxReader({statutes: [], units: []}, [{say: ['cp'], statute: 'codigo-penal'}]);
    for (const query of ['', 'art 5', 'cp', 'ley 25326', 'nivel medio'])
      expect(readNothing(query)).toMatchObject({statute: undefined, ids: [], missing: undefined});
  });
});

describe('what once went wrong', () => {
  it('an inciso without its article is of no article of that number', () => {
    expect(first('inc 2 ley 25326')).not.toBe('ley-25326/art-2');
  });
  it('after "arts." a second number is an article, no inciso of the first', () => {
    expect(first('arts. 4, 5 y 23 ley 25326')).toBe('ley-25326/art-4');
  });
  it('the sign of "Nº" is part of the name', () => {
    expect(restOf('Ley Nº 25.326')).toBe('');
  });
  it('thousands in a number with a year: a year is no article', () => {
    expect(read('decreto 1.558/01').ids).toEqual([]);
  });
});

describe('notations that are read beside the usual ones', () => {
  it.each([
    ['artículo quinto inciso segundo', 'ley-25326/art-5/inc-2'],
    ['artículo veintitrés inciso segundo', 'ley-25326/art-23/inc-2'],
    ['art. XXIII ley 25326', 'ley-25326/art-23'],
    ['5 2 b ley 25326', 'ley-25326/art-5/inc-2/b'],
    ['a.5 i.2 b ley 25326', 'ley-25326/art-5/inc-2/b'],
    ['disp 11/06 medio 1', 'disposicion-11-2006/medio/1'],
    ['disp. 11/06 anexo I nivel medio 1', 'disposicion-11-2006/medio/1'],
    ['disp 11/06 critical level 1', 'disposicion-11-2006/critico/1'],
  ])('%s', (query, id) => {
    expect(first(query)).toBe(id);
  });
  it('leave the words of a matter alone', () => {
    expect(restOf('pago por medio electrónico')).toBe('pago por medio electronico');
    expect(read('tercero interesado').ids).toEqual([]);
  });
});
