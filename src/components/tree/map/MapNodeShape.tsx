import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import type {MapNode} from './map-layout';
import styles from './TreeMap.module.css';

interface MapNodeShapeProps {
  readonly node: MapNode;
  readonly line: number;
  /** Its place on the way walked, from 1; nothing off the way. */
  readonly step: number | undefined;
  readonly here: boolean;
  readonly href: string | undefined;
}

const CORNER = 14;
const SIGN = 24;
const SIGN_CHARACTER = 8;
const SIGN_OUT = 8;
/** How far the second border of the present place stands out. */
const RING = 6;

/** A question or an outcome: its shape, its words and, on the way walked, its number. */
export function MapNodeShape({node, line, step, here, href}: MapNodeShapeProps): ReactNode {
  const top = node.y - node.height / 2;
  const start = top + (node.height - (node.head.length + node.lines.length) * line) / 2;
  const lines = [...node.head, ...node.lines];
  const drawn = (
    <>
      {here && <Outline node={node} by={RING} className={styles.ring} />}
      <Outline node={node} by={0} className={styles.shape} />
      {step !== undefined && <Sign words={`Paso ${step}`} side="start" x={node.x - node.width / 2} y={top} />}
      {here && <Sign words="Estás acá" side="end" x={node.x + node.width / 2} y={top + node.height} />}
      <text textAnchor="middle">
        {lines.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <Fragment key={at}>
            <tspan x={node.x} y={start + (at + 0.74) * line} className={at < node.head.length ? styles.head : styles.words}>
              {at === node.head.length - 1 ? `${words}:` : words}
            </tspan>
            {/* Parts the lines where they are read aloud or copied as one text. */}{' '}
          </Fragment>
        ))}
      </text>
    </>
  );
  const className = clsx(styles.node, step !== undefined && styles.onTheWay);
  return href === undefined ? (
    <g className={className}>{drawn}</g>
  ) : (
    <a href={href} className={className}>
      {drawn}
    </a>
  );
}

interface SignProps {
  readonly words: string;
  readonly side: 'start' | 'end';
  /** The corner of the node that it hangs on. */
  readonly x: number;
  readonly y: number;
}

/** A tab on a corner: on the upper left one it stands above the border, on the lower right one below. */
function Sign({words, side, x, y}: SignProps): ReactNode {
  const width = words.length * SIGN_CHARACTER + 16;
  const left = side === 'start' ? x - SIGN_OUT : x + SIGN_OUT - width;
  const top = side === 'start' ? y - SIGN + 6 : y - 6;
  return (
    <>
      <rect x={left} y={top} width={width} height={SIGN} rx="4" className={styles.sign} />
      <text x={left + width / 2} y={top + SIGN * 0.7} textAnchor="middle" className={styles.signWords}>
        {`${words} `}
      </text>
    </>
  );
}

/** Round corners for a question, cut ones for an outcome. */
function Outline({node, by, className}: {node: MapNode; by: number; className: string | undefined}): ReactNode {
  const [left, right] = [node.x - node.width / 2 - by, node.x + node.width / 2 + by];
  const [top, bottom] = [node.y - node.height / 2 - by, node.y + node.height / 2 + by];
  if (node.kind === 'question') {
    return <rect x={left} y={top} width={right - left} height={bottom - top} rx={CORNER + by} className={className} />;
  }
  const points = [
    [left + CORNER, top],
    [right - CORNER, top],
    [right, top + CORNER],
    [right, bottom - CORNER],
    [right - CORNER, bottom],
    [left + CORNER, bottom],
    [left, bottom - CORNER],
    [left, top + CORNER],
  ];
  return <polygon points={points.join(' ')} className={className} />;
}
