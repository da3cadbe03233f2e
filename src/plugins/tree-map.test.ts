import {describe, expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {forksOf} from '../domain/decision-tree/table';
import {mapLayout} from './tree-map';

const {trees} = loadContent(process.cwd());
type Layout = ReturnType<typeof mapLayout>;
type Node = Layout['nodes'][number];

const box = ({x, y, width, height}: Node): {left: number; right: number; top: number; bottom: number} => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

describe.each(trees.map((tree) => ({id: tree.id, tree, map: mapLayout(tree, true)})))('the map of $id', ({tree, map}) => {
  const nodeOf = (id: string): Node => {
    const node = map.nodes.find((one) => one.id === id);
    if (!node) throw new Error(`no node ${id}`);
    return node;
  };

  it('is the same when it is made again, other maps in between', () => {
    for (const other of trees) mapLayout(other, true);
    expect(mapLayout(tree, true)).toEqual(map);
  });
  it('has every question and outcome with all its words, in the order of the tree', () => {
    expect(map.nodes.map(({id, lines}) => `${id}: ${lines.join(' ')}`)).toEqual([
      ...tree.questions.map(({id, ask}) => `${id}: ${ask}`),
      ...tree.outcomes.map(({id, title}) => `${id}: ${title}`),
    ]);
  });
  it('joins the answers of a question with the same end in one line', () => {
    expect(map.edges.map(({from, to, branches}) => ({from, to, branches}))).toEqual(
      tree.questions.flatMap((question) =>
        forksOf(question).map(({next, branches}) => ({from: question.id, to: next, branches: branches.map(({id}) => id)})),
      ),
    );
  });
  it('writes the first two of many answers and how many more there are', () => {
    for (const {branches, label} of map.edges) {
      const written = new Set(label.flatMap(({branch}) => branch ?? []));
      expect(written.size).toBe(branches.length > 3 ? 2 : branches.length);
      if (branches.length > 3) expect(label.at(-1)).toEqual({text: `y ${branches.length - 2} más`});
    }
  });
  it('leads down, from below a box to above another', () => {
    for (const {from, to, points} of map.edges) {
      expect(points.length % 2).toBe(0);
      expect(Math.abs((points[0]?.y ?? 0) - box(nodeOf(from)).bottom)).toBeLessThan(1);
      expect(Math.abs((points.at(-1)?.y ?? 0) - box(nodeOf(to)).top)).toBeLessThan(1);
      expect(points.map(({y}) => y)).toEqual(points.map(({y}) => y).sort((a, b) => a - b));
    }
  });
  it('stays inside the drawing, box beside box, and no line passes behind a box', () => {
    for (const [at, node] of map.nodes.entries()) {
      const own = box(node);
      expect(own.left >= 0 && own.top >= 0 && own.right <= map.width && own.bottom <= map.height).toBe(true);
      for (const other of map.nodes.slice(at + 1)) {
        const its = box(other);
        expect(own.right <= its.left || its.right <= own.left || own.bottom <= its.top || its.bottom <= own.top).toBe(true);
      }
      for (const {points} of map.edges) {
        points.forEach((point, i) => {
          const next = points[i + 1];
          if (!next) return;
          // A bend stays between the heights of its ends: there must be no box at all there, nor beside a straight piece.
          const [low, high] = [Math.min(point.x, next.x), Math.max(point.x, next.x)];
          const behind = low < own.right && high > own.left && point.y < own.bottom - 1 && next.y > own.top + 1;
          expect(behind).toBe(false);
        });
      }
    }
  });
});
