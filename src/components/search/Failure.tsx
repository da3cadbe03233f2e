import type {ReactNode} from 'react';

/** Says what could not be loaded, and tries again. */
export function Failure({message, reason, onRetry}: {message: string; reason: string; onRetry: () => void}): ReactNode {
  return (
    <div>
      <p>
        {message} ({reason}). Revisá la conexión y probá de nuevo.
      </p>
      <button type="button" className="button button--secondary" onClick={onRetry}>
        Reintentar
      </button>
    </div>
  );
}
