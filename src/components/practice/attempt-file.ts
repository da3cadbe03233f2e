import type {Attempt} from '../../domain/quiz/attempt';

/** What is kept of a device, with one attempt in it: an open one has no result yet. */
export function attemptFile(attempt: Attempt, at: string) {
  return {format: 'resguardo/device/v1', exportedAt: at, attempts: [attempt], certificates: []} as const;
}

/** `respuestas-ley-25326-2026-11-21.json` */
export function attemptFileName({quiz}: Attempt, at: string): string {
  return `respuestas-${quiz}-${at.slice(0, 10)}.json`;
}
