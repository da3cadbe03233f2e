import {describe, expect, it} from 'vitest';
import type {Annotation} from '../annotation/annotation';
import {outcome} from '../decision-tree/fixture';
import type {DecisionTree} from '../decision-tree/tree';
import type {Erratum} from '../errata/erratum';
import {itemOf, quizOf} from '../quiz/fixture';
import type {StatusEvent, Timeline} from '../status/status';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {Provision} from '../statute/model';
import type {ComparedNorm} from './change';
import {type EarlierRevision, type Impact, impactOf} from './impact';
import {pageStatement} from './page-statement';
import {speakerName} from './report';
import {type Locate, type Statement, statementsOf} from './statement';

const IN_FORCE: StatusEvent = {
  from: '2000-11-02',
  state: 'in-force',
  by: 'Publicación',
  source: 'InfoLEG',
  confidence: 'official',
  replacedBy: [],
};
const REPEALED: StatusEvent = {...IN_FORCE, from: '2020-01-01', state: 'repealed', by: 'Ley nueva'};

const locate: Locate = ({kind, id}, path) => ({file: `${kind}/${id}`, line: path.length, column: 1});

/** One chapter with art. 1 (letters a and b) and art. 2, named also art. 3. */
function bodyOf({letter = 'sensibles.', lead = 'Los datos:', more = []}: {letter?: string; lead?: string; more?: Provision[]} = {}) {
  const letters = [provisionOf('ley/art-1/a', 'letter', {text: letter}), provisionOf('ley/art-1/b', 'letter', {text: 'otros.'}), ...more];
  return [
    provisionOf('ley/cap-1', 'chapter', {heading: 'General'}, [
      provisionOf('ley/art-1', 'article', {num: 'ARTICULO 1', text: lead}, letters),
      provisionOf('ley/art-2', 'article', {text: 'Comuníquese.', aliases: ['ley/art-3']}),
    ]),
  ];
}

function normOf(body: readonly Provision[], told: Partial<Timeline> & {errata?: Erratum[]; moved?: [string, string][]} = {}): ComparedNorm {
  const {errata = [], moved = [], ...timeline} = told;
  return {
    statute: statuteOf('ley', body),
    timeline: {
      checked: '2026-11-21',
      evidence: {on: '2026-11-21', source: 's'},
      summary: '',
      events: [IN_FORCE],
      provisions: new Map(),
      ...timeline,
    },
    errata,
    moved: new Map(moved),
  };
}

/** Notes under a provision that no test changes, each citing one thing: who is touched is read from the id that is cited. */
function citing(...ids: string[]): Statement[] {
  return ids.map((id) => ({
    by: {kind: 'page', page: id},
    file: id,
    rests: [{how: 'cites', id, place: {file: id, line: 1, column: 1}}],
    wording: id,
  }));
}

const EVERYWHERE = citing('ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a', 'ley/art-1/b', 'ley/art-2', 'ley/art-3', 'otra/art-1');

function compare(
  was: ComparedNorm[],
  is: ComparedNorm[],
  statements: readonly Statement[] = EVERYWHERE,
  earlier: Partial<EarlierRevision> = {},
): Impact {
  const before = {norms: was, statements, unreadableNorms: new Set<string>(), unreadableFiles: new Set<string>(), ...earlier};
  return impactOf(before, {norms: is, statements});
}

/** Each change as `kind id`, with the citations that it touches. */
function told({changes}: Impact): [string, string[]][] {
  return changes.map(({change, touched}) => [
    `${change.kind} ${change.id}`,
    touched.map(({by}) => ('page' in by ? by.page : speakerName(by))),
  ]);
}

describe('nothing needs review when', () => {
  it('both revisions say the same', () => {
    expect(compare([normOf(bodyOf())], [normOf(bodyOf())]).changes).toEqual([]);
  });
  it('only sources, notes and the day of the check changed', () => {
    const event = {...IN_FORCE, source: 'SAIJ', note: 'Visto otra vez.', url: 'https://example.org'};
    expect(compare([normOf(bodyOf())], [normOf(bodyOf(), {checked: '2027-01-01', events: [event]})]).changes).toEqual([]);
  });
});

