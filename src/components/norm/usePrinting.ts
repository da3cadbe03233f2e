import {useEffect, useState} from 'react';

/** What stands around the text of an article and can stay out of a print. `Note.module.css` and `Hub.module.css` obey. */
export type Surrounding = 'notas' | 'relaciones';

export interface PrintJob {
  /** HTML ids of the parts that stay out. */
  readonly leftOut: readonly string[];
  readonly without: readonly Surrounding[];
  /** What the paper says of the selection; nothing when all is printed. */
  readonly selection?: {readonly name: string; readonly status: string};
}

/**
 * Prints a part of the page: marks the document, opens the browser's dialog, and takes the marks away after it. The job is
 * there while it is printed, for what the page says only then.
 */
export function usePrinting(): {readonly job: PrintJob | undefined; readonly print: (job: PrintJob) => void} {
  const [job, print] = useState<PrintJob>();
  useEffect(() => {
    if (!job) return;
    const root = document.documentElement;
    const parts = job.leftOut.map((id) => document.getElementById(id));
    for (const part of parts) part?.setAttribute('data-print-hidden', '');
    root.setAttribute('data-print-without', job.without.join(' '));
    const done = (): void => print(undefined);
    window.addEventListener('afterprint', done);
    window.print();
    return () => {
      window.removeEventListener('afterprint', done);
      for (const part of parts) part?.removeAttribute('data-print-hidden');
      root.removeAttribute('data-print-without');
    };
  }, [job]);
  return {job, print};
}
