import * as z from 'zod';

/**
 * An object that refuses unknown keys. The issue's message is the list of known keys, space separated,
 * so that the author can be told what exists (`issues.ts` reads it).
 */
export function strict<T extends z.core.$ZodLooseShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** What `npm run new:item` leaves to write: "(escribir: la pregunta)". */
const LEFT_TO_WRITE = /^\(escribir: (.+)\)$/s;

/** The placeholder for a value that is still to be written, and what goes there. */
export function leftToWrite(what: string): string {
  return `(escribir: ${what})`;
}

/** Text that an author wrote; a placeholder is refused with what goes there, before anything else is asked of it. */
function written(): z.ZodString {
  return z.string().refine((text) => !LEFT_TO_WRITE.test(text), {
    error: ({input}) => `quedó sin escribir: ${LEFT_TO_WRITE.exec(String(input))?.[1]}.`,
    abort: true,
    params: {mend: 'escribilo en lugar del paréntesis.'},
  });
}

/** Words of the norm or of ours: not empty, no white space at the ends. */
export const Text = written()
  .refine((text) => text.trim() !== '', {error: 'el texto está vacío.'})
  .refine((text) => text === text.trim(), {error: 'el texto empieza o termina con un espacio.'});

const NO_SUCH_DATE = 'esa fecha no está en el calendario.';

/** Whether a date written with four, six or eight digits exists: there is no month 13 and no 30 February. */
function isOnCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** `2018-07-25` */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {error: 'la fecha se escribe AAAA-MM-DD, por ejemplo "2018-07-25".', abort: true})
  .refine(isOnCalendar, {error: NO_SUCH_DATE});

/** `2018-07-25`, `2018-07` or `2018`, where the day is not known. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {error: 'la fecha se escribe AAAA-MM-DD, o AAAA-MM, o AAAA si no se sabe más.', abort: true})
  .refine(isOnCalendar, {error: NO_SUCH_DATE});

export const Url = z.url({protocol: /^https?$/, error: 'no es una dirección web completa (https://…).'});

/** A segment of an id: lower-case ASCII letters, digits and hyphens. */
const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const Slug = written().regex(new RegExp(`^${SEGMENT}$`), {
  error: 'el identificador lleva sólo minúsculas sin tilde, cifras y guiones.',
});

const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);

/** Path of a provision inside its statute: `art-5/inc-2/b`. */
export const ProvisionPath = z.string().regex(PATH, {
  error: 'el identificador lleva sólo minúsculas sin tilde, cifras y guiones, con / entre las partes: art-5/inc-2/b.',
});

/** The same, or `*` for the norm as a whole. */
export const ProvisionPathOrAll = z.string().regex(new RegExp(`${PATH.source}|^\\*$`), {
  error: 'se escribe el identificador sin la norma (art-5/inc-2/b), o "*" para la norma entera.',
});

/** Whole id of a provision or a statute: `ley-25326/art-5`. */
export const ProvisionRef = written().regex(PATH, {
  error: 'la cita es el identificador entero, con la norma adelante: ley-25326/art-5/inc-2/b.',
});
