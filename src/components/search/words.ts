import type {Counts} from '../../browser/search/answer';
import {KINDS, type Kind} from '../../browser/search/question';

/** What each kind of result is called above its group. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  norm: 'Normas',
  note: 'Notas',
  tree: 'Árboles',
  definition: 'Definiciones',
  lesson: 'Lecciones y guías',
};

const COUNTED: Readonly<Record<Kind, readonly [string, string]>> = {
  norm: ['disposición', 'disposiciones'],
  note: ['nota', 'notas'],
  tree: ['árbol de decisión', 'árboles de decisión'],
  definition: ['definición', 'definiciones'],
  lesson: ['lección o guía', 'lecciones y guías'],
};

/** "3 notas", "1 árbol de decisión" */
export function countText(kind: Kind, count: number): string {
  return `${count} ${COUNTED[kind][count === 1 ? 0 : 1]}`;
}

/** "Ver las 12 notas", "Ver los 2 árboles de decisión" */
export function seeAllText(kind: Kind, count: number): string {
  return `Ver ${kind === 'tree' ? 'los' : 'las'} ${countText(kind, count)}`;
}

/** "74 disposiciones, 12 notas y 1 árbol de decisión." */
export function totalText({kinds}: Pick<Counts, 'kinds'>, only?: Kind): string {
  const told = KINDS.filter((kind) => kinds[kind] > 0 && (only === undefined || only === kind)).map((kind) => countText(kind, kinds[kind]));
  if (told.length === 0) return 'Ningún resultado.';
  return `${told.length === 1 ? told[0] : `${told.slice(0, -1).join(', ')} y ${told.at(-1)}`}.`;
}
