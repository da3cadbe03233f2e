import {oneLine} from '../../../domain/certificate/certificate';
import {type Cohort, type CohortRule, MOVE_ON} from '../../../domain/cohort/cohort';
import {COHORT_LIMITS} from '../../../domain/cohort/cohort-shape';

/** What a trainer says of a cohort; the rest is made. */
export type Draft = Pick<Cohort, 'name' | 'responsible' | 'modules' | 'rule'>;

/** What the fields of the form say, tidied; whether it is a cohort is not known yet. */
export function draftIn(given: FormData): Draft {
  const words = (name: string): string => oneLine(String(given.get(name) ?? ''));
  const attempts = words('attempts');
  return {
    name: words('name'),
    responsible: {name: words('responsible'), address: words('address')},
    modules: given.getAll('module').map(String),
    rule: {
      moveOn: MOVE_ON.find((word) => word === given.get('moveOn')) ?? 'Passed',
      pass: wholeNumber(words('pass')),
      ...(attempts !== '' && {attempts: wholeNumber(attempts)}),
      validMonths: wholeNumber(words('validMonths')),
    },
  };
}

function wholeNumber(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : Number.NaN;
}

/** What is missing or wrong, in Spanish, for the trainer, and the field to mend. */
export interface Trouble {
  readonly field: string;
  readonly words: string;
}

/** The first that is missing or wrong in a draft; nothing when it can be a cohort. */
export function cohortTrouble({name, responsible, modules, rule}: Draft): Trouble | undefined {
  if (name === '' || name.length > COHORT_LIMITS.name) {
    return {field: 'name', words: `Escribí el nombre de la cohorte, de hasta ${COHORT_LIMITS.name} letras.`};
  }
  if (responsible.name === '' || responsible.address === '') {
    return {
      field: responsible.name === '' ? 'responsible' : 'address',
      words:
        'Escribí quién responde por los datos y su domicilio: la ley pide informarlo antes de pedir datos (Ley 25.326, art. 6, inc. b).',
    };
  }
  if (responsible.name.length > COHORT_LIMITS.responsible || responsible.address.length > COHORT_LIMITS.address) {
    return {
      field: responsible.name.length > COHORT_LIMITS.responsible ? 'responsible' : 'address',
      words: `El responsable lleva hasta ${COHORT_LIMITS.responsible} letras y su domicilio hasta ${COHORT_LIMITS.address}.`,
    };
  }
  if (modules.length === 0) return {field: 'module', words: 'Marcá al menos un módulo.'};
  return ruleTrouble(rule);
}

function ruleTrouble({pass, attempts, validMonths}: CohortRule): Trouble | undefined {
  if (!isWithin(pass, 0, COHORT_LIMITS.pass)) return {field: 'pass', words: 'La nota mínima va de 0 a 100, sin decimales.'};
  if (attempts !== undefined && !isWithin(attempts, 1, COHORT_LIMITS.attempts)) {
    return {field: 'attempts', words: `Los intentos que cuentan van de 1 a ${COHORT_LIMITS.attempts}; si cuentan todos, dejalo vacío.`};
  }
  if (!isWithin(validMonths, 1, COHORT_LIMITS.validMonths)) {
    return {field: 'validMonths', words: `Los meses de vigencia van de 1 a ${COHORT_LIMITS.validMonths}.`};
  }
  return undefined;
}

function isWithin(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}
