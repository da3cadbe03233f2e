import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';
import {type SheetWords, sheetCss} from '../../domain/print/sheet-css';
import {longDate} from '../../domain/status/words';
import {usePermanentAddress} from '../site-address';
import styles from './Print.module.css';
import type {StatuteView} from './page-data';

/**
 * Writes on every sheet which norm it is, its source, whether it rules, and the permanent address. Of two on a page the later
 * one holds. It stands where it is and not in the head: Docusaurus writes no style of `<Head>` in the built page, and paper
 * must not need scripts.
 */
export function PrintedSheet(words: Omit<SheetWords, 'address'>): ReactNode {
  const address = usePermanentAddress(useLocation().pathname);
  // The build minifies it: the same style in other letters is no difference.
  return <style suppressHydrationWarning>{sheetCss({...words, address})}</style>;
}

/** "Fuente: …, copia del 3 de octubre de 2026". Some documents came to us without a date: that is said too. */
export function sourceLine({source}: StatuteView): string {
  const copied = source.copied === undefined ? ' (sin fecha de copia)' : `, copia del ${longDate(source.copied)}`;
  return `Fuente: ${source.title.replace(/\.$/, '')}${copied}`;
}

/** Only on paper, at the end of an article: what the page of the whole norm says of its source. Some browsers print no margins. */
export function PaperSource({statute}: {statute: StatuteView}): ReactNode {
  const address = usePermanentAddress(useLocation().pathname);
  return (
    <p className={styles.onPaper}>
      {sourceLine(statute)}. Antes de citarlo, cotejalo con la publicación oficial. Dirección permanente: {address}
    </p>
  );
}
