let asked: Promise<boolean> | undefined;

/**
 * Asks the browser, once a visit, not to throw away what is kept when the disk is short of space. Resolves to whether it will not; browsers
 * that cannot be asked may.
 */
export function askToKeep(): Promise<boolean> {
  asked ??= Promise.resolve(navigator.storage?.persist?.() ?? false).catch(() => false);
  return asked;
}
