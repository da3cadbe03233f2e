import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadContent} from '../../content/load-content';
import {type Answer, branchFor} from '../decision-tree/answer';
import {citationsOf, type DecisionTree, DONT_KNOW, type Question} from '../decision-tree/tree';
import {walk} from '../decision-tree/walk';
import {grade, misreadingsIn} from '../quiz/grade';
import type {SingleItem} from '../quiz/quiz';
import {rightResponse} from '../quiz/response';
import {sameWords} from '../quiz/same-words';
import {drillItems, itemsOfDrill} from './drill';
import {askWords} from './facts';
import {itemIdOf} from './item';
import {waysOf} from './way';

const {trees} = loadContent(process.cwd());

/** Reads the facts as a person does: question by question, from the words alone. */
function answersTold(tree: DecisionTree, {ask}: SingleItem): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const fact of ask.split('\n').slice(1)) {
    const place = walk(tree, answers);
    if (place.kind !== 'question') throw new Error(`told after the end: ${fact}`);
    const asked = `${askWords(place.question)} → `;
    if (!fact.startsWith(asked)) throw new Error(`not asked here: ${fact}`);
    answers[place.question.id] = answerIn(place.question, fact.slice(asked.length));
  }
  return answers;
}

function answerIn(question: Question, words: string): Answer {
  if (words === 'No sé') return DONT_KNOW;
  switch (question.kind) {
    case 'single':
      return question.options.find(({label}) => label === words)?.id ?? words;
    case 'several':
      return question.options.filter(({label}) => words.includes(label)).map(({id}) => id);
    case 'date':
      return words === 'Se sabe el día' ? '2026-01-01' : words.split('/').reverse().join('-');
    case 'amount':
      return words.replace(` ${question.unit}`, '');
  }
}

function rightOption({options, correct}: SingleItem): SingleItem['options'][number] | undefined {
  return options.find(({id}) => id === correct[0]);
}

describe.each(trees.map((tree) => ({id: tree.id, tree})))('every item of the tree $id', ({tree}) => {
  const ways = waysOf(tree);
  const ids = ways.map((way) => itemIdOf(tree, way));
  const items = itemsOfDrill(tree, ids);
  const cited = new Set(citationsOf(tree).map(({id}) => id));

  it('has the outcome to which the told facts lead as its key, and that alone', () => {
    for (const item of items) {
      const place = walk(tree, answersTold(tree, item));
      expect(place).toMatchObject({kind: 'outcome', outcome: {id: item.correct[0], title: rightOption(item)?.text}});
      expect(item.correct).toHaveLength(1);
    }
  });
  it('offers three or four outcomes that some way leads to and of which no two read the same', () => {
    const reachable = new Map(ways.map(({outcome}) => [outcome.id, outcome.title]));
    for (const {options} of items) {
      expect([3, 4]).toContain(options.length);
      for (const [at, {id, text}] of options.entries()) {
        expect(reachable.get(id)).toBe(text);
        expect(options.slice(at + 1).some((other) => sameWords(other.text, text))).toBe(false);
      }
    }
  });
  it('says of each wrong option which told fact it overlooks, and cites what the page has', () => {
    for (const {options, correct, ask, hints} of items) {
      const asked = ask
        .split('\n')
        .slice(1)
        .map((fact) => fact.slice(0, fact.indexOf(' → ')).replaceAll('«', '“').replaceAll('»', '”'));
      for (const {id, feedback} of options.filter((option) => !correct.includes(option.id))) {
        expect(
          asked.some((question) => feedback.misreading?.includes(`«${question}»`)),
          id,
        ).toBe(true);
        expect(feedback.text).toMatch(/^Sería así si, a «.+\.$/);
      }
      for (const {cites} of [...options.map(({feedback}) => feedback), ...hints]) {
        expect(cites).not.toEqual([]);
        expect(cites.filter((provision) => !cited.has(provision))).toEqual([]);
      }
    }
  });
  it('is marked right when the key is chosen, and otherwise with the misreading of what was chosen', () => {
    for (const item of items) {
      expect(grade(item, rightResponse(item)).correct).toBe(true);
      for (const {id, feedback} of item.options.filter((option) => !item.correct.includes(option.id))) {
        const wrong = grade(item, {kind: 'choice', chosen: [id]});
        expect(wrong.correct).toBe(false);
        expect(misreadingsIn(wrong).map(({misreading}) => misreading)).toEqual([feedback.misreading]);
      }
    }
  });
  it('ends without a conclusion where a fact is not known', () => {
    for (const {ask, objective} of items.filter((item) => / → No sé$/m.test(item.ask))) expect(objective, ask).toBe('inconclusive');
  });
  it('has an id of its own, from which alone it is made again', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const [last] = itemsOfDrill(tree, ids.slice(-1));
    expect(last).toEqual(items.at(-1));
  });
});

describe('a drill', () => {
  const anyTree = fc.constantFrom(...trees);
  const anySeed = fc.integer();

  it('has the same items for the same seed, each once, and other items for another', () => {
    fc.assert(
      fc.property(anyTree, anySeed, (tree, seed) => {
        const items = drillItems(tree, seed, 10);
        expect(drillItems(tree, seed, 10)).toEqual(items);
        expect(new Set(items.map(({id}) => id)).size).toBe(10);
        expect(drillItems(tree, seed + 1, 10).map(({id}) => id)).not.toEqual(items.map(({id}) => id));
      }),
      {numRuns: 12},
    );
  });
  it('gives every kind of outcome its turn, and no outcome twice while another has not come', () => {
    fc.assert(
      fc.property(anyTree, anySeed, fc.constantFrom(5, 10, 20), (tree, seed, count) => {
        const items = drillItems(tree, seed, count);
        const reachable = waysOf(tree).map(({outcome}) => outcome);
        const kinds = new Set(reachable.map(({kind}) => kind));
        expect(new Set(items.map(({objective}) => objective)).size).toBe(Math.min(kinds.size, count));
        const outcomes = new Set(reachable.map(({id}) => id));
        expect(new Set(items.map(({correct}) => correct[0])).size).toBe(Math.min(outcomes.size, count));
      }),
      {numRuns: 12},
    );
  });
  it('asks now and then about a fact that is not known', () => {
    const asked = trees.flatMap((tree) => drillItems(tree, 1, 20));
    expect(asked.filter(({ask}) => ask.endsWith(' → No sé')).length).toBeGreaterThan(10);
    expect(asked.filter(({ask}) => !ask.includes(' → No sé')).length).toBeGreaterThan(70);
  });
  it('has no more items than the tree has ways', () => {
    for (const tree of trees) expect(drillItems(tree, 1, 10_000)).toHaveLength(waysOf(tree).length);
  });
  it('that is taken up again leaves out a way that the tree no longer has', () => {
    for (const tree of trees) {
      const [item] = drillItems(tree, 1, 1);
      expect(itemsOfDrill(tree, ['arbol/otro/00000000', item?.id ?? '', `arbol/${tree.id}/zz`])).toEqual([item]);
    }
  });
  it('tells days that lie in the branch that is taken', () => {
    for (const {trail} of trees.flatMap(waysOf))
      for (const {question, answer, branch} of trail) expect(branchFor(question, answer)?.id).toBe(branch.id);
  });
});
