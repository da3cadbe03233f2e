import type {Certificate} from '../../domain/certificate/certificate';

/** "9 de 10 respuestas correctas (90 %)". */
export function scoreWords({right, of}: Certificate['score']): string {
  return `${right} de ${of} respuestas correctas (${Math.floor((right * 100) / of)} %)`;
}

/** "Se aprueba con 80 % o más de respuestas correctas y vale por 12 meses". */
export function ruleWords({pass, validMonths}: Certificate['rule']): string {
  return `Se aprueba con ${pass} % o más de respuestas correctas y vale por ${validMonths === 1 ? 'un mes' : `${validMonths} meses`}`;
}
