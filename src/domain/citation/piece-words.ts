import type {LevelKind} from './mention';

/** Words by which texts and readers name the pieces of a norm, folded. */

export const PIECES: Readonly<Record<string, LevelKind>> = {
  inciso: 'inciso',
  incisos: 'inciso',
  inc: 'inciso',
  incs: 'inciso',
  subsection: 'inciso',
  subsections: 'inciso',
  apartado: 'letter',
  apartados: 'letter',
  ap: 'letter',
  aps: 'letter',
  apdo: 'letter',
  letra: 'letter',
  letras: 'letter',
  literal: 'letter',
  paragraph: 'letter',
  paragraphs: 'letter',
  seccion: 'section',
  secciones: 'section',
  parrafo: 'paragraph',
  parrafos: 'paragraph',
  parr: 'paragraph',
  punto: 'point',
  puntos: 'point',
  pto: 'point',
  item: 'point',
  items: 'point',
  numeral: 'point',
  numerales: 'point',
  num: 'point',
  nums: 'point',
};

/** The security levels of Disposición 11/2006, in Spanish and in the words of its translation. */
export const SECURITY_LEVELS: Readonly<Record<string, string>> = {
  basico: 'basico',
  medio: 'medio',
  critico: 'critico',
  basic: 'basico',
  mid: 'medio',
  critical: 'critico',
};
