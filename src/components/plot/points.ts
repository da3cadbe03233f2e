import type {Look} from './bars';

/** An axis of a plot of points. */
export interface Axis {
  /** What it measures, with its unit: "Facilidad (%)". */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Point {
  /** What it stands for. */
  readonly label: string;
  /** Short, written beside the point where it should be told from the others. */
  readonly tick?: string;
  readonly x: number;
  readonly y: number;
}

/** The shape of a point, by its name in the plot library: shapes tell groups apart where colours do not. */
export type Shape = 'circle' | 'triangle';

/** Points of one kind. */
export interface PointGroup {
  readonly name: string;
  readonly look: Look;
  readonly shape: Shape;
  readonly points: readonly Point[];
}

/** A plot of points, and the table of the same figures. */
export interface Points {
  /** What a point stands for: "Pregunta". */
  readonly of: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly groups: readonly PointGroup[];
}

/** Height of a plot of points in pixels. */
export const POINTS_HEIGHT = 320;
