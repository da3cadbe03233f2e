import {describe, expect, it} from 'vitest';
import type {Finding} from './marked';
import type {Done, Readiness} from './readiness';
import {findingName, readinessName} from './words';

const done: Done = {on: '2026-01-01', validUntil: '2027-01-01', mark: {right: 1, of: 1}};

describe('words of the bench', () => {
  it.each<[Readiness, string]>([
    [{state: 'current'}, 'vigente'],
    [{state: 'expiring', done, within: 30}, 'por vencer (30 días)'],
    [{state: 'expired', done}, 'vencido'],
    [{state: 'not-taken'}, 'sin rendir'],
    [{state: 'not-taken', tried: {times: 1, on: '2026-01-01', mark: {right: 0, of: 1}}}, 'sin rendir: rindió y no aprobó'],
  ])('call %j %s', (readiness, name) => {
    expect(readinessName(readiness)).toBe(name);
  });
  it.each<[Finding, string]>([
    [{kind: 'marks-differ', count: 1}, 'el archivo trae otra corrección de 1 respuesta'],
    [{kind: 'marks-differ', count: 2}, 'el archivo trae otra corrección de 2 respuestas'],
    [{kind: 'in-the-future'}, 'termina después de cuando se lo cargó'],
    [{kind: 'too-fast', seconds: 1.5}, '1,5 segundos por respuesta'],
    [{kind: 'clock-back'}, 'el reloj fue para atrás'],
    [{kind: 'unknown-bank'}, 'el sitio no tiene ese cuestionario'],
  ])('say %j as %s', (finding, name) => {
    expect(findingName(finding)).toBe(name);
  });
});
