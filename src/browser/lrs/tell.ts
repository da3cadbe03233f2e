import type {Statement} from '../../domain/learning-record/xapi/statement';
import type {Wait} from './patience';
import type {Outcome} from './request';

/** What to tell the trainer of an LRS, in Spanish: what happened and what to do. */

const KEPT = 'Lo que el LRS ya confirmó no se manda de nuevo mientras no cierres esta página.';

/** Why nothing more can be sent or read. */
export function stopped(outcome: Outcome): string {
  if (outcome.kind === 'none') {
    return outcome.why === 'timeout'
      ? `El LRS no contestó a tiempo. Revisá la conexión y seguí. ${KEPT}`
      : `No hubo respuesta. Puede ser que no haya conexión, que la dirección esté mal escrita o que el LRS no acepte pedidos desde esta página (CORS). Revisá las dos primeras; si están bien, pedile a quien administra el LRS que permita el origen ${originOfPage()}, o guardá las declaraciones en un archivo y cargalo allá. ${KEPT}`;
  }
  switch (outcome.status) {
    case 401:
      return 'El LRS no aceptó el usuario o la contraseña (401). Fijate que sean los de una credencial del LRS, que no suele ser la cuenta con la que entrás a su página.';
    case 403:
      return 'El usuario existe, pero no tiene permiso para esto (403). Pedile a quien administra el LRS una credencial que pueda escribir y leer declaraciones.';
    case 404:
      return 'En esa dirección no hay un LRS (404). Copiala de la configuración del LRS, sin agregarle nada.';
    case 429:
      return `El LRS pide esperar más (429). Seguí dentro de un rato. ${KEPT}`;
    default:
      return outcome.status >= 500
        ? `El LRS falló (${outcome.status}). Avisale a quien lo administra y seguí más tarde. ${KEPT}`
        : `El LRS rechazó el pedido (${outcome.status}${reasonIn(outcome.text)}). Fijate que la dirección sea la de un LRS que acepte xAPI 1.0.3.`;
  }
}

export const NOT_AN_LRS =
  'En esa dirección contesta algo que no es un LRS: quizás la página de ingreso de una red, o la del LRS en lugar de su dirección para xAPI. Nada de eso cuenta como enviado.';
export const TOO_MANY =
  'El LRS rechaza demasiadas declaraciones: se dejó de enviar. Mirá las primeras y, si no ves por qué, mandale el archivo a quien administra el LRS.';
export const OTHER_ORIGIN =
  'El LRS manda a buscar el resto a otra dirección. No se siguió, para no darle tu contraseña a otro. Avisale a quien lo administra.';
export const GOES_ROUND = 'El LRS manda a buscar una y otra vez lo mismo. Se dejó de leer. Avisale a quien lo administra.';

/** Why one waits. */
export function waiting({milliseconds, outcome}: Wait): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const why = outcome.kind === 'answer' ? (outcome.status === 429 ? 'pidió esperar' : `falló (${outcome.status})`) : 'no contestó';
  return `El LRS ${why}: se prueba de nuevo en ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`;
}

/** What to do where the LRS has the same statement with other content (409). */
export const CONFLICT_HELP =
  'El LRS ya tiene estas declaraciones con otro contenido, y lo que un LRS tiene no se cambia: quedó lo de antes. Pasa cuando después de enviar se asignó el intento a otro legajo, se cambió la nota para aprobar de la cohorte o cambió el puntaje porque se corrigió una pregunta; si nada de eso pasó, alguno de los dos contenidos fue alterado. Si el que vale es el nuevo, pedile a quien administra el LRS que anule (void) el viejo.';

/** What to do where the LRS does not take a statement (400). */
export const REFUSED_HELP =
  'El LRS no aceptó estas declaraciones. Las demás se enviaron. Guardá la lista y mandásela a quien administra el LRS, con el motivo que da.';

/** A statement in a line: who, what, of what, when. */
export function nameOf({actor, verb, object, timestamp}: Statement): string {
  const what = decodeURIComponent(object.id.split('/').at(-1) ?? object.id);
  return `${actor.account.name} ${verb.display['es-AR'] ?? verb.id} ${what} (${timestamp})`;
}

/** Words of the LRS, as far as they fit a line. */
export function reasonIn(text: string): string {
  const words = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? '' : `: ${words.length > 200 ? `${words.slice(0, 200)}…` : words}`;
}

function originOfPage(): string {
  return typeof location === 'undefined' ? 'de este sitio' : location.origin;
}
