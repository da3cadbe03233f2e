/** Something an author must mend, with the place and the way. All messages are in Spanish: authors read them. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The thing concerned, as the author calls it: `pregunta "titular"`. */
  readonly subject: string;
  /** What is wrong. */
  readonly what: string;
  /** What exists and looks like it. */
  readonly near?: readonly string[];
  readonly mend: string;
  /** The command that mends it, where one does. */
  readonly command?: 'npm run record';
}

/** One problem as text: place and subject, what is wrong and what is near, how to mend it. */
export function formatProblem(problem: Problem): string {
  const near = problem.near && problem.near.length > 0 ? ` Cerca: ${problem.near.join(', ')}.` : '';
  return [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.subject}`,
    `  ${problem.what}${near}`,
    `  Cómo se arregla: ${problem.mend}`,
  ].join('\n');
}

/** All problems in one run, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const count = problems.length === 1 ? '1 problema en el contenido' : `${problems.length} problemas en el contenido`;
  return `${count}:\n\n${sorted.map(formatProblem).join('\n\n')}`;
}

/** Thrown when content cannot be used; its message lists every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
  }
}
