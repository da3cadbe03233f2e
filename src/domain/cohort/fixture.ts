import {COHORT_FORMAT, type Cohort} from './cohort';

/** A cohort of two modules, for tests. Nobody holds the key that it is sealed to unless a test says so. */
export function cohortWith(rest: Partial<Cohort> = {}): Cohort {
  return {
    format: COHORT_FORMAT,
    id: 'c0ffee00c0ffee00',
    name: 'Curso básico 2026',
    responsible: {name: 'Escuela de Policía', address: 'Av. San Martín 100, La Plata'},
    modules: ['ley-25326', 'datos-y-principios'],
    rule: {moveOn: 'Passed', pass: 80, validMonths: 12},
    recipient: `age1${'q'.repeat(58)}`,
    createdAt: '2026-11-29T10:00:00.000Z',
    ...rest,
  };
}
