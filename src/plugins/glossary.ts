import {tokenize} from '../domain/citation/tokens';
import type {Definition} from '../domain/definition/definition';
import type {Graph} from '../domain/graph/graph';
import {fold} from '../domain/search/fold';

/** A word of the glossary, with what defines it. */
export interface GlossaryEntry {
  /** The words of the term, folded: `datos-personales`. Published: links lead to it. */
  readonly anchor: string;
  readonly term: string;
  /** Other forms of it in the words of the norms. */
  readonly alsoSaid: readonly string[];
  /** One for each norm that defines this very word. */
  readonly definitions: readonly Definition[];
  /** What other norms define by another word for the same matter, and where they part. */
  readonly beside: readonly {readonly definition: Definition; readonly note: string}[];
}

/** Every defined term by the alphabet; a word that two norms define is one entry. */
export function glossaryOf({definitions, equivalents}: Pick<Graph, 'definitions' | 'equivalents'>): GlossaryEntry[] {
  const entries = new Map<string, Definition[]>();
  for (const definition of definitions.values()) {
    const anchor = anchorOf(definition.term);
    entries.set(anchor, [...(entries.get(anchor) ?? []), definition]);
  }
  return [...entries]
    .map(([anchor, own]): GlossaryEntry => {
      const [{term}] = own as [Definition];
      return {
        anchor,
        term,
        alsoSaid: [...new Set(own.flatMap(({forms}) => forms))].filter((form) => anchorOf(form) !== anchor),
        definitions: own,
        beside: own
          .flatMap(({at}) => equivalents.get(at) ?? [])
          .flatMap(({to, note}) => {
            const definition = definitions.get(to);
            return definition && !own.includes(definition) ? [{definition, note}] : [];
          }),
      };
    })
    .sort((a, b) => a.term.localeCompare(b.term, 'es'));
}

/** The HTML id of a term. */
export function anchorOf(term: string): string {
  return tokenize(term)
    .filter(({kind}) => kind !== 'mark')
    .map(({folded}) => folded)
    .join('-');
}

/** The letter under which a term stands: "Índice" under "I", "ñandú" under "Ñ". */
export function letterOf(term: string): string {
  return fold(term).charAt(0).toUpperCase();
}
