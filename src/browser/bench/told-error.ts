/** A failure whose message is for the trainer, in Spanish. */
export class ToldError extends Error {}

/** What to tell of any failure: never the words of the browser alone. */
export function told(error: unknown): ToldError {
  if (error instanceof ToldError) return error;
  if (error instanceof DOMException) {
    return new ToldError(
      error.name === 'QuotaExceededError'
        ? 'No hay más lugar en este navegador: no se guardó nada de esto, y lo que ya estaba sigue. Guardá una copia y borrá una cohorte que ya no uses.'
        : `El navegador no dejó guardar o leer (${error.name}): no se cambió nada. Recargá la página y probá de nuevo.`,
    );
  }
  return new ToldError(`Falló el sitio (${error instanceof Error ? error.message : String(error)}). Recargá la página y probá de nuevo.`);
}
