import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {type ReactNode, Suspense} from 'react';
import styles from './Outcome.module.css';

interface Props {
  readonly coming: string;
  /** What the reader does not lose by loading the page again. */
  readonly kept?: string;
  readonly children: ReactNode;
}

/** A part that loads when it is needed: says that it comes, and where it cannot be had, that; the rest of the page stays. */
export function LatePart({coming, kept = 'tus respuestas están en su dirección', children}: Props): ReactNode {
  return (
    <ErrorBoundary fallback={() => <Missing kept={kept} />}>
      <Suspense fallback={<p role="status">{coming}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Missing({kept}: {kept: string}): ReactNode {
  return (
    <p role="alert" className={styles.missing}>
      Esta parte no se pudo cargar. Lo demás de la página sigue en pie; revisá la conexión y recargá la página ({kept}).
    </p>
  );
}
