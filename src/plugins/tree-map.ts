import {Graph, layout} from '@dagrejs/dagre';
import type {TreeData} from '../components/tree/tree-data';
import {outcomeName} from '../domain/decision-tree/outcome-name';
import {type Fork, forksOf} from '../domain/decision-tree/table';
import type {DecisionTree} from '../domain/decision-tree/tree';

type MapLayout = TreeData['layout'];
type MapNode = MapLayout['nodes'][number];
type MapEdge = MapLayout['edges'][number];
type MapLine = MapEdge['label'][number];
type Point = MapEdge['labelAt'];

/** How many characters a line of a node and of a label holds. */
const NODE_CHARACTERS = 26;
const LABEL_CHARACTERS = 24;
/** What a character takes at most on average, in the widest of the system's fonts: the build cannot measure the reader's. */
const NODE_CHARACTER = 8;
const LABEL_CHARACTER = 7.4;
const NODE_LINE = 19;
const LABEL_LINE = 17;
/** Between the border of a node and its words. */
const NODE_PADDING = 12;
/** Of more answers than this with the same end, only the first are written. */
const MOST_LABELS = 3;
const FIRST_LABELS = 2;
const MARGIN = 32;
/** Between two lines that meet a box. */
const DOOR = 28;
/** The last piece of a line is straight for at least as long: an arrow ends it. */
const ARROW = 12;

type Drawn = Omit<MapNode, 'x' | 'y'>;
type Joined = Pick<MapEdge, 'from' | 'to' | 'branches' | 'label'>;

/** The map of a tree, top to bottom; `past`: of norms that rule no more. Same tree, same map. Every branch leads to a question or outcome of the tree. */
export function mapLayout(tree: DecisionTree, past: boolean): MapLayout {
  const nodes = [
    ...tree.questions.map(({id, ask}) => nodeOf('question', id, ['Pregunta'], ask)),
    ...tree.outcomes.map(({id, kind, title}) =>
      nodeOf('outcome', id, wrap(`Resultado: ${outcomeName(kind, past)}`, NODE_CHARACTERS), title),
    ),
  ];
  const edges = tree.questions.flatMap((question) => forksOf(question).map((fork) => edgeOf(question.id, fork)));
  const graph = new Graph().setGraph({rankdir: 'TB', nodesep: 24, edgesep: 12, ranksep: 76, marginx: MARGIN, marginy: MARGIN});
  for (const {id, width, height} of nodes) graph.setNode(id, {width, height});
  for (const {from, to, label} of edges) {
    const width = Math.max(...label.map(({text}) => text.length)) * LABEL_CHARACTER;
    graph.setEdge(from, to, {width, height: label.length * LABEL_LINE, labelpos: 'c'});
  }
  layout(graph);
  const {width, height} = graph.graph() as {width: number; height: number};
  const placedNodes = nodes.map((node) => ({...node, ...pointOf(graph.node(node.id) as Point)}));
  const placedEdges = edges.map((edge) => {
    const placed = graph.edge(edge.from, edge.to) as Point & {points: Point[]};
    return {...edge, labelAt: pointOf(placed), points: placed.points.map(pointOf)};
  });
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    lineHeights: {node: NODE_LINE, label: LABEL_LINE},
    nodes: placedNodes,
    edges: withClearLines(placedNodes, placedEdges),
  };
}

function pointOf({x, y}: Point): Point {
  return {x: Math.round(x), y: Math.round(y)};
}

/**
 * Lines that cross no box. dagre keeps things of one rank apart, in the middle of the rank, but draws from middle to middle: here a
 * line passes each rank straight down and bends in the gap between two. It leaves below a box and arrives above one, each line at
 * a place of its own.
 */
function withClearLines(nodes: readonly MapNode[], edges: readonly MapEdge[]): MapEdge[] {
  const halves = new Map<number, number>();
  const grow = (y: number, height: number): unknown => halves.set(y, Math.max(halves.get(y) ?? 0, height / 2));
  for (const {y, height} of nodes) grow(y, height);
  for (const {labelAt, label} of edges) grow(labelAt.y, label.length * LABEL_LINE);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inner = (edge: MapEdge): readonly Point[] => edge.points.slice(1, -1);
  const leaving = doors(nodes, edges, 'from', (edge) => inner(edge)[0]);
  const arriving = doors(nodes, edges, 'to', (edge) => inner(edge).at(-1));
  return edges.map((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return edge;
    const [start, end] = [leaving.get(edge) ?? from.x, arriving.get(edge) ?? to.x];
    const half = (y: number): number => halves.get(y) ?? 0;
    const points = [
      {x: start, y: from.y + from.height / 2},
      {x: start, y: from.y + half(from.y)},
      ...inner(edge).flatMap(({x, y}) => [
        {x, y: y - half(y)},
        {x, y: y + half(y)},
      ]),
      {x: end, y: to.y - half(to.y) - ARROW},
      {x: end, y: to.y - to.height / 2},
    ];
    return {...edge, points: points.map(pointOf)};
  });
}

/** Where each line meets its box: side by side, in the order in which they come or go, so that none crosses another there. */
function doors(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
  end: 'from' | 'to',
  neighbour: (edge: MapEdge) => Point | undefined,
): Map<MapEdge, number> {
  return new Map(
    nodes.flatMap((node) => {
      const xOf = (edge: MapEdge): number => neighbour(edge)?.x ?? node.x;
      const own = edges.filter((edge) => edge[end] === node.id).sort((a, b) => xOf(a) - xOf(b));
      const apart = Math.min(DOOR, (node.width * 0.5) / own.length);
      return own.map((edge, at): [MapEdge, number] => [edge, node.x + (at - (own.length - 1) / 2) * apart]);
    }),
  );
}

function nodeOf(kind: MapNode['kind'], id: string, head: readonly string[], words: string): Drawn {
  const lines = wrap(words, NODE_CHARACTERS);
  const longest = Math.max(NODE_CHARACTERS, ...[...head, ...lines].map((line) => line.length));
  return {
    id,
    kind,
    width: longest * NODE_CHARACTER + 2 * NODE_PADDING,
    height: (head.length + lines.length) * NODE_LINE + 2 * NODE_PADDING,
    head,
    lines,
  };
}

function edgeOf(from: string, {next, branches}: Fork): Joined {
  const shown = branches.length > MOST_LABELS ? branches.slice(0, FIRST_LABELS) : branches;
  const left = branches.length - shown.length;
  // A sign tells where the words of one answer end and those of the next begin.
  const sign = branches.length > 1 ? '· ' : '';
  const label: MapLine[] = shown.flatMap(({id, label}) => wrap(`${sign}${label}`, LABEL_CHARACTERS).map((text) => ({text, branch: id})));
  return {from, to: next, branches: branches.map(({id}) => id), label: left > 0 ? [...label, {text: `y ${left} más`}] : label};
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
