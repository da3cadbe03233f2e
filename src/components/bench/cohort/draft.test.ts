import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MOVE_ON} from '../../../domain/cohort/cohort';
import {isCohort} from '../../../domain/cohort/cohort-shape';
import {cohortWith} from '../../../domain/cohort/fixture';
import {cohortTrouble, draftIn} from './draft';

const FILLED = {
  name: ' Curso  básico ',
  responsible: 'Escuela de Policía',
  address: 'Av. San Martín 100',
  moveOn: 'Completed',
  pass: '80',
  attempts: '',
  validMonths: '12',
};
function form(fields: Readonly<Record<string, string>>, modules: readonly string[] = ['ley-25326', 'gestion-digital']): FormData {
  const given = new FormData();
  for (const [name, value] of Object.entries(fields)) given.set(name, value);
  for (const id of modules) given.append('module', id);
  return given;
}

describe('what a trainer fills in', () => {
  it('becomes what a cohort says', () => {
    const draft = draftIn(form(FILLED));
    expect(draft).toEqual({
      name: 'Curso básico',
      responsible: {name: 'Escuela de Policía', address: 'Av. San Martín 100'},
      modules: ['ley-25326', 'gestion-digital'],
      rule: {moveOn: 'Completed', pass: 80, validMonths: 12},
    });
    expect(cohortTrouble(draft)).toBeUndefined();
    expect(draftIn(form({...FILLED, attempts: '3'})).rule.attempts).toBe(3);
  });
  it.each([
    ['name', '', 'nombre de la cohorte'],
    ['name', 'x'.repeat(81), 'nombre de la cohorte'],
    ['responsible', ' ', 'quién responde por los datos y su domicilio'],
    ['address', '', 'quién responde por los datos y su domicilio'],
    ['address', 'x'.repeat(161), 'hasta 160'],
    ['pass', '101', 'La nota mínima'],
    ['pass', '7,5', 'La nota mínima'],
    ['attempts', '0', 'Los intentos que cuentan'],
    ['validMonths', '', 'Los meses de vigencia'],
  ])('is told wrong where %s is %j', (field, value, told) => {
    const trouble = cohortTrouble(draftIn(form({...FILLED, [field]: value})));
    expect(trouble).toEqual({field, words: expect.stringContaining(told)});
  });
  it('needs a module', () => {
    expect(cohortTrouble(draftIn(form(FILLED, [])))).toEqual({field: 'module', words: 'Marcá al menos un módulo.'});
  });
  it('is a cohort that its link can carry whenever nothing is told wrong', () => {
    const typed = fc.oneof(fc.string({unit: 'grapheme', maxLength: 200}), fc.nat({max: 200}).map(String));
    const fields = fc.record({
      name: typed,
      responsible: typed,
      address: typed,
      moveOn: fc.constantFrom(...MOVE_ON, 'otra'),
      pass: typed,
      attempts: fc.oneof(fc.constant(''), typed),
      validMonths: typed,
    });
    fc.assert(
      fc.property(fields, (filled) => {
        const draft = draftIn(form(filled));
        if (cohortTrouble(draft) === undefined) expect(isCohort({...cohortWith(), ...draft})).toBe(true);
      }),
    );
  });
});
