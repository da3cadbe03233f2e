import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

/** In the order of the course: by the place of the module of the same id in the side bar; what has no place comes last, as it came. */
export function inCourseOrder<T extends {readonly id: string}>(root: string, quizzes: readonly T[]): T[] {
  const places = new Map(quizzes.map(({id}) => [id, placeOf(root, id)]));
  return [...quizzes].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function placeOf(root: string, id: string): number {
  try {
    const {position} = parse(readFileSync(path.join(root, 'docs/modulos', id, '_category_.yml'), 'utf8'));
    return typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Number.MAX_SAFE_INTEGER;
    throw error;
  }
}
