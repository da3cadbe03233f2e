import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import type {Chart, ChartRow, SpanKind} from '../../domain/status/chart';
import type {State} from '../../domain/status/status';
import {capital, confidenceName, longDate, stateName} from '../../domain/status/words';
import styles from './NormTimeline.module.css';
import type {TimelineData, TimelineEventView, TimelineNormView} from './reference-data';

/** Sizes in pixels of the drawing at full size. */
const WIDTH = 860;
const MARGIN = 16;
const TOP = 52;
const ROW = 44;
const BAR = 14;

const KEY: readonly (readonly [SpanKind, string])[] = [
  ['rules', 'rige, hasta la última prueba que hay'],
  ['ruled', 'rigió, ya no'],
  ['signed', 'firmada, no en vigor'],
  ['unproved', 'último estado conocido, sin prueba posterior'],
];

/** The norms over time: a drawing that needs no colour, and the same facts in a table. */
export function NormTimeline({data: {chart, norms}}: {data: TimelineData}): ReactNode {
  return (
    <>
      <figure className={styles.figure}>
        <Drawing chart={chart} />
        <figcaption>
          <ul className={styles.key} aria-label="Referencias del dibujo">
            {KEY.map(([kind, words]) => (
              <li key={kind}>
                <svg className={styles.sample} viewBox="0 0 36 14" aria-hidden="true">
                  <rect className={clsx(styles.bar, styles[kind])} x="1" y="1" width="34" height="12" />
                  {PATTERNED.has(kind) && <rect fill={`url(#trama-${kind})`} x="1" y="1" width="34" height="12" />}
                </svg>
                {words}
              </li>
            ))}
            <li>
              <span aria-hidden="true">● </span>hecho de toda la norma
            </li>
            <li>
              <span aria-hidden="true">▾ </span>hecho de una parte
            </li>
          </ul>
        </figcaption>
      </figure>
      <Table norms={norms} />
    </>
  );
}

const PATTERNED: ReadonlySet<SpanKind> = new Set(['ruled', 'signed']);

function Drawing({chart: {rows, years, today}}: {chart: Chart}): ReactNode {
  const id = useId();
  const height = TOP + rows.length * ROW + MARGIN;
  const bottom = height - MARGIN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.window} aria-label="Dibujo de la línea de tiempo" tabIndex={0}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${height}`}
        style={{minWidth: WIDTH}}
        role="img"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
      >
        <title id={`${id}-name`}>Las normas en el tiempo</title>
        <desc id={`${id}-what`}>Una barra por norma, desde su primer hecho. Todo lo que muestra está escrito en la tabla que sigue.</desc>
        <Patterns />
        {years.map(({year, x}) => (
          <g key={year}>
            <line className={styles.year} x1={place(x)} x2={place(x)} y1={TOP - 8} y2={bottom} />
            <text className={styles.small} x={place(x)} y={TOP - 14} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className={styles.today} x1={place(today.x)} x2={place(today.x)} y1={TOP - 28} y2={bottom} />
        <text className={styles.todayName} x={place(today.x)} y={TOP - 34} textAnchor="end">
          Hoy: {shortDate(today.date)}
        </text>
        {rows.map((row, i) => (
          <Row key={row.id} row={row} y={TOP + i * ROW} />
        ))}
      </svg>
    </section>
  );
}

function Row({row: {name, state, spans, events, partEvents}, y}: {row: ChartRow; y: number}): ReactNode {
  const [first] = events;
  const start = first?.x ?? 0;
  const top = y + 20;
  // A name that begins late would run out of the drawing.
  const late = start > 0.6;
  return (
    <g>
      <text className={styles.name} x={late ? place(1) - 4 : place(start)} y={y + 14} textAnchor={late ? 'end' : 'start'}>
        {name} <tspan className={styles.small}>{state === 'in-force' ? '✓ vigente' : `⚠ ${lower(state)}`}</tspan>
      </text>
      {spans.map(({kind, from, to}) => (
        <g key={kind}>
          <rect className={clsx(styles.bar, styles[kind])} x={place(from)} y={top} width={place(to) - place(from)} height={BAR} />
          {PATTERNED.has(kind) && (
            <rect fill={`url(#trama-${kind})`} x={place(from)} y={top} width={place(to) - place(from)} height={BAR} />
          )}
        </g>
      ))}
      {partEvents.map(({date, x}) => (
        <path key={date} className={styles.part} d={`M${place(x) - 4} ${top - 4}h8l-4 6z`} />
      ))}
      {events.map(({date, x}) => (
        <circle key={date} className={styles.event} cx={place(x)} cy={top + BAR / 2} r="4" />
      ))}
    </g>
  );
}

/** Hatches, so that nothing is told by colour alone. */
function Patterns(): ReactNode {
  return (
    <defs>
      <pattern id="trama-ruled" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
      </pattern>
      <pattern id="trama-signed" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="2.5" cy="2.5" r="1.1" />
      </pattern>
    </defs>
  );
}

function Table({norms}: {norms: readonly TimelineNormView[]}): ReactNode {
  return (
    <table className={styles.table}>
      <caption>Los mismos hechos, en palabras</caption>
      <thead>
        <tr>
          <th scope="col">Desde</th>
          <th scope="col">Qué pasó y cómo lo sabemos</th>
        </tr>
      </thead>
      {norms.map(({id, name, to, state, evidence, events}) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <Link to={to}>{name}</Link>{' '}
              <span className={state === 'in-force' ? styles.inForce : styles.notInForce}>
                {state === 'in-force' ? '✓ Vigente' : `⚠ ${stateName(state)}`}
              </span>{' '}
              <small>(última prueba: {longDate(evidence)})</small>
            </th>
          </tr>
          {events.map((event) => (
            <EventRow key={`${event.from} ${event.part?.to} ${event.by}`} event={event} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function EventRow({event: {from, state, by, source, url, confidence, part}}: {event: TimelineEventView}): ReactNode {
  return (
    <tr>
      <td className={styles.date}>{longDate(from)}</td>
      <td>
        {part && (
          <>
            <Link to={part.to}>{capital(part.label)}</Link>:{' '}
          </>
        )}
        {state === 'in-force' ? by : `${capital(lower(state))}. ${by}`}
        <small className={styles.source}>
          {url === undefined ? source : <a href={url}>{source}</a>} ({confidenceName(confidence)})
        </small>
      </td>
    </tr>
  );
}

/** From 0 to 1 → pixels from the left. */
function place(x: number): number {
  return Math.round((MARGIN + x * (WIDTH - 2 * MARGIN)) * 10) / 10;
}

/** `2026-10-03` → "3-10-2026". */
function shortDate(date: string): string {
  return date.split('-').map(Number).reverse().join('-');
}

/** "no rige: derogación" */
function lower(state: State): string {
  return stateName(state).toLowerCase();
}