describe('a change of words touches', () => {
  it('citations of the provision and of all that holds it, not of its neighbours', () => {
    expect(told(compare([normOf(bodyOf())], [normOf(bodyOf({letter: 'sensibles y otros.'}))]))).toEqual([
      ['words ley/art-1/a', ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a']],
    ]);
  });
  it('citations of the parts too, when the words above them changed', () => {
    expect(told(compare([normOf(bodyOf())], [normOf(bodyOf({lead: 'No son datos:'}))]))).toEqual([
      ['words ley/art-1', ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a', 'ley/art-1/b']],
    ]);
  });
  it('no citation of the parts, when only the number changed', () => {
    const [chapter] = bodyOf();
    const renumbered = [{...chapter, children: chapter?.children.map((one) => (one.num ? {...one, num: 'Art. 1º'} : one))} as Provision];
    expect(told(compare([normOf(bodyOf())], [normOf(renumbered)]))).toEqual([['words ley/art-1', ['ley', 'ley/cap-1', 'ley/art-1']]]);
  });
  it('citations under another name of the provision', () => {
    const [chapter] = bodyOf();
    const other = [
      {...chapter, children: chapter?.children.map((one) => (one.id === 'ley/art-2' ? {...one, text: 'Archívese.'} : one))} as Provision,
    ];
    expect(told(compare([normOf(bodyOf())], [normOf(other)]))).toEqual([
      ['words ley/art-2', ['ley', 'ley/cap-1', 'ley/art-2', 'ley/art-3']],
    ]);
  });
  it('says which fields changed, and from what to what', () => {
    expect(compare([normOf(bodyOf())], [normOf(bodyOf({lead: 'Otros:'}))]).changes[0]?.change).toMatchObject({
      label: 'Norma ley, art. 1',
      fields: [{field: 'text', before: 'Los datos:', after: 'Otros:'}],
    });
  });
  it('what stands in another chapter now', () => {
    const [chapter] = bodyOf();
    const [first, second] = chapter?.children ?? [];
    const chapters = (left: Provision[], right: Provision[]): Provision[] => [
      provisionOf('ley/cap-1', 'chapter', {heading: 'General'}, left),
      provisionOf('ley/cap-2', 'chapter', {heading: 'Final'}, right),
    ];
    const both = [first, second] as [Provision, Provision];
    expect(told(compare([normOf(chapters(both, []))], [normOf(chapters([both[0]], [both[1]]))]))).toEqual([
      ['words ley/art-2', ['ley', 'ley/cap-1', 'ley/art-2', 'ley/art-3']],
    ]);
  });
});

describe('what comes, goes or moves', () => {
  const letterC = provisionOf('ley/art-1/c', 'letter', {text: 'y más.'}, [provisionOf('ley/art-1/c/i', 'roman', {text: 'uno.'})]);
  it('touches citations of the whole when a part is added', () => {
    expect(told(compare([normOf(bodyOf())], [normOf(bodyOf({more: [letterC]}))]))).toEqual([
      ['added ley/art-1/c', ['ley', 'ley/cap-1', 'ley/art-1']],
    ]);
  });
  it('touches citations of what is gone, and is told once with all it held', () => {
    const impact = compare(
      [normOf(bodyOf({more: [letterC]}))],
      [normOf(bodyOf())],
      citing('ley/art-1', 'ley/art-1/c', 'ley/art-1/c/i', 'ley/art-1/a'),
    );
    expect(told(impact)).toEqual([['removed ley/art-1/c', ['ley/art-1', 'ley/art-1/c', 'ley/art-1/c/i']]]);
    expect(impact.changes[0]?.change).toMatchObject({holds: 1});
  });
  it('touches citations of the old and of the new address', () => {
    const moved = provisionOf('ley/art-1/d', 'letter', {text: 'y más.'}, [provisionOf('ley/art-1/d/i', 'roman', {text: 'uno.'})]);
    const to: [string, string][] = [
      ['ley/art-1/c', 'ley/art-1/d'],
      ['ley/art-1/c/i', 'ley/art-1/d/i'],
    ];
    const impact = compare(
      [normOf(bodyOf({more: [letterC]}))],
      [normOf(bodyOf({more: [moved]}), {moved: to})],
      citing('ley/art-1/a', 'ley/art-1/c', 'ley/art-1/d', 'ley/art-1/d/i'),
    );
    expect(told(impact)).toEqual([['moved ley/art-1/c', ['ley/art-1/c', 'ley/art-1/d', 'ley/art-1/d/i']]]);
    expect(impact.changes[0]?.change).toMatchObject({to: 'ley/art-1/d', fields: []});
  });
  it('says the words that changed on the way', () => {
    const moved = provisionOf('ley/art-1/d', 'letter', {text: 'y menos.'});
    const [change] = compare(
      [normOf(bodyOf({more: [provisionOf('ley/art-1/c', 'letter', {text: 'y más.'})]}))],
      [normOf(bodyOf({more: [moved]}), {moved: [['ley/art-1/c', 'ley/art-1/d']]})],
    ).changes;
    expect(change?.change).toMatchObject({kind: 'moved', fields: [{field: 'text', before: 'y más.', after: 'y menos.'}]});
  });
  it('touches citations of an article that others shared, when it gets words of its own', () => {
    const own = provisionOf('ley/art-3', 'article', {text: 'Archívese.'});
    const body = [provisionOf('ley/art-2', 'article', {text: 'Comuníquese.', aliases: ['ley/art-3']})];
    const impact = compare(
      [normOf(body)],
      [normOf([provisionOf('ley/art-2', 'article', {text: 'Comuníquese.'}), own])],
      citing('ley/art-3'),
    );
    expect(told(impact)).toEqual([['words ley/art-3', ['ley/art-3']]]);
  });
  it('touches every citation of a norm that is gone', () => {
    expect(told(compare([normOf(bodyOf())], []))).toEqual([
      ['removed ley', ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a', 'ley/art-1/b', 'ley/art-2', 'ley/art-3']],
    ]);
  });
});

describe('a change of status', () => {
  const all = ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a', 'ley/art-1/b', 'ley/art-2', 'ley/art-3'];
  it('of a norm touches every citation of any of its provisions', () => {
    const impact = compare([normOf(bodyOf())], [normOf(bodyOf(), {events: [IN_FORCE, REPEALED]})]);
    expect(told(impact)).toEqual([['status ley', all]]);
    expect(impact.changes[0]?.change).toMatchObject({ruledBefore: IN_FORCE, rulesNow: REPEALED, goneEvents: [], newEvents: [REPEALED]});
  });
  it('of a provision touches citations of it, of its parts and of what holds it', () => {
    const provisions = new Map([['ley/art-1', [REPEALED]]]);
    expect(told(compare([normOf(bodyOf())], [normOf(bodyOf(), {provisions})]))).toEqual([
      ['status ley/art-1', ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a', 'ley/art-1/b']],
    ]);
  });
  it.each([
    ['the date', {from: '2000-11-10'}],
    ['the act', {by: 'Decreto'}],
    ['how sure we are', {confidence: 'unconfirmed' as const}],
    ['the replacement', {replacedBy: [{statute: 'otra', provisions: ['otra/art-1']}]}],
  ])('is a change of %s', (_, said) => {
    expect(told(compare([normOf(bodyOf())], [normOf(bodyOf(), {events: [{...IN_FORCE, ...said}]})]))).toEqual([['status ley', all]]);
  });
  it('is a new day of the check on which another event rules', () => {
    const events: [StatusEvent, StatusEvent] = [IN_FORCE, REPEALED];
    const impact = compare([normOf(bodyOf(), {events, checked: '2019-12-31'})], [normOf(bodyOf(), {events})]);
    expect(told(impact)).toEqual([['status ley', all]]);
  });
});

describe('a change of an erratum', () => {
  const erratum: Erratum = {id: '1', kind: 'remark', at: ['ley/art-1/a'], basis: 'document', note: 'Ojo.', repairs: []};
  it.each([
    ['that is new', [], [erratum]],
    ['that is gone', [erratum], []],
    ['that says something else', [erratum], [{...erratum, note: 'Mucho ojo.'}]],
  ])('touches citations of its place: one %s', (_, was, is) => {
    expect(told(compare([normOf(bodyOf(), {errata: was})], [normOf(bodyOf(), {errata: is})]))).toEqual([
      ['erratum ley/art-1/a', ['ley', 'ley/cap-1', 'ley/art-1', 'ley/art-1/a']],
    ]);
  });
  it('touches citations of where it was and of where it is', () => {
    const moved = {...erratum, at: ['ley/art-2']};
    const [change] = compare(
      [normOf(bodyOf(), {errata: [erratum]})],
      [normOf(bodyOf(), {errata: [moved]})],
      citing('ley/art-1/a', 'ley/art-2'),
    ).changes;
    expect(change?.touched).toHaveLength(2);
  });
});

describe('a norm that could not be read before', () => {
  it('touches all that rests on it, and is not taken for a new one', () => {
    const impact = compare([], [normOf(bodyOf())], citing('ley/art-1', 'otra/art-1'), {unreadableNorms: new Set(['ley'])});
    expect(told(impact)).toEqual([['not-compared ley', ['ley/art-1']]]);
  });
});

describe('who is touched', () => {
  const tree: DecisionTree = {
    id: 'nivel',
    title: 'Nivel',
    summary: '',
    version: 1,
    changes: [],
    historical: true,
    regime: {name: 'Ley', statutes: ['ley'], note: ''},
    today: [{text: 'Hoy.', cites: ['ley/art-1/a']}],
    covers: [],
    uncovered: [],
    start: 'titular',
    questions: [
      {
        kind: 'single',
        id: 'titular',
        ask: '¿De quién es?',
        cites: ['ley/art-2'],
        options: [
          {id: 'estatal', label: 'Del Estado', next: 'permitido', cites: ['ley/art-1/a'], say: []},
          {id: 'no-se', label: 'No sé', next: 'permitido', cites: [], say: []},
        ],
      },
    ],
    outcomes: [{...outcome('permitido', 'permission'), cites: ['ley/art-2'], checklist: ['ley/art-1/a']}],
  };
  const options = ['si', 'no'].map((id) => ({id, text: id, feedback: {text: id, cites: [id === 'si' ? 'ley/art-1/a' : 'ley/art-2']}}));
  const quiz = quizOf(itemOf('uno', {cites: ['ley/art-2'], options}), itemOf('dos', {cites: ['ley/art-1/a'], options: []}));
  const note: Annotation = {
    at: 'ley/art-2',
    parts: {meaning: {text: 'm', cites: ['ley/art-2']}, example: {text: 'e', cites: ['ley/art-1/a']}},
    questions: ['¿Qué?'],
    reviewed: '2026-11-21',
  };
  const pages = [
    pageStatement('leccion.mdx', '# Título\n\nVer [el artículo](/normas/ley/art-1/#a).', (id) => id.startsWith('ley')),
    pageStatement('arbol.mdx', '<DecisionTree id="nivel" />', () => true),
    pageStatement('otro.mdx', '<DecisionTree id="otro" />', () => true),
  ];
  const statements = [...statementsOf({trees: [tree], quizzes: [quiz], annotations: [note]}, locate), ...pages];

  it('is each step, item, option, part of a note and page that cites it, and the page that shows a tree that does', () => {
    const [[, names] = []] = told(compare([normOf(bodyOf())], [normOf(bodyOf({letter: 'Otros.'}))], statements));
    expect(names).toEqual([
      'árbol "nivel", lo que rige hoy, oración 1',
      'árbol "nivel", opción "titular/estatal"',
      'árbol "nivel", resultado "permitido"',
      'cuestionario "q", opción "uno/si"',
      'cuestionario "q", pregunta "dos"',
      'nota "ley/art-2", example',
      'leccion.mdx',
      'arbol.mdx',
    ]);
  });
  it('is every part of the note that stands under it, and the questions that it answers', () => {
    const [chapter] = bodyOf();
    const other = [
      {...chapter, children: chapter?.children.map((one) => (one.id === 'ley/art-2' ? {...one, text: 'Archívese.'} : one))} as Provision,
    ];
    const [[, names = []] = []] = told(compare([normOf(bodyOf())], [normOf(other)], statements));
    expect(names.filter((name) => name.startsWith('nota'))).toEqual([
      'nota "ley/art-2", meaning',
      'nota "ley/art-2", example',
      'nota "ley/art-2", questions',
    ]);
  });
  it('is the regime of a tree when its norm changes status, not when an article changes words', () => {
    const regime = 'árbol "nivel", régimen';
    const [[, byStatus = []] = []] = told(compare([normOf(bodyOf())], [normOf(bodyOf(), {events: [REPEALED]})], statements));
    const [[, byWords = []] = []] = told(compare([normOf(bodyOf())], [normOf(bodyOf({letter: 'Otros.'}))], statements));
    expect([byStatus.includes(regime), byWords.includes(regime)]).toEqual([true, false]);
  });
  it('is marked when its author edited it or wrote it since, or when that is not known', () => {
    const edited = citing('ley/art-1', 'ley/art-1/a', 'ley/art-1/b').map((one, i) => (i === 0 ? {...one, wording: 'otra cosa'} : one));
    const {changes} = compare([normOf(bodyOf())], [normOf(bodyOf({lead: 'Otros:'}))], edited, {
      statements: citing('ley/art-1', 'ley/art-1/a'),
      unreadableFiles: new Set(['ley/art-1/b']),
    });
    expect(changes[0]?.touched.map(({since}) => since)).toEqual(['edited', 'untouched', 'unknown']);
    const fresh = compare([normOf(bodyOf())], [normOf(bodyOf({lead: 'Otros:'}))], edited, {statements: []});
    expect(fresh.changes[0]?.touched[0]?.since).toBe('new');
  });
});
