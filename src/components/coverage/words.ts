import {DIFFICULTIES, type Difficulty, type SimpleKind} from '../../domain/quiz/quiz';

const DIFFICULTY_NAMES: Readonly<Record<Difficulty, string>> = {recall: 'repetir', application: 'aplicar', judgment: 'sopesar'};

const KIND_NAMES: Readonly<Record<SimpleKind, string>> = {
  single: 'una opción',
  several: 'varias opciones',
  'true-false': 'verdadero o falso',
  order: 'ordenar',
  match: 'unir',
  'fill-in': 'completar',
};

/** "una opción, aplicar" */
export function sortName(kind: SimpleKind, difficulty: Difficulty): string {
  return `${KIND_NAMES[kind]}, ${DIFFICULTY_NAMES[difficulty]}`;
}

/** "repetir: 2, aplicar: 1"; what there is none of is not named. */
export function difficultyCounts(counts: Readonly<Record<Difficulty, number>>): string {
  return countsText(DIFFICULTIES.map((difficulty) => [DIFFICULTY_NAMES[difficulty], counts[difficulty]]));
}

/** "una opción: 2, ordenar: 1"; what there is none of is not named. */
export function kindCounts(counts: Readonly<Partial<Record<SimpleKind, number>>>): string {
  return countsText((Object.keys(KIND_NAMES) as SimpleKind[]).map((kind) => [KIND_NAMES[kind], counts[kind] ?? 0]));
}

export function questionCount(count: number): string {
  return count === 1 ? '1 pregunta' : `${count} preguntas`;
}

function countsText(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ');
}
