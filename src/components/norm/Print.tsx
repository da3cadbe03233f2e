import clsx from 'clsx';
import {type ReactNode, useRef} from 'react';
import {choicesOf, chosenParts, leftOut, selectionName, sheetStatus} from '../../domain/print/selection';
import {useHydrated} from '../practice/useHydrated';
import popoverStyles from './Popover.module.css';
import styles from './Print.module.css';
import {PrintArticle} from './PrintArticle';
import {PrintedSheet, sourceLine} from './PrintedSheet';
import {PrintNorm} from './PrintNorm';
import type {ProvisionView, StatuteView} from './page-data';
import {type PrintJob, type Surrounding, usePrinting} from './usePrinting';

interface Props {
  readonly statute: StatuteView;
  /** What the page shows of the norm: one provision, or all. */
  readonly shown: ProvisionView | readonly ProvisionView[];
}

/** What the paper says around the text, and "Imprimir": all of the page or some of it. Without scripts all is printed, with Ctrl+P. */
export function Print({statute, shown}: Props): ReactNode {
  const hydrated = useHydrated();
  const popover = useRef<HTMLDivElement>(null);
  const {job, print} = usePrinting();
  const parts = 'id' in shown ? [shown] : shown;
  const name = 'id' in shown ? `${statute.shortTitle}, ${shown.label}` : statute.shortTitle;
  const source = sourceLine(statute);
  const start = (next: PrintJob): void => {
    popover.current?.hidePopover();
    print(next);
  };
  const printAll = (without: readonly Surrounding[]): void => start({leftOut: [], without});
  const printChosen = (chosen: ReadonlySet<string>): void => {
    const kept = chosenParts(choicesOf(parts), chosen);
    const out = leftOut(parts, kept);
    const selection = {name: selectionName(kept), status: sheetStatus(parts, statute.status, kept)};
    start({leftOut: out.map(({anchor}) => anchor), without: [], selection});
  };
  return (
    <>
      <PrintedSheet name={name} source={source} status={sheetStatus(parts, statute.status)} />
      {job?.selection && (
        <>
          <PrintedSheet name={`${name} · ${onEachSheet(job.selection.name)}`} source={source} status={job.selection.status} />
          <p className={styles.selection}>
            <strong>Selección: {job.selection.name}.</strong> Lo demás de la norma no está en esta impresión.
          </p>
        </>
      )}
      {hydrated && (
        <>
          <button type="button" className={clsx(popoverStyles.button, styles.button)} popoverTarget="imprimir">
            Imprimir
          </button>
          <div
            ref={popover}
            id="imprimir"
            popover="auto"
            role="dialog"
            aria-labelledby="imprimir-titulo"
            className={clsx(popoverStyles.popover, styles.popover)}
          >
            <div className={popoverStyles.head}>
              <p id="imprimir-titulo" className={popoverStyles.title}>
                Imprimir {'id' in shown ? `${shown.label}, ${statute.shortTitle}` : name}
              </p>
              <button type="button" className={popoverStyles.button} popoverTarget="imprimir" popoverTargetAction="hide">
                Cerrar
              </button>
            </div>
            {'id' in shown ? (
              <PrintArticle of={shown} onPrint={printAll} />
            ) : (
              <PrintNorm of={shown} onAll={printAll} onChosen={printChosen} />
            )}
          </div>
        </>
      )}
    </>
  );
}

/** A long list stands on the first sheet only. */
function onEachSheet(selection: string): string {
  return selection.length > 90 ? 'Selección: las partes que lista la primera hoja' : `Selección: ${selection}`;
}
