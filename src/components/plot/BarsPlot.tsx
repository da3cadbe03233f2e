import {type ReactNode, useCallback} from 'react';
import {type Bars, heightOf} from './bars';
import {localNumber} from './numbers';
import {type Draw, PlotFigure} from './PlotFigure';

interface Props {
  readonly title: string;
  /** What the plot shows, in one or two sentences: what who does not see it reads. */
  readonly summary: string;
  readonly bars: Bars;
}

/** A plot of stacked bars. Its library is loaded when it comes into view. */
export function BarsPlot({title, summary, bars}: Props): ReactNode {
  const draw = useCallback<Draw>(async (width, fillOf) => (await import('./draw-bars')).drawBars(bars, width, fillOf), [bars]);
  return (
    <PlotFigure title={title} summary={summary} legend={bars.series} height={heightOf(bars)} draw={draw}>
      <caption>
        {title} ({bars.unit})
      </caption>
      <thead>
        <tr>
          <th scope="col">{bars.of}</th>
          {bars.series.map(({name}) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.categories.map(({label}, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name
          <tr key={at}>
            <th scope="row">{label}</th>
            {bars.series.map(({name, values}) => {
              const value = values[at];
              return <td key={name}>{value === undefined ? '–' : localNumber(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </PlotFigure>
  );
}
