import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import type {DecisionTree} from '../../../domain/decision-tree/tree';
import type {Step} from '../../../domain/decision-tree/walk';
import {MapNodeShape} from './MapNodeShape';
import type {MapEdge, MapLayout, MapPoint} from './map-layout';
import styles from './TreeMap.module.css';

export interface TreeMapProps {
  readonly tree: DecisionTree;
  readonly layout: MapLayout;
  /** The way walked so far. */
  readonly trail: readonly Step[];
  /** Id of the question or outcome where the reader is. */
  readonly at: string;
  /** A link to answer a question of the way again; nothing for what has none. */
  readonly linkTo: (nodeId: string) => string | undefined;
}

/** The drawing. Read aloud it is its title, then questions and outcomes in the order of the tree; ways are told by the text below. */
export function MapDrawing({tree, layout, trail, at, linkTo}: TreeMapProps): ReactNode {
  const id = useId();
  const arrow = {lit: `${id}-lit`, dim: `${id}-dim`};
  const places = [...trail.map(({question}) => question.id), at];
  const taken = new Map(trail.map(({question, branch}) => [question.id, branch.id]));
  const isLit = (edge: MapEdge): boolean => edge.branches.includes(taken.get(edge.from) ?? '');
  // What is lit is drawn over what is not.
  const edges = [...layout.edges.filter((edge) => !isLit(edge)), ...layout.edges.filter(isLit)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot draw
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      className={clsx(styles.drawing, trail.length > 0 && styles.walked)}
    >
      <title id={`${id}-title`}>{`Mapa: ${tree.title}`}</title>
      <desc id={`${id}-about`}>
        {`De arriba hacia abajo, unidos por las respuestas. Preguntas: ${tree.questions.length}. Resultados: ${tree.outcomes.length}.`}
      </desc>
      <defs>
        <Arrow id={arrow.dim} className={styles.arrow} />
        <Arrow id={arrow.lit} className={styles.arrowLit} />
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and words, nothing to focus */}
      <g aria-hidden="true">
        {edges.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={pathOf(edge.points)}
            className={isLit(edge) ? styles.edgeLit : styles.edge}
            markerEnd={`url(#${isLit(edge) ? arrow.lit : arrow.dim})`}
          />
        ))}
        {edges.map((edge) => (
          <Label
            key={`${edge.from} ${edge.to}`}
            edge={edge}
            line={layout.lineHeights.label}
            taken={isLit(edge) ? taken.get(edge.from) : undefined}
          />
        ))}
      </g>
      {layout.nodes.map((node) => {
        const step = places.indexOf(node.id);
        return (
          <MapNodeShape
            key={node.id}
            node={node}
            line={layout.lineHeights.node}
            step={step < 0 ? undefined : step + 1}
            here={node.id === at}
            href={step < 0 ? undefined : linkTo(node.id)}
          />
        );
      })}
    </svg>
  );
}

function Arrow({id, className}: {id: string; className: string | undefined}): ReactNode {
  return (
    <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto">
      <path d="M0 0 10 5 0 10z" className={className} />
    </marker>
  );
}

/** The words of the answers; of the one taken, marked. */
function Label({edge, line, taken}: {edge: MapEdge; line: number; taken: string | undefined}): ReactNode {
  const lit = taken !== undefined;
  // "y 3 más" stands for an answer that is not written.
  const written = edge.label.some(({branch}) => branch === taken);
  const first = edge.labelAt.y - (edge.label.length * line) / 2;
  return (
    <text className={clsx(styles.label, lit && styles.labelLit)}>
      {edge.label.map(({text, branch}, at) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          key={at}
          x={edge.labelAt.x}
          y={first + (at + 0.75) * line}
          className={lit && (written ? branch === taken : branch === undefined) ? styles.taken : undefined}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** Straight between the first point and the second, bent to the third, straight again. */
function pathOf(points: readonly MapPoint[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (at % 2 === 1) return `L${point.x} ${point.y}`;
      const middle = (before.y + point.y) / 2;
      return `C${before.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    })
    .join('');
}
