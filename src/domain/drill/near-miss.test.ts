import {mersenne} from 'pure-rand/generator/mersenne';
import {describe, expect, it} from 'vitest';
import {option, outcome, single, treeOf} from '../decision-tree/fixture';
import type {DecisionTree} from '../decision-tree/tree';
import {type NearMiss, nearMisses} from './near-miss';
import {type Way, waysOf} from './way';

/** The way of a tree with these branches, and what is offered beside its outcome. */
function missesOf(tree: DecisionTree, branches: string, most = 3, seed = 1): NearMiss[] {
  const ways = waysOf(tree);
  const way = ways.find(({trail}) => trail.map(({branch}) => branch.id).join() === branches) as Way;
  return nearMisses(way, ways, most, mersenne(seed));
}
const titles = (misses: readonly NearMiss[]): string[] => misses.map(({outcome: {title}}) => title);

const FORK = treeOf(
  'a',
  [
    single('a', option('a1', 'b'), option('a2', 'lejos'), option('no-se', 'falta-a')),
    single('b', option('b1', 'si'), option('b2', 'no'), option('b3', 'c'), option('no-se', 'falta-b')),
    single('c', option('c1', 'otro'), option('c2', 'otro-mas')),
  ],
  ['si', 'no', 'lejos', 'otro', 'otro-mas', outcome('falta-a', 'inconclusive'), outcome('falta-b', 'inconclusive')],
);

describe('a near miss', () => {
  it('needs as few other answers as can be, and names the fact that is overlooked', () => {
    const [first, second] = missesOf(FORK, 'a1,b1', 2);
    expect(titles([first, second].flatMap((miss) => miss ?? []))).toEqual(['no', 'lejos']);
    expect(first?.overlooked).toMatchObject({question: {id: 'b'}, branch: {id: 'b1'}});
    expect(first?.otherwise.map(({question, branch}) => [question.id, branch.id])).toEqual([['b', 'b2']]);
  });
  it('that needs two lists both, in the order in which they are asked', () => {
    const far = missesOf(FORK, 'a1,b1', 10).find(({outcome: {id}}) => id === 'otro-mas');
    expect(far?.otherwise.map(({question, branch}) => [question.id, branch.id])).toEqual([
      ['b', 'b3'],
      ['c', 'c2'],
    ]);
  });
  it('takes a told fact for unknown once at most while there is another', () => {
    for (let seed = 0; seed < 20; seed++) {
      const unsure = missesOf(FORK, 'a1,b1', 4, seed).filter(({outcome: {kind}}) => kind === 'inconclusive');
      expect(unsure.length).toBeLessThan(2);
    }
  });
  it('is never an outcome that the facts meet too', () => {
    const options = ['salud', 'retiro', 'comun'].map((id) => ({id, label: id, cites: [], say: [], alone: false}));
    const tree = treeOf(
      'datos',
      [
        {
          kind: 'several',
          id: 'datos',
          ask: '¿Qué datos?',
          cites: [],
          options,
          branches: [
            {id: 'ambas', label: 'Las dos', all: ['salud', 'retiro'], next: 'prohibido', cites: []},
            {id: 'retiro', label: 'Retiro', any: ['retiro'], next: 'retirar', cites: []},
            {id: 'resto', label: 'Resto', next: 'permitido', cites: []},
          ],
          unsure: 'falta',
        },
      ],
      ['prohibido', 'retirar', 'permitido', outcome('falta', 'inconclusive')],
    );
    expect(titles(missesOf(tree, 'ambas')).sort()).toEqual(['falta', 'permitido']);
  });
  it('has no title that reads like another', () => {
    const tree = treeOf(
      'a',
      [single('a', option('a1', 'uno'), option('a2', 'dos'), option('a3', 'tres'), option('a4', 'cuatro'))],
      [
        {...outcome('uno'), title: 'Se puede'},
        {...outcome('dos'), title: 'Se puede.'},
        {...outcome('tres'), title: 'No se puede'},
        {...outcome('cuatro'), title: 'NO se puede:'},
      ],
    );
    expect(missesOf(tree, 'a1').map(({outcome: {title}}) => title.toLowerCase().replace(':', ''))).toEqual(['no se puede']);
  });
});

describe('the ways that can be asked', () => {
  it('leave out a doubt after which the tree concludes', () => {
    const tree = treeOf('a', [single('a', option('a1', 'si'), option('no-se', 'si'))], ['si']);
    expect(waysOf(tree).map(({trail}) => trail.map(({branch}) => branch.id))).toEqual([['a1']]);
  });
  it('keep their code in another version of the tree, and have another where they branch otherwise', () => {
    const code = (tree: DecisionTree): string[] => waysOf(tree).map((way) => way.code);
    expect(code({...FORK, version: 2})).toEqual(code(FORK));
    expect(new Set(code(FORK)).size).toBe(waysOf(FORK).length);
  });
});
