/** What the LMS said to have stored, by attempt: kept on the device, so that nothing is told again and nothing is forgotten. */
export interface ToldAttempts {
  /** Whether the LMS has this attempt with its end. */
  hasEnd(attempt: string): boolean;
  noteEnd(attempt: string): void;
}

/** Begins as everything that the site keeps beside its database: it is forgotten with it. */
const KEY = 'resguardo.lms.';

/** @param of tells apart the packages and the learners of a browser */
export function toldAttempts(of: string): ToldAttempts {
  const key = `${KEY}${of}`;
  const ended = new Set(readKey(key)?.split(' '));
  return {
    hasEnd: (attempt) => ended.has(attempt),
    noteEnd: (attempt) => {
      ended.add(attempt);
      writeKey(key, [...ended].join(' '));
    },
  };
}

function readKey(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeKey(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked or full: told again the next time, which changes nothing at the LMS.
  }
}
