import {axisX, axisY, barX, barY, gridX, gridY, type Markish, type PlotOptions, plot, ruleX, ruleY, text} from '@observablehq/plot';
import {type Bars, heightOf, type Look, stackPieces, totalsOf} from './bars';

/**
 * Draws stacked bars. This module carries the plot library: import it when a plot is on the screen.
 * @param fillOf the paint of each look, as CSS
 * @returns a drawing without any style sheet of its own: Plot.module.css has its rules
 */
export function drawBars(bars: Bars, width: number, fillOf: (look: Look) => string): Element {
  const drawing = plot({
    width,
    height: heightOf(bars),
    style: {fontSize: '13px', background: 'none'},
    ...(bars.layout === 'columns' ? columns(bars, width, fillOf) : rows(bars, width, fillOf)),
  });
  drawing.querySelector('style')?.remove();
  // What it shows is said around it; its own labels are in English.
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

const OUTLINE = {stroke: 'currentColor', strokeOpacity: 0.6} as const;
/** Room for one label on the axis, in pixels. */
const TICK = 42;

function columns(bars: Bars, width: number, fillOf: (look: Look) => string): PlotOptions {
  const {categories, unit} = bars;
  const every = Math.ceil((categories.length * TICK) / (width - 50));
  return {
    marginLeft: 38,
    marginTop: 26,
    x: {type: 'band', domain: categories.keys(), padding: 0.2},
    y: scaleOf(bars),
    marks: [
      gridY({ticks: ticksOf(bars)}),
      axisY({label: unit, ticks: ticksOf(bars), tickFormat: 'd'}),
      axisX({
        label: null,
        tickSize: 0,
        ticks: [...categories.keys()].filter((at) => at % every === 0),
        tickFormat: (at: number) => categories[at]?.tick ?? '',
      }),
      ...stackPieces(bars).map(({look, pieces}): Markish => barY(pieces, {x: 'at', y1: 'from', y2: 'to', fill: fillOf(look), ...OUTLINE})),
      ruleY([0]),
    ],
  };
}

function rows(bars: Bars, width: number, fillOf: (look: Look) => string): PlotOptions {
  const {categories, unit} = bars;
  return {
    marginLeft: 4,
    marginRight: 16,
    marginTop: 4,
    marginBottom: 40,
    x: scaleOf(bars),
    y: {type: 'band', domain: categories.keys(), axis: null, padding: 0},
    marks: [
      gridX({ticks: ticksOf(bars)}),
      axisX({label: unit, ticks: ticksOf(bars), tickFormat: 'd'}),
      ...stackPieces(bars).map(
        ({look, pieces}): Markish =>
          barX(pieces, {y: 'at', x1: 'from', x2: 'to', fill: fillOf(look), insetTop: 22, insetBottom: 6, ...OUTLINE}),
      ),
      // The name stands over its bar: beside it there is no room on a phone.
      text(categories, {
        y: (_: unknown, at: number) => at,
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: 5,
        dy: -13,
        fill: 'currentColor',
        stroke: 'var(--plot-ground)',
        strokeWidth: 4,
        lineWidth: (width - 24) / 13,
        textOverflow: 'ellipsis',
      }),
      ruleX([0]),
    ],
  };
}

function scaleOf(bars: Bars): NonNullable<PlotOptions['y']> {
  return {domain: [0, longestOf(bars)], nice: bars.most === undefined};
}

function ticksOf(bars: Bars): number {
  return Math.min(5, longestOf(bars));
}

function longestOf(bars: Bars): number {
  return bars.most ?? Math.max(1, ...totalsOf(bars));
}
