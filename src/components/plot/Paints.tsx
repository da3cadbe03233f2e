import type {ReactNode} from 'react';
import type {Look} from './bars';
import styles from './Plot.module.css';
import type {Shape} from './points';

/** The fill of a look, among the paints of the plot with this id. */
export function paintOf(id: string, look: Look): string {
  return look === 'hollow' ? 'none' : `url(#${id}-${look})`;
}

/** The textures that the bars of one plot are filled with. They take their colours from the page, in light and dark. */
export function Paints({id}: {id: string}): ReactNode {
  const square = {width: 8, height: 8, patternUnits: 'userSpaceOnUse'} as const;
  return (
    <svg className={styles.paints} aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id={`${id}-solid`} {...square} className={styles.solid}>
          <rect width="8" height="8" />
        </pattern>
        <pattern id={`${id}-striped`} {...square} patternTransform="rotate(45)" className={styles.striped}>
          <rect width="4" height="8" />
        </pattern>
        <pattern id={`${id}-dotted`} {...square} className={styles.dotted}>
          <circle cx="4" cy="4" r="2.2" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Around 0. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0',
  triangle: 'M0,-6L6,5L-6,5Z',
};

/** A look in the legend: as bars have it, or as the shape of a point. */
export function Swatch({id, look, shape}: {id: string; look: Look; shape?: Shape | undefined}): ReactNode {
  return (
    <svg aria-hidden="true" width="22" height="14" className={styles.swatch}>
      {shape === undefined ? (
        <rect x="0.5" y="0.5" width="21" height="13" fill={paintOf(id, look)} stroke="currentColor" strokeOpacity="0.6" />
      ) : (
        <path d={OUTLINES[shape]} transform="translate(11 7)" fill={paintOf(id, look)} stroke="currentColor" />
      )}
    </svg>
  );
}
