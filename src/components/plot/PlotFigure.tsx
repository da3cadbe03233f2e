import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import type {Look} from './bars';
import {Paints, paintOf, Swatch} from './Paints';
import styles from './Plot.module.css';
import type {Shape} from './points';
import {useSeen} from './useSeen';
import {useWidth} from './useWidth';

/** Draws a plot as wide as it is told. The same function draws the same: another one draws anew. */
export type Draw = (width: number, fillOf: (look: Look) => string) => Promise<Element>;

interface Props {
  readonly title: string;
  /** What the plot shows, in one or two sentences: what who does not see it reads. */
  readonly summary: string;
  /** What each look stands for, where there are several. */
  readonly legend: readonly {readonly name: string; readonly look: Look; readonly shape?: Shape}[];
  /** Height of the drawing in pixels. */
  readonly height: number;
  readonly draw: Draw;
  /** The same figures as a table. */
  readonly children: ReactNode;
}

/** A plot with its title, a summary in words, a legend, and the same figures as a table. It is drawn when it comes into view. */
export function PlotFigure({title, summary, legend, height, draw, children}: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const width = useWidth(box);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!seen || width === 0) return;
    let outdated = false;
    draw(width, (look) => paintOf(id, look))
      .then((drawing) => {
        if (!outdated) box.current?.replaceChildren(drawing);
      })
      .catch(() => setFailed(true));
    return () => {
      outdated = true;
    };
  }, [draw, id, seen, width]);
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <strong id={`${id}-title`} className={styles.title}>
          {title}
        </strong>
        <span id={`${id}-summary`}>{summary}</span>
      </figcaption>
      {legend.length > 1 && (
        <ul className={styles.legend} aria-label="Referencias del gráfico">
          {legend.map(({name, look, shape}) => (
            <li key={name}>
              <Swatch id={id} look={look} shape={shape} /> {name}
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
          style={{minHeight: height}}
        />
      )}
      <details open={failed}>
        <summary>Ver los números en una tabla</summary>
        {/* Who has no mouse scrolls with the arrow keys. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1) */}
        <section aria-label={`Tabla: ${title}`} tabIndex={0} className={styles.scroll}>
          <table className={styles.table}>{children}</table>
        </section>
      </details>
    </figure>
  );
}
