import type {ReactNode} from 'react';
import styles from './ClassReport.module.css';
import {type ClassReportProps, ClassReportView} from './ClassReportView';

/** The report of a class and the button that prints it. As long as it is on the page, the page prints nothing else. */
export function PrintableReport(props: ClassReportProps): ReactNode {
  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          Imprimir el informe, o guardarlo en PDF
        </button>
      </p>
      <ClassReportView {...props} />
    </>
  );
}
