import clsx from 'clsx';
import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {MapDrawing, type TreeMapProps} from './MapDrawing';
import type {MapPoint} from './map-layout';
import styles from './TreeMap.module.css';

/** From far to near: what a pixel of the drawing takes on the screen. */
const SCALES = [0.15, 0.25, 0.4, 0.6, 0.8, 1, 1.3, 1.7] as const;

/** A tree as a drawing with the way walked lit, in a window that scrolls. The drawing was laid out when the site was built. */
export function TreeMap({tree, layout, trail, at, linkTo}: TreeMapProps): ReactNode {
  const [scale, setScale] = useState<number | 'whole'>(1);
  const region = useRef<HTMLElement>(null);
  /** The point of the drawing that the window shows in its middle. */
  const middle = useRef<MapPoint | undefined>(undefined);
  const hint = useId();
  const here = layout.nodes.find(({id}) => id === at);

  // Brings the reader's place into the window, never the window into the page: whoever answers questions stays where they are.
  useEffect(() => {
    middle.current = here;
  }, [here]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is a new middle
  useEffect(() => {
    const view = region.current;
    if (!view || !middle.current || scale === 'whole') return;
    view.scrollLeft = middle.current.x * scale - view.clientWidth / 2;
    view.scrollTop = middle.current.y * scale - view.clientHeight / 2;
  }, [here, scale]);

  const zoom = (nearer: boolean): void => {
    const view = region.current;
    if (!view) return;
    const now = scale === 'whole' ? Math.min(view.clientWidth / layout.width, view.clientHeight / layout.height) : scale;
    // What was in the middle stays there.
    middle.current =
      scale === 'whole' ? here : {x: (view.scrollLeft + view.clientWidth / 2) / now, y: (view.scrollTop + view.clientHeight / 2) / now};
    setScale((nearer ? SCALES.find((one) => one > now) : SCALES.findLast((one) => one < now)) ?? scale);
  };

  return (
    <div className={styles.map}>
      <p id={hint} className={styles.hint}>
        El mismo árbol está más abajo como texto. En el mapa, los recuadros redondeados son preguntas y los de esquinas cortadas son
        resultados.
        {trail.length > 0 && ' Tu camino va en línea gruesa, con el número de cada paso; lo demás, en línea de puntos.'}
      </p>
      <div className={styles.buttons} data-print-hidden>
        <button type="button" className="button button--secondary button--sm" onClick={() => zoom(true)}>
          Acercar
        </button>
        <button type="button" className="button button--secondary button--sm" onClick={() => zoom(false)}>
          Alejar
        </button>
        <button type="button" className="button button--secondary button--sm" onClick={() => setScale('whole')}>
          Ver entero
        </button>
        <span role="status">{scale === 'whole' ? 'Se ve entero' : `Tamaño: ${Math.round(scale * 100)} %`}</span>
      </div>
      <section
        ref={region}
        className={styles.window}
        aria-label={`Mapa del árbol: ${tree.title}`}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
      >
        <div
          className={clsx(styles.sheet, scale === 'whole' && styles.whole)}
          style={scale === 'whole' ? undefined : {width: `${Math.round(layout.width * scale)}px`}}
        >
          <MapDrawing tree={tree} layout={layout} trail={trail} at={at} linkTo={linkTo} />
        </div>
      </section>
    </div>
  );
}
