import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import {cohortOf, markedOf} from './fixture';
import {analyseBank} from './item-analysis';
import {matrixOf} from './matrix';
import {mapMisconceptions, misreadingIndexOf} from './misconceptions';
import {readinessOf} from './readiness';
import {attemptTable, itemTable, matrixTable, misconceptionTable, readinessTable, rosterTable} from './report-tables';
import type {Naming, Table} from './table';

const NAMING: Naming = {names: true, people: new Map([['1', 'Ana Álvarez']]), modules: new Map([['q', 'Ley 25.326']])};
const bank = bankOf([itemOf('uno', {ask: '¿Qué plazo hay?'}), itemOf('dos')]);
const ATTEMPTS = [
  markedOf('1', '2026-11-01', 'uno:1 dos:1', {cohort: 'c'}),
  markedOf('2', '2026-11-02', 'uno:0=confunde·b dos:-', {cohort: 'c'}),
  markedOf('2', '2026-11-03', 'uno:1', {cohort: 'c', mode: 'practice', findings: [{kind: 'too-fast', seconds: 1.5}, {kind: 'clock-back'}]}),
].map((attempt) => ({
  ...attempt,
  items: attempt.items.map((item) => ({...item, misreadings: item.misreadings.map((one) => one.replace('·', ' '))})),
}));
const readiness = readinessOf(ATTEMPTS, cohortOf({modules: ['q', 'r']}), ['3'], '2026-11-30');
/** Each row by the labels of its columns, what is not told left out. */
const read = ({columns, rows}: Table) =>
  rows.map((row) => Object.fromEntries(columns.flatMap(({label}, at) => (row[at] === undefined ? [] : [[label, row[at]]]))));

const TABLES: Readonly<Record<string, (naming: Naming) => Table>> = {
  roster: (naming) => rosterTable(readiness, ATTEMPTS, naming),
  readiness: (naming) => readinessTable(readiness, naming),
  matrix: (naming) => matrixTable(matrixOf(ATTEMPTS, bank, {offset: 0, limit: 10}), naming),
  items: () => itemTable(analyseBank(ATTEMPTS, bank)),
  misconceptions: (naming) => misconceptionTable(mapMisconceptions(ATTEMPTS, misreadingIndexOf([bank])), naming),
  attempts: (naming) => attemptTable(ATTEMPTS, naming),
};
const told = (name: string) => read((TABLES[name] as (naming: Naming) => Table)(NAMING));

describe('tables of the bench', () => {
  it('the learners', () => {
    expect(told('roster')).toEqual([
      {
        Legajo: '1',
        Nombre: 'Ana Álvarez',
        Estado: 'sin rendir',
        'Ley 25.326': 'vigente',
        r: 'sin rendir',
        Intentos: 1,
        Evaluaciones: 1,
        'Último intento': '2026-11-01',
      },
      {
        Legajo: '2',
        Estado: 'sin rendir',
        'Ley 25.326': 'sin rendir: rindió y no aprobó',
        r: 'sin rendir',
        Intentos: 2,
        Evaluaciones: 1,
        'Último intento': '2026-11-03',
      },
      {Legajo: '3', Estado: 'sin rendir', 'Ley 25.326': 'sin rendir', r: 'sin rendir', Intentos: 0, Evaluaciones: 0},
    ]);
  });
  it('how they stand with each module', () => {
    const rows = told('readiness');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      Legajo: '1',
      Nombre: 'Ana Álvarez',
      Módulo: 'Ley 25.326',
      Estado: 'vigente',
      'Rendido el': '2026-11-01',
      'Vale hasta el': '2027-11-01',
      Bien: 2,
      Preguntas: 2,
      'Nota (%)': 100,
    });
    expect(rows[2]).toMatchObject({Estado: 'sin rendir: rindió y no aprobó', 'Rendido el': '2026-11-02', 'Nota (%)': 0});
    expect(rows[2]).not.toHaveProperty('Vale hasta el');
  });
  it('in how many days what is about to end does', () => {
    const soon = readinessOf([markedOf('1', '2026-01-20', 'uno:1', {cohort: 'c'})], cohortOf(), [], '2026-11-30');
    expect(read(readinessTable(soon, NAMING))[0]).toMatchObject({Estado: 'por vencer (60 días)'});
  });
  it('who got what right', () => {
    expect(told('matrix')).toEqual([
      {Legajo: '1', Nombre: 'Ana Álvarez', '¿Qué plazo hay?': 'bien', dos: 'bien', Bien: 2, Preguntas: 2, 'Bien (%)': 100},
      {Legajo: '2', '¿Qué plazo hay?': 'mal', dos: 'en blanco', Bien: 0, Preguntas: 2, 'Bien (%)': 0},
    ]);
  });
  it('items, with the reason where there are no statistics', () => {
    expect(told('items')[0]).toEqual({
      Id: 'uno',
      Pregunta: '¿Qué plazo hay?',
      'Veces que se preguntó': 3,
      Bien: 2,
      Mal: 1,
      'En blanco': 0,
      'Sin volver a corregir': 0,
      'Sin estadísticas porque': 'hay menos de 10 respuestas',
    });
  });
  it('items, with their statistics where there are enough answers', () => {
    const many = Array.from({length: 12}, (_, at) =>
      markedOf(`${at}`, '2026-11-01', at < 6 ? 'uno:1 dos:1' : at < 9 ? 'uno:0 dos:1' : 'uno:0 dos:0'),
    );
    expect(read(itemTable(analyseBank(many, bank)))[0]).toMatchObject({
      'Índice de facilidad (%)': 50,
      'Desvío estándar (%)': expect.closeTo(52.223297, 6),
      'Índice de discriminación (%)': expect.closeTo(57.735027, 6),
      'Eficiencia discriminativa (%)': expect.closeTo(100, 6),
      'Peso previsto (%)': 50,
      'Peso efectivo (%)': expect.closeTo(52.277442, 6),
    });
  });
  it('what was misread of each provision', () => {
    expect(told('misconceptions')).toEqual([
      {
        Disposición: 'ley/art-1',
        Módulo: 'Ley 25.326',
        'Qué se entendió mal': 'confunde b',
        Personas: 1,
        'Personas a quienes se les preguntó': 2,
        'Parte (%)': 50,
        Respuestas: 1,
        Preguntas: 'uno',
      },
    ]);
  });
  it('attempts, with what to look at', () => {
    expect(told('attempts')[2]).toEqual({
      Legajo: '2',
      Módulo: 'Ley 25.326',
      Modo: 'práctica',
      Empezó: '2026-11-03T12:00:00Z',
      Terminó: '2026-11-03T13:00:00Z',
      Bien: 1,
      Preguntas: 1,
      'Nota (%)': 100,
      'Para mirar': '1,5 segundos por respuesta; el reloj fue para atrás',
      Intento: '2 q 2026-11-03',
    });
  });
});

describe.each(Object.entries(TABLES))('the table of %s', (_, table) => {
  it('can leave names of people out, column and all', () => {
    expect(JSON.stringify(table({...NAMING, names: false}))).not.toMatch(/nombre|Álvarez/i);
  });
  it('has a key of its own for each column, a value a column in each row, and a name that fits a sheet', () => {
    const {name, columns, rows} = table(NAMING);
    expect(new Set(columns.map(({key}) => key)).size).toBe(columns.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
