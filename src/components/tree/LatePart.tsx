import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {type ReactNode, Suspense} from 'react';
import styles from './Outcome.module.css';

/** A part that loads when it is needed: says that it comes, and where it cannot be had, that; the rest of the page stays. */
export function LatePart({coming, children}: {coming: string; children: ReactNode}): ReactNode {
  return (
    <ErrorBoundary fallback={() => <Missing />}>
      <Suspense fallback={<p role="status">{coming}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Missing(): ReactNode {
  return (
    <p role="alert" className={styles.missing}>
      Esta parte no se pudo cargar. Lo demás de la página sigue en pie; revisá la conexión y recargá la página (tus respuestas están en su
      dirección).
    </p>
  );
}
