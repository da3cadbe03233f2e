import {describe, expect, it} from 'vitest';
import {type CitedStatute, type CitedText, cite, statusSentence} from './formats';

const LEY: CitedStatute = {
  kind: 'ley',
  number: '25.326',
  shortTitle: 'Ley 25.326',
  title: 'Protección de los Datos Personales',
  issuer: 'Congreso de la Nación Argentina',
  jurisdiction: 'nacional',
  language: 'es-AR',
  dated: '2000-10-04',
  published: '2000-11-02',
};

/** What is cited, by default art. 5, inc. 2, ap. b) of the law; `statute` replaces fields of the norm. */
function cited({statute, ...rest}: Partial<Omit<CitedText, 'statute'>> & {statute?: Partial<CitedStatute>} = {}): CitedText {
  return {
    id: 'ley-25326/art-5/inc-2/b',
    label: 'art. 5, inc. 2, ap. b)',
    url: 'https://sitio.example/normas/ley-25326/art-5/#inc-2/b',
    state: 'in-force',
    status: 'Vigente al 3 de octubre de 2026',
    checked: '2026-11-21',
    ...rest,
    statute: {...LEY, ...statute},
  };
}

/** The same without a part: the norm as a whole. */
function whole(changes: Parameters<typeof cited>[0] = {}): CitedText {
  const {label: _, ...rest} = cited({id: 'ley-25326', url: 'https://sitio.example/normas/ley-25326/', ...changes});
  return rest;
}

/** The norm without its dates. */
function undated(text: CitedText): CitedText {
  const {published: _, dated: __, ...statute} = text.statute;
  return {...text, statute};
}

const REPEALED = {state: 'repealed', status: 'No rige: derogación, en 2018'} as const;

describe('the status of what is cited', () => {
  const evidence = {on: '2026-10-03', source: 'InfoLEG'};
  it('says until when a text is known to rule', () => {
    expect(statusSentence({state: 'in-force', from: '2000-11-02', evidence})).toBe('Vigente al 3 de octubre de 2026');
  });
  it('says why and since when it does not, as exactly as it is known', () => {
    expect(statusSentence({state: 'repealed', from: '2018', evidence})).toBe('No rige: derogación, en 2018');
    expect(statusSentence({state: 'lapsed', from: '2022-07', evidence})).toBe('No rige: vencimiento de su plazo, en julio de 2022');
    expect(statusSentence({state: 'vetoed', from: '2000-11-02', evidence})).toBe('No rige: veto, desde el 2 de noviembre de 2000');
  });
});

describe('the legal citation', () => {
  it('goes from the part to the norm and its gazette', () => {
    expect(cite(cited(), 'legal')).toBe('art. 5, inc. 2, ap. b), Ley 25.326, B.O. 2-11-2000');
  });
  it('names the whole norm with its title', () => {
    expect(cite(whole(), 'legal')).toBe('Ley 25.326, Protección de los Datos Personales, B.O. 2-11-2000');
  });
  it('does not say twice a title that repeats the short one', () => {
    expect(cite(whole({statute: {shortTitle: 'Código Penal', title: 'Código Penal de la Nación'}}), 'legal')).toBe(
      'Código Penal de la Nación, B.O. 2-11-2000',
    );
  });
  it('names the gazette of the province, or the date of what was in none', () => {
    expect(cite(cited({statute: {jurisdiction: 'buenos-aires'}}), 'legal')).toContain('B.O. (Prov. de Buenos Aires) 2-11-2000');
    const {published: _, ...statute} = cited().statute;
    expect(cite({...cited(), statute}, 'legal')).toBe('art. 5, inc. 2, ap. b), Ley 25.326, 4-10-2000');
    expect(cite(undated(cited()), 'legal')).toBe('art. 5, inc. 2, ap. b), Ley 25.326');
  });
});

describe('every citation to be read', () => {
  it.each(['legal', 'markdown', 'apa', 'bibtex', 'csl-json'] as const)('in %s says that a repealed text does not rule', (format) => {
    expect(cite(cited(REPEALED), format)).toContain('No rige: derogación, en 2018');
  });
});

describe('the Markdown link', () => {
  it('leads to the permanent address', () => {
    expect(cite(cited(), 'markdown')).toBe('[Ley 25.326, art. 5, inc. 2, ap. b)](https://sitio.example/normas/ley-25326/art-5/#inc-2/b)');
  });
  it('escapes what Markdown would read as its own', () => {
    expect(cite(cited({label: 'art. 2, «[datos]_*»'}), 'markdown')).toContain('[Ley 25.326, art. 2, «\\[datos\\]\\_\\*»](');
    expect(cite(cited({url: 'https://sitio.example/(a b)/'}), 'markdown')).toContain('](<https://sitio.example/(a%20b)/>)');
  });
});

