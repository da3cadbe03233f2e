/** A spreadsheet computes what begins with one of these, the full-width forms included. */
const SIGNS = '=+\\-@＝＋－＠﹢﹣﹦﹫−';
/** Spaces and what nobody sees: some spreadsheets skip them. */
const UNSEEN = '[\\s\\p{Cc}\\p{Cf}]*';
const FORMULA = new RegExp(`^(?=[\\t\\r\\n]|${UNSEEN}[${SIGNS}])`, 'u');
/** A spreadsheet that splits at another separator than ours, or does not know our quotes, begins a cell after each of these. */
const INNER_FORMULA = new RegExp(`([;,\\t\\r\\n"]${UNSEEN})(?=[${SIGNS}])`, 'gu');

/**
 * A text that no spreadsheet takes for a formula when it opens a text file: an apostrophe stands before what would begin one (OWASP, "CSV
 * Injection"). Every other text stays as it is.
 */
export function plainCell(text: string): string {
  return text.replace(INNER_FORMULA, "$1'").replace(FORMULA, "'");
}
