import type {ReactNode} from 'react';

/** Says what could not be loaded, and tries again. */
export function Failure({what, reason, onRetry}: {what: string; reason: string; onRetry: () => void}): ReactNode {
  return (
    <div>
      <p>
        No se pudo cargar {what} ({reason}). Revisá la conexión y probá de nuevo.
      </p>
      <button type="button" className="button button--secondary" onClick={onRetry}>
        Reintentar
      </button>
    </div>
  );
}
