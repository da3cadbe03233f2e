import type {CohortRule, MoveOn} from '../../domain/cohort/cohort';
import type {LinkFault} from '../../domain/cohort/link';

/** When a module is done, to the learner; in brackets, the word of cmi5. */
export const MOVE_ON_WORDS: Readonly<Record<MoveOn, string>> = {
  Passed: 'cuando se aprueba su evaluación (Passed)',
  Completed: 'cuando se termina su evaluación, con cualquier nota (Completed)',
  CompletedAndPassed: 'cuando se termina su evaluación y se aprueba (CompletedAndPassed)',
  CompletedOrPassed: 'cuando se termina su evaluación o se aprueba (CompletedOrPassed)',
  NotApplicable: 'sin condición: no hace falta rendir (NotApplicable)',
};

/** What a cohort asks of each module, in whole sentences. */
export function ruleSentences({moveOn, pass, attempts, validMonths}: CohortRule): string {
  const counted =
    attempts === undefined
      ? 'Cuentan todos los intentos.'
      : attempts === 1
        ? 'Cuenta sólo el primer intento.'
        : `Cuentan los primeros ${attempts} intentos.`;
  const valid = `Vale por ${validMonths === 1 ? 'un mes' : `${validMonths} meses`}.`;
  if (moveOn === 'NotApplicable') return `Cada módulo se da por hecho ${MOVE_ON_WORDS[moveOn]}. ${valid}`;
  return `Cada módulo se da por hecho ${MOVE_ON_WORDS[moveOn]}. Se aprueba con ${pass} % o más de respuestas correctas. ${counted} ${valid}`;
}

/** What to tell the reader of a link that gives no cohort. */
export const LINK_FAULTS: Readonly<Record<LinkFault, string>> = {
  none: 'Ahí no hay un enlace de cohorte: los de este sitio tienen «#cohorte=» y muchas letras detrás. Copialo entero.',
  'too-long': 'Ese enlace es demasiado largo para ser de una cohorte. Pedí que te lo manden de nuevo.',
  unreadable: 'El enlace está cortado o cambió en el camino. Copialo entero, desde la primera letra hasta la última, o pedilo de nuevo.',
  'other-version': 'El enlace es de otra versión del sitio. Recargá la página y probá de nuevo; si sigue igual, pedí un enlace nuevo.',
  'unknown-data':
    'El enlace dice cosas que esta versión del sitio no conoce. Recargá la página y probá de nuevo; si sigue igual, pedí otro.',
  'wrong-data': 'El enlace no dice una cohorte completa: fue cambiado o se hizo mal. Pedí otro a quien da la capacitación.',
};
