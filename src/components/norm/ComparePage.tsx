import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {sheetStatus} from '../../domain/print/selection';
import {capital} from '../../domain/status/words';
import styles from './ComparePage.module.css';
import {ErratumNote} from './ErratumNote';
import {NormLayout} from './NormLayout';
import {PrintedSheet, sourceLine} from './PrintedSheet';
import {LawLanguage, PrintedWords} from './PrintedWords';
import {ProvisionText} from './ProvisionText';
import type {CompareCell, ComparePageData, CompareRow, CompareSide, ProvisionView} from './page-data';
import {StatusBanner} from './StatusBanner';

/** Two norms side by side: a text and its translation, or a law and its regulation. On a phone, one under the other. */
export default function ComparePage({data}: {data: ComparePageData}): ReactNode {
  const {title, about, left, right, rows} = data;
  return (
    <NormLayout
      title={title}
      description={`${title}, parte por parte. ${about}`}
      crumbs={[
        {label: 'Normas', to: '/normas/'},
        {label: left.statute.shortTitle, to: `/normas/${left.statute.id}/`},
      ]}
      here="Leer lado a lado"
      noIndex={[left, right].some(({statute}) => statute.status.state !== 'in-force')}
    >
      <PrintedSheet
        name={title}
        source={[...new Set([left, right].map(({statute}) => sourceLine(statute)))].join('\n')}
        status={(['left', 'right'] as const).map((side) => sideStatus(data, side)).join('\n')}
      />
      <div className={styles.page}>
        <h1>{title}</h1>
        <p>{about}</p>
        <div className={styles.columns}>
          {[left, right].map(({name, statute}) => (
            <div key={statute.id}>
              <p className={styles.norm}>
                {name !== statute.shortTitle && `${name}: `}
                <Link to={`/normas/${statute.id}/`}>{statute.shortTitle}</Link>
              </p>
              <StatusBanner status={statute.status} norm={statute.shortTitle} />
            </div>
          ))}
        </div>
        <Contents rows={rows} />
        {rows.map((row) => (
          <Row key={row.id} row={row} left={left} right={right} />
        ))}
      </div>
    </NormLayout>
  );
}

/** "Ley 25.326: Vigente al 3 de octubre de 2026": whether one of the norms rules, for each printed sheet. */
function sideStatus(data: ComparePageData, side: 'left' | 'right'): string {
  const {statute} = data[side];
  const views = data.rows.flatMap((row) => row[side]?.view ?? []);
  return `${statute.shortTitle}: ${sheetStatus(views, statute.status)}`;
}

/** The titles of the page, and where the translation fails. */
function Contents({rows}: {rows: readonly CompareRow[]}): ReactNode {
  const faults = rows.filter(({fault}) => fault);
  return (
    <nav aria-label="Contenido de la comparación" className={styles.contents}>
      <p>
        Ir a: <RowLinks rows={rows.filter(({level}) => level === 2)} />
      </p>
      {faults.length > 0 && (
        <p>
          La traducción falla en {faults.length === 1 ? 'una parte' : `${faults.length} partes`}: <RowLinks rows={faults} />
        </p>
      )}
    </nav>
  );
}

function RowLinks({rows}: {rows: readonly CompareRow[]}): ReactNode {
  return rows.map(({id, label}, at) => (
    <span key={id}>
      {at > 0 && ' · '}
      <a href={`#${id}`}>{label}</a>
    </span>
  ));
}

function Row({row, left, right}: {row: CompareRow; left: CompareSide; right: CompareSide}): ReactNode {
  useBrokenLinks().collectAnchor(row.id);
  const Heading = `h${row.level}` as 'h2' | 'h3';
  return (
    <div id={row.id} className={clsx(styles.row, row.group && styles.group)}>
      <Heading className={styles.heading}>
        {capital(row.label)}{' '}
        {row.fault && (
          <span className={styles.fault}>
            <span aria-hidden="true">⚠</span> falla de la traducción
          </span>
        )}
      </Heading>
      {row.prints && (
        <div className={styles.columns}>
          <Cell cell={row.left} side={left} row={row} />
          <Cell cell={row.right} side={right} row={row} />
        </div>
      )}
    </div>
  );
}

function Cell({cell, side, row}: {cell: CompareCell | undefined; side: CompareSide; row: CompareRow}): ReactNode {
  if (!cell) {
    return (
      <div className={styles.empty}>
        <p className={styles.side}>{side.name}</p>
        <p>{side.missing}</p>
      </div>
    );
  }
  return (
    <div className={styles.cell}>
      <p className={styles.side}>
        <Link to={cell.address}>
          {side.name}, {cell.label}
        </Link>
      </p>
      <LawLanguage value={side.statute.language}>
        {row.group ? <GroupWords view={cell.view} /> : <ProvisionText view={cell.view} level={row.level + 1} />}
      </LawLanguage>
    </div>
  );
}

/** What a chapter or level prints before its parts: they have rows of their own. */
function GroupWords({view}: {view: ProvisionView}): ReactNode {
  const printed = [view.num, view.heading, view.text].filter((part) => part !== undefined);
  return (
    <>
      {printed.length === 0 && <p className={styles.unprinted}>[{view.ownName ?? 'Sin título'}]</p>}
      {printed.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: number, heading and words, always in this order
        <p key={at} className={styles.printed}>
          <PrintedWords of={part} notesAt={view.anchor} />
        </p>
      ))}
      {view.status && <StatusBanner status={view.status} of={view.label} />}
      {view.errata.map((erratum) => (
        <ErratumNote key={erratum.id} erratum={erratum} at={view.anchor} />
      ))}
    </>
  );
}
