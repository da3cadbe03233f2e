import {type ReactNode, useCallback} from 'react';
import {localNumber} from './numbers';
import {type Draw, PlotFigure} from './PlotFigure';
import {POINTS_HEIGHT, type Points} from './points';

interface Props {
  readonly title: string;
  /** What the plot shows, in one or two sentences: what who does not see it reads. */
  readonly summary: string;
  readonly points: Points;
}

/** A plot of points in groups. Its library is loaded when it comes into view. */
export function PointsPlot({title, summary, points}: Props): ReactNode {
  const draw = useCallback<Draw>(async (width, fillOf) => (await import('./draw-points')).drawPoints(points, width, fillOf), [points]);
  const several = points.groups.length > 1;
  return (
    <PlotFigure title={title} summary={summary} legend={points.groups} height={POINTS_HEIGHT} draw={draw}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{points.of}</th>
          <th scope="col">{points.x.label}</th>
          <th scope="col">{points.y.label}</th>
          {several && <th scope="col">Grupo</th>}
        </tr>
      </thead>
      <tbody>
        {points.groups.flatMap(({name, points: own}) =>
          own.map(({label, x, y}) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{localNumber(x)}</td>
              <td>{localNumber(y)}</td>
              {several && <td>{name}</td>}
            </tr>
          )),
        )}
      </tbody>
    </PlotFigure>
  );
}
