import type {Statement} from './statement';

/** Statements as a file that an LRS takes whole: a JSON array with a statement a line, so that two files can be compared. */
export function statementsFile(statements: readonly Statement[]): string {
  return `[\n${statements.map((statement) => JSON.stringify(statement)).join(',\n')}\n]\n`;
}

/** `declaraciones-xapi-2026-11-30.json` @param day `YYYY-MM-DD` */
export function statementsFileName(day: string): string {
  return `declaraciones-xapi-${day}.json`;
}
