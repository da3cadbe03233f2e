import {v5, validate, version} from 'uuid';

/**
 * Names of the site's own in xAPI. All begin with the address of the site (ending in a slash): a copy of the site at another address is
 * another author.
 */

/** The activity of a quiz. */
export function moduleIri(site: string, quiz: string): string {
  return `${site}xapi/modulos/${encoded(quiz)}`;
}

/** The activity of an item; items of one quiz are told apart by theirs, the parts of a case too. */
export function itemIri(site: string, quiz: string, item: string): string {
  return `${site}xapi/preguntas/${encoded(quiz)}/${encoded(item)}`;
}

/** `record`: what happened as the site keeps it, for reading it back; the others are for whoever reads statements elsewhere. */
export type ExtensionName = 'record' | 'item-digest' | 'mode' | 'cohort' | 'marked-again';

export function extensionIri(site: string, name: ExtensionName): string {
  return `${site}xapi/extensiones/${name}`;
}

/** What happened in an attempt: its beginning, an answer to an item, its end, and whether it was passed. */
export type Happening = 'initialized' | 'completed' | 'verdict' | {readonly item: string};

/** Id of the statement of what happened: UUIDv5 of the attempt and the item. Never two for passed and failed. */
export function statementId(site: string, attempt: string, what: Happening): string {
  return uuidOf(site, [attempt, typeof what === 'string' ? what : ['item', what.item]]);
}

/** The attempt's own id where it is a UUID that xAPI 1.0.3 knows (RFC 4122, versions 1 to 5), else one made of it. */
export function registrationOf(site: string, attempt: string): string {
  const isUuid = validate(attempt) && version(attempt) >= 1 && version(attempt) <= 5;
  return isUuid ? attempt : uuidOf(site, [attempt]);
}

function uuidOf(site: string, name: unknown): string {
  return v5(JSON.stringify(name), v5(site, v5.URL));
}

/** Halves of characters, which only an altered file has, are no text that can be encoded. */
function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
}
