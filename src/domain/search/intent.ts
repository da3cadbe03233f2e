import {fold} from './fold';

/** What the query asks for besides its words. */
export interface Intent {
  readonly definition: boolean;
  readonly today: boolean;
  readonly province: boolean;
}

export function intentOf(query: string): Intent {
  return {definition: asksForDefinition(query), today: asksForToday(query), province: namesProvince(query)};
}

/** "¿qué medidas rigen hoy?", "sigue vigente la disposición": who asks for today has no use for what ruled. */
function asksForToday(query: string): boolean {
  return /\b(?:hoy|ahora|actual|actuales|actualmente|vigentes?|rigen?|todavia|sigue|siguen)\b/.test(fold(query));
}

/** Whether the query is about the Province: its norms are for its police, the Nation's for everybody. */
function namesProvince(query: string): boolean {
  return /\b(?:provincia|provincial|provinciales|bonaerense|pba|buenos aires|la plata)\b/.test(fold(query));
}

/** "qué es un dato sensible", "definición de archivo", "qué significa disociación" */
function asksForDefinition(query: string): boolean {
  return /^\W*(?:(?:que|a que) (?:es|son|significan?|quiere decir|se (?:entiende|considera|llama))|definicion|concepto|significado)\b/.test(
    fold(query),
  );
}
