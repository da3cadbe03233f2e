import type {Standing, Verification} from '../../domain/certificate/verify';

export interface VerificationWords {
  readonly title: string;
  readonly meaning: string;
}

/** What the result of a verification is called, and what it means for whoever was given the certificate. */
export function verificationWords(verification: Verification): VerificationWords {
  switch (verification.kind) {
    case 'missing':
      return MISSING[verification.why];
    case 'altered':
      return {
        title: 'Alterada',
        meaning:
          'Lo que dice no es lo que se emitió con ese código: alguien cambió, agregó o quitó algo, o el archivo se dañó. No la aceptes; pedile a la persona que la haga de nuevo desde su dispositivo.',
      };
    case 'inconsistent':
      return {
        title: 'No la hizo este sitio',
        meaning:
          'El código corresponde al texto, pero lo que dice no cierra: el puntaje, la regla y las fechas se contradicen o falta algo. No la aceptes.',
      };
    case 'intact':
      return STANDINGS[verification.standing];
  }
}

const STANDINGS: Readonly<Record<Standing, VerificationWords>> = {
  'in-force': {
    title: 'Sin alteraciones y vigente',
    meaning: 'Dice lo que decía al emitirse, no venció y no cambió ninguna de las disposiciones que se pudieron comparar.',
  },
  'lapsed-in-part': {
    title: 'Sin alteraciones, caduca en parte',
    meaning:
      'Dice lo que decía al emitirse y no venció, pero después de la evaluación cambió la ley sobre la que se preguntó. No cubre lo que cambió; lo demás sigue en pie.',
  },
  expired: {
    title: 'Sin alteraciones, vencida',
    meaning: 'Dice lo que decía al emitirse, pero su plazo terminó. Hace falta otra evaluación.',
  },
  'not-yet': {
    title: 'Con fecha que todavía no llegó',
    meaning:
      'El código corresponde al texto, pero la evaluación lleva una fecha posterior a la de hoy en este dispositivo. Mirá si tu fecha está bien; si lo está, no la aceptes.',
  },
};

type Why = Extract<Verification, {kind: 'missing'}>['why'];

const MISSING: Readonly<Record<Why, VerificationWords>> = {
  nothing: {
    title: 'No hay una constancia',
    meaning:
      'No se encontró el texto de verificación. Empieza con «resguardo:constancia:v1:» y termina con «:fin»; está al pie de la constancia. Si elegiste un PDF, abrilo y copiá su texto.',
  },
  incomplete: {
    title: 'El texto está incompleto',
    meaning: 'Falta el final del texto de verificación, que termina con «:fin». Copialo entero.',
  },
  unreadable: {
    title: 'No se puede leer',
    meaning: 'El texto de verificación tiene signos de más o de menos. Copialo de nuevo, sin escribirlo a mano, o pedí el archivo JSON.',
  },
  'too-long': {title: 'Demasiado largo', meaning: 'Es mucho más largo que una constancia. Pegá sólo su texto o elegí su archivo.'},
  'other-format': {
    title: 'No es una constancia de capacitación',
    meaning: 'Se leyó, pero es otra cosa: un resultado de práctica, una constancia de decisión o un formato que esta versión no conoce.',
  },
};
