import {describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from '../content/fixture';
import {loadContent} from '../content/load-content';
import {coveragePageData, openCoverage} from './coverage-page';

const STATUS = 'docs/normas/ley/status.yaml';
const GOAL = '- {id: articulos, title: Artículos, least: 2, provisions: [ley/art-1, ley/art-2]}\n';
const old = '{from: "2010", state: repealed, by: Otra ley, source: InfoLEG, confidence: official}';
/** The small project with that goal; `historical` since its norm may not rule. */
const contentWith = (status: string): ReturnType<typeof loadContent> =>
  loadContent(
    projectOf({
      'quizzes/_coverage.yaml': GOAL,
      'quizzes/ley.yaml': `historical: true\n${CORRECT['quizzes/ley.yaml']}`,
      'docs/arboles/nivel/tree.yaml': `historical: true\ntoday: [{text: Hoy., cites: [otra/art-1]}]\n${CORRECT['docs/arboles/nivel/tree.yaml']}`,
      'docs/normas/otra/statute.yaml': CORRECT['docs/normas/ley/statute.yaml'].replace('id: ley', 'id: otra'),
      'docs/normas/otra/status.yaml': CORRECT[STATUS],
      'docs/normas/otra/errata.yaml': '[]\n',
      'docs/normas/otra/anchors.txt': CORRECT['docs/normas/ley/anchors.txt'].replaceAll('ley/', 'otra/'),
      [STATUS]: status,
    }),
  );
const pages = new Map([['quiz:ley', '/modulos/ley/practica/']]);

describe('the page of coverage', () => {
  it('counts for each provision of a goal the items that it decides, named within its norm', () => {
    const {goals} = coveragePageData(contentWith(CORRECT[STATUS]), pages);
    expect(goals).toEqual([
      {
        id: 'articulos',
        title: 'Artículos',
        least: 2,
        tested: [
          {provision: {label: 'art. 1', to: '/normas/ley/art-1/', target: 'ley/art-1'}, deciding: ['ley/sensibles'], telling: []},
          {provision: {label: 'art. 2', to: '/normas/ley/art-2/', target: 'ley/art-2'}, deciding: [], telling: []},
        ],
      },
    ]);
  });
  it('says once that a norm does not rule, and beside a provision where only that one does not', () => {
    const states = (status: string): unknown => {
      const [goal] = coveragePageData(contentWith(status), pages).goals;
      return [goal?.state, goal?.tested.map(({provision}) => provision.state)];
    };
    expect(states(CORRECT[STATUS].replace('state: in-force', 'state: repealed'))).toEqual(['repealed', [undefined, undefined]]);
    expect(states(`${CORRECT[STATUS]}provisions: [{at: art-2, events: [${old}]}]\n`)).toEqual([undefined, [undefined, 'repealed']]);
  });
  it('joins objective, item and provision of each bank, and leads to its page', () => {
    const [quiz] = coveragePageData(contentWith(CORRECT[STATUS]), pages).quizzes;
    expect(quiz?.to).toBe('/modulos/ley/practica/');
    expect(quiz?.objectives).toMatchObject([
      {text: 'Reconocer', items: [{ask: '¿Cuáles?', kind: 'single', difficulty: 'recall', provisions: [{label: 'Ley de prueba, art. 1'}]}]},
    ]);
    expect(quiz?.provisions.map(({provision: {target}, deciding, telling}) => [target, deciding.length, telling.length])).toEqual([
      ['ley/art-1', 1, 0],
      ['ley/art-1/a', 0, 1],
    ]);
    expect(coveragePageData(contentWith(CORRECT[STATUS]), new Map()).quizzes[0]).not.toHaveProperty('to');
  });
  it('is open data too', () => {
    const {goals, quizzes} = openCoverage(contentWith(CORRECT[STATUS]));
    expect(goals[0]?.tested.map(({short}) => short)).toEqual([1, 2]);
    expect(quizzes.map(({id}) => id)).toEqual(['ley']);
  });
});
