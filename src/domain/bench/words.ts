import type {Mode} from '../quiz/attempt';
import type {Finding, MarkedItem} from './marked';
import type {Readiness, State} from './readiness';

export const STATE_NAMES: Readonly<Record<State, string>> = {
  'not-taken': 'sin rendir',
  expired: 'vencido',
  expiring: 'por vencer',
  current: 'vigente',
};

export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  practice: 'práctica',
  evaluation: 'evaluación',
  review: 'repaso',
  drill: 'casos',
};

export const OUTCOME_NAMES: Readonly<Record<MarkedItem['outcome'], string>> = {right: 'bien', wrong: 'mal', blank: 'en blanco'};

/** "por vencer (30 días)", "sin rendir: rindió y no aprobó". */
export function readinessName(readiness: Readiness): string {
  const name = STATE_NAMES[readiness.state];
  if (readiness.state === 'expiring') return `${name} (${readiness.within} días)`;
  return readiness.state === 'not-taken' && readiness.tried ? `${name}: rindió y no aprobó` : name;
}

/** What a finding says, for the trainer: a reason to ask. */
export function findingName(finding: Finding): string {
  switch (finding.kind) {
    case 'marks-differ':
      return finding.count === 1
        ? 'el archivo trae otra corrección de 1 respuesta'
        : `el archivo trae otra corrección de ${finding.count} respuestas`;
    case 'in-the-future':
      return 'termina después de cuando se lo cargó';
    case 'too-fast':
      return `${String(finding.seconds).replace('.', ',')} segundos por respuesta`;
    case 'clock-back':
      return 'el reloj fue para atrás';
    case 'unknown-bank':
      return 'el sitio no tiene ese cuestionario';
  }
}
