/** Where a key is a letter of what is written, or chooses. */
const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog[open], [role="dialog"]';

/**
 * Whether a key opens the search: Ctrl K or ⌘K anywhere; the key / too, unless something is being written or the reader
 * turned it off.
 */
export function opensSearch(
  {key, ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat, target}: KeyboardEvent,
  isSlashOn: boolean,
): boolean {
  if (isComposing || repeat || altKey) return false;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !(ctrlKey && metaKey) && !shiftKey;
  // On a Spanish keyboard / is Shift 7.
  if (key !== '/' || ctrlKey || metaKey || !isSlashOn) return false;
  return !(target instanceof Element && target.closest(WRITING));
}
