import type {ReadReport} from '../../../browser/lrs/read';
import type {SendProgress, SendReport} from '../../../browser/lrs/send';
import {counted} from '../../progress/words';

const statementsOf = (count: number): string => counted(count, 'declaración', 'declaraciones');

/** How far a sending is. */
export function progressWords({confirmed, conflicts, refused, waiting}: SendProgress): string {
  const untaken = conflicts + refused;
  const parts = [`${statementsOf(confirmed)} ${confirmed === 1 ? 'confirmada' : 'confirmadas'} por el LRS.`];
  if (untaken > 0) parts.push(`${statementsOf(untaken)} sin tomar.`);
  if (waiting !== undefined) parts.push(waiting);
  return parts.join(' ');
}

const ENDS: Readonly<Record<SendReport['end'], string>> = {
  done: 'Terminó el envío',
  cancelled: 'Cancelaste el envío',
  stopped: 'El envío se cortó',
};

/** The heading of what came of a sending. */
export function endName({end}: SendReport): string {
  return ENDS[end];
}

/** What came of a sending, and that sending again does no harm. */
export function endWords({end, confirmed, reason}: SendReport): string {
  if (end === 'done' && confirmed === 0) return 'No había nada para enviar, o nada se tomó.';
  const has = `El LRS tiene ${statementsOf(confirmed)} de las que se enviaron.`;
  if (end === 'done') return `${has} Enviarlas de nuevo no hace daño: no se duplican.`;
  const further = 'Podés seguir: lo confirmado no se manda de nuevo.';
  return end === 'cancelled' ? `${has} ${further}` : `${reason} ${has}`;
}

/** What an LRS held. */
export function readWords({statements, attempts, foreign, incomplete, contradictory, invalid}: ReadReport): string[] {
  const rest = [
    foreign > 0 && `${statementsOf(foreign)} de otros programas o de otra dirección de este sitio: no se miraron.`,
    incomplete > 0 &&
      `${counted(incomplete, 'intento incompleto', 'intentos incompletos')}: falta enviar una parte. Enviala y leé de nuevo.`,
    contradictory > 0 &&
      `${counted(contradictory, 'intento que se contradice', 'intentos que se contradicen')}: hay declaraciones de dos personas o dos contenidos para lo mismo. No se ${contradictory === 1 ? 'trae' : 'traen'}.`,
    invalid > 0 && `${counted(invalid, 'intento', 'intentos')} que este sitio no escribe así: alguien los alteró. No se traen.`,
  ];
  return [
    `Se leyeron ${statementsOf(statements)}: ${counted(attempts, 'intento entero', 'intentos enteros')} de este sitio.`,
    ...rest.filter((words) => words !== false),
  ];
}

/** Of attempts that cannot be sent. */
export function unnamedWords(count: number): string {
  return `${counted(count, 'intento no va', 'intentos no van')}: tiene${count === 1 ? '' : 'n'} un correo en lugar de un legajo, y a un LRS no se mandan correos. Asignale${count === 1 ? '' : 's'} un legajo y enviá de nuevo.`;
}

/** Midnight in Argentina, where a day begins, as an instant; `undefined` where no day is told. */
export function sinceDay(day: string): string | undefined {
  return day === '' ? undefined : `${day}T03:00:00.000Z`;
}
