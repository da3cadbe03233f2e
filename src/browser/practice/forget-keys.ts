/** Everything that the site keeps beside its database is under keys that begin so. */
const PREFIX = 'resguardo.';

/** Forgets all small things that the site keeps: the latest searches, the choice about the key /. */
export function forgetKeys(): void {
  for (const open of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      const storage = open();
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    } catch {
      // Blocked: nothing was kept there.
    }
  }
}
