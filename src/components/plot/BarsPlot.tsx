import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import styles from './Bars.module.css';
import {type Bars, heightOf} from './bars';
import {Paints, paintOf, Swatch} from './Paints';
import {useSeen} from './useSeen';
import {useWidth} from './useWidth';

interface Props {
  readonly title: string;
  /** What the plot shows, in one or two sentences: what who does not see it reads. */
  readonly summary: string;
  readonly bars: Bars;
}

/** A plot with its title, a summary in words, a legend, and the same figures as a table. Its library is loaded when it comes into view. */
export function BarsPlot({title, summary, bars}: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const width = useWidth(box);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!seen || width === 0) return;
    let outdated = false;
    import('./draw-bars')
      .then(({drawBars}) => {
        if (!outdated) box.current?.replaceChildren(drawBars(bars, width, (look) => paintOf(id, look)));
      })
      .catch(() => setFailed(true));
    return () => {
      outdated = true;
    };
  }, [bars, id, seen, width]);
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <strong id={`${id}-title`} className={styles.title}>
          {title}
        </strong>
        <span id={`${id}-summary`}>{summary}</span>
      </figcaption>
      {bars.series.length > 1 && (
        <ul className={styles.legend} aria-label="Referencias del gráfico">
          {bars.series.map(({name, look}) => (
            <li key={name}>
              <Swatch id={id} look={look} /> {name}
            </li>
          ))}
        </ul>
      )}
      <Paints id={id} />
      {failed ? (
        <p role="alert">El gráfico no se pudo cargar. Los números están en la tabla.</p>
      ) : (
        <div
          ref={box}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-summary`}
          className={styles.plot}
          style={{minHeight: heightOf(bars)}}
        />
      )}
      <details open={failed}>
        <summary>Ver los números en una tabla</summary>
        {/* Who has no mouse scrolls with the arrow keys. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1) */}
        <section aria-label={`Tabla: ${title}`} tabIndex={0} className={styles.scroll}>
          <BarsTable title={title} bars={bars} />
        </section>
      </details>
    </figure>
  );
}

function BarsTable({title, bars: {of, unit, categories, series}}: {title: string; bars: Bars}): ReactNode {
  return (
    <table className={styles.table}>
      <caption>
        {title} ({unit})
      </caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {series.map(({name}) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map(({label}, at) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({name, values}) => (
              <td key={name}>{values[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
