/** More levels than any file of ours has: what is deeper would exhaust whoever walks it. */
const DEEPEST = 40;
/** Thousands of attempts: what has more would take the page's memory with what there is to say of it. */
const MOST_VALUES = 1_000_000;

/**
 * What was read; or why it cannot be: `cut` ends too early, `not-json` is something else, `hostile` is not made by this site, `too-many`
 * holds more than a page can check.
 */
export type Parsed = {readonly value: unknown} | {readonly fault: 'cut' | 'not-json' | 'hostile' | 'too-many'};

/** Reads JSON of strangers. Never throws. */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {fault: looksCut(text) ? 'cut' : 'not-json'};
  }
  const fault = faultOf(value);
  return fault ? {fault} : {value};
}

/** It begins like a file of ours and does not end like one. */
function looksCut(text: string): boolean {
  return /^\s*\{\s*(?:"|$)/.test(text) && !text.trimEnd().endsWith('}');
}

/** Walks level by level: recursion would end where the stack does. */
function faultOf(value: unknown): 'hostile' | 'too-many' | undefined {
  let level = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return 'hostile';
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      // Where it is copied carelessly it changes what an object is.
      if (Object.hasOwn(one, '__proto__')) return 'hostile';
      const inside = Object.values(one);
      values += inside.length;
      if (values > MOST_VALUES) return 'too-many';
      for (const inner of inside) next.push(inner);
    }
    level = next;
  }
  return undefined;
}