describe('APA', () => {
  it('refers to the norm, its gazette and address', () => {
    expect(cite(cited(), 'apa')).toBe(
      'Ley 25.326, Protección de los Datos Personales. (2000, 2 de noviembre). Boletín Oficial de la República Argentina. https://sitio.example/normas/ley-25326/art-5/#inc-2/b',
    );
  });
  it('marks what does not rule after the title', () => {
    expect(cite(cited(REPEALED), 'apa')).toContain('Personales [No rige: derogación, en 2018]. (2000');
  });
  it('names who issued what was in no gazette, and says when there is no date', () => {
    const treaty = cited({statute: {kind: 'convenio', jurisdiction: 'internacional', issuer: 'Consejo de Europa'}});
    expect(cite(undated(treaty), 'apa')).toContain('. (s. f.). Consejo de Europa. https://');
  });
  it('puts the part in the text, without parentheses inside parentheses', () => {
    expect(cite(cited(), 'apa-in-text')).toBe('(Ley 25.326, 2000, art. 5, inc. 2, ap. b)');
    expect(cite(cited({statute: {shortTitle: 'Ley 14.214 (PBA)'}, label: 'art. 6, inc. a), pto. I)'}), 'apa-in-text')).toBe(
      '(Ley 14.214 [PBA], 2000, art. 6, inc. a, pto. I)',
    );
    expect(cite(undated(whole()), 'apa-in-text')).toBe('(Ley 25.326, s. f.)');
  });
});

describe('BibTeX', () => {
  it('is an entry with its status and the date of the check', () => {
    expect(cite(cited(), 'bibtex')).toMatchInlineSnapshot(`
      "@misc{ley-25326-art-5-inc-2-b,
        author = {{Congreso de la Nación Argentina}},
        title = {{Ley 25.326, Protección de los Datos Personales}},
        howpublished = {Boletín Oficial de la República Argentina, 2 de noviembre de 2000},
        year = {2000},
        date = {2000-11-02},
        note = {art. 5, inc. 2, ap. b). Vigente al 3 de octubre de 2026 (revisado el 21 de noviembre de 2026)},
        url = {https://sitio.example/normas/ley-25326/art-5/#inc-2/b},
        langid = {spanish},
      }"
    `);
  });
  it('escapes what TeX reads as commands and keeps braces balanced', () => {
    const entry = cite(cited({statute: {title: 'A & B: 100 % de $ 5 #1 {x_y} ~ ^ \\'}}), 'bibtex');
    expect(entry).toContain(
      'A \\& B: 100 \\% de \\$ 5 \\#1 \\textbraceleft{}x\\_y\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
    expect(entry.split('{')).toHaveLength(entry.split('}').length);
  });
  it('leaves the address as it is, but for what would end the entry', () => {
    expect(cite(cited({url: 'https://sitio.example/a_b%20{c}#d'}), 'bibtex')).toContain('url = {https://sitio.example/a_b%20%7Bc%7D#d}');
  });
  it('leaves out what is not known, and does not take a translator for an author', () => {
    const entry = cite(undated(cited({statute: {kind: 'traduccion', issuer: 'Traducción sin autor', language: 'en'}})), 'bibtex');
    expect(entry).not.toMatch(/author|year|date = |howpublished|undefined/);
    expect(entry).toContain('langid = {english}');
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item that names the part as its section', () => {
    expect(JSON.parse(cite(cited(), 'csl-json'))).toEqual([
      {
        id: 'ley-25326/art-5/inc-2/b',
        type: 'legislation',
        title: 'Protección de los Datos Personales',
        'title-short': 'Ley 25.326',
        number: '25.326',
        authority: 'Congreso de la Nación Argentina',
        'container-title': 'Boletín Oficial de la República Argentina',
        section: 'art. 5, inc. 2, ap. b)',
        issued: {'date-parts': [[2000, 11, 2]]},
        jurisdiction: 'Argentina',
        language: 'es-AR',
        note: 'Vigente al 3 de octubre de 2026 (revisado el 21 de noviembre de 2026)',
        URL: 'https://sitio.example/normas/ley-25326/art-5/#inc-2/b',
      },
    ]);
  });
  it('knows a treaty from a law', () => {
    expect(JSON.parse(cite(cited({statute: {jurisdiction: 'internacional'}}), 'csl-json'))[0].type).toBe('treaty');
  });
});
