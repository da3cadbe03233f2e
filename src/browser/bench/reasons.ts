/** Why a file was not taken and what to do, in the words of the page. */

const ASK = 'Pedile al cursante que la descargue y la entregue de nuevo.';

export const LIMITS = {
  /** Bytes of one file, unpacked: years of practice of one learner take less. */
  file: 8 * 2 ** 20,
  /** Characters of one result, on average: one of forty answers has some ten thousand. */
  result: 2 ** 18,
  /** Bytes of one zip, as it comes. */
  zip: 2 ** 30,
  /** Bytes of all that one zip holds. */
  unpacked: 2 ** 30,
  /** How many times its size a zip may unpack to; files of answers come to some fifteen. */
  ratio: 100,
  /** Bytes that a zip may unpack to whatever the ratio. */
  unpackedAnyway: 32 * 2 ** 20,
  entries: 100_000,
  /** Recipients that a sealed file may name: each costs a computation. */
  recipients: 20,
} as const;

export const REASONS = {
  empty: `El archivo está vacío: se cortó al copiarlo o al mandarlo. ${ASK}`,
  large: `El archivo es demasiado grande: una entrega no pasa de ${LIMITS.file / 2 ** 20} MB. No se abrió.`,
  largeResults: `Los resultados son demasiado largos: ninguno pasa de ${LIMITS.result / 2 ** 10} KB. El archivo fue cambiado. ${ASK}`,
  unreadable: 'El navegador no pudo leer el archivo: quizás se movió, se borró o está en una carpeta sin permiso. Elegilo de nuevo.',
  notText: `El archivo tiene bytes que no son texto: se dañó al copiarlo o al mandarlo. ${ASK}`,
  foreign: 'No es un archivo de Resguardo. No se abrió.',
  office: 'Es un documento o una planilla, no una entrega. No se abrió.',
  secretKey: 'Es una llave privada, no una entrega. No se leyó ni se guardó: no la dejes junto a los archivos de la clase.',
  device:
    'Tiene todos los datos de un dispositivo, también lo que el cursante escribió para sí: no te corresponde verlo y no se leyó. Pedile una entrega (Entregar resultados).',
  cohort: 'Es una cohorte, no una entrega: agregala en Cohortes.',
  backup: 'Es una copia de Instruir, no una entrega: usá Recuperar una copia.',
  old: 'Es de la primera versión del sitio, que no anotaba qué se preguntó: no se puede volver a corregir. Pedile al cursante que lo abra en el sitio de hoy y lo entregue de nuevo.',
  noLearner: `La entrega no dice de quién es: el legajo no tiene ninguna letra ni número. ${ASK}`,
  locked: 'Está cerrado con llave. Abrí la llave de la cohorte y volvé a traerlo.',
  otherKey:
    'Está cerrado con otra llave, o se dañó: ninguna de las abiertas lo abre. Fijate si es de otra cohorte; si no, pedile al cursante que entre con el enlace de la cohorte y entregue de nuevo.',
  passphrase: 'Está cerrado con una contraseña y no con la llave de una cohorte: quizás sea tu llave privada guardada. No se leyó.',
  damagedSeal: `El cierre del archivo está roto: le falta una parte o le cambiaron algo en el camino. ${ASK}`,
  noSubtle:
    'Este navegador no deja abrir archivos cerrados en una dirección sin https. Abrí el sitio por https o desde este equipo (localhost).',
  sealedOther: 'Adentro del archivo cerrado no hay una entrega.',
  nestedZip: 'Hay un zip adentro de un zip, y no se abre. Descomprimilo y traé lo que tiene adentro.',
  zipPassword: 'El zip está cerrado con contraseña. Descomprimilo y traé los archivos.',
  zipMethod: 'Está comprimido de una manera que no se puede leer, o con contraseña. Descomprimí el zip y traé los archivos.',
  zipDamaged:
    'El zip está dañado o cortado: no se pudo leer entero. Lo que se leyó entero antes de la falla está en la lista. Pedilo de nuevo.',
  zipBomb: 'El zip se infla muchísimo más de lo que ocupa: está hecho para trabar la máquina. Se dejó de leer.',
  zipLarge: `El zip trae más de lo que se puede leer de una vez (${LIMITS.unpacked / 2 ** 20} MB o ${LIMITS.entries} archivos). Partilo en varios.`,
  zipEmpty: 'El zip no trae ningún archivo.',
  storage:
    'Este navegador no tiene más lugar, o no deja guardar: el archivo no se tomó. Lo que ya estaba sigue. Guardá una copia, borrá una cohorte que ya no uses y volvé a traer los que faltan.',
  unexpected: 'No se pudo leer por una falla del sitio. No se tomó nada del archivo.',
} as const;

/** Of an attempt that is already there with other answers. */
export function otherContent(learner: string): string {
  return `El mismo intento ya está, entregado por ${learner}, con otro contenido: alguno de los dos archivos fue cambiado. Quedó el primero.`;
}

/** Of an attempt that somebody else has handed over. */
export function otherLearner(first: string, second: string): string {
  return `El mismo intento ya está, entregado por ${first}; ahora lo entrega ${second}. Quedó el primero: preguntales.`;
}

/** Of a delivery to a cohort that this browser does not have. */
export const UNKNOWN_COHORT = 'Nombra una cohorte que no está en este navegador: se tomó y queda a su nombre.';
