import {axisX, axisY, dot, gridX, gridY, type Markish, plot, ruleY, text} from '@observablehq/plot';
import type {Look} from './bars';
import {POINTS_HEIGHT, type PointGroup, type Points} from './points';

/**
 * Draws points. This module carries the plot library: import it when a plot is on the screen.
 * @param fillOf the paint of each look, as CSS
 * @returns a drawing without any style sheet of its own: Plot.module.css has its rules
 */
export function drawPoints({x, y, groups}: Points, width: number, fillOf: (look: Look) => string): Element {
  const drawing = plot({
    width,
    height: POINTS_HEIGHT,
    style: {fontSize: '13px', background: 'none'},
    marginLeft: 44,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 40,
    x: {domain: [x.from, x.to]},
    y: {domain: [y.from, y.to]},
    marks: [
      gridX({ticks: 5}),
      gridY({ticks: 5}),
      axisX({label: x.label, labelAnchor: 'right', ticks: 5, tickFormat: 'd'}),
      axisY({label: y.label, ticks: 5, tickFormat: 'd'}),
      ruleY([Math.max(0, y.from)]),
      ...groups.map((group): Markish => dotsOf(group, fillOf)),
      text(
        groups.flatMap(({points}) => points.filter(({tick}) => tick !== undefined)),
        {x: 'x', y: 'y', text: 'tick', dx: 9, textAnchor: 'start', fill: 'currentColor', stroke: 'var(--plot-ground)', strokeWidth: 4},
      ),
    ],
  });
  drawing.querySelector('style')?.remove();
  // What it shows is said around it; its own labels are in English.
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

function dotsOf({look, shape, points}: PointGroup, fillOf: (look: Look) => string): Markish {
  return dot(points, {
    x: 'x',
    y: 'y',
    fill: fillOf(look),
    stroke: look === 'hollow' ? 'var(--plot-bad)' : 'currentColor',
    strokeWidth: look === 'hollow' ? 2 : 1,
    symbol: shape,
    r: 5,
  });
}
