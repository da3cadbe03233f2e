const KEY = '#intento=';

/** The fragment with which the page of delivery begins at one attempt. */
export function attemptFragment(id: string): string {
  return `${KEY}${encodeURIComponent(id)}`;
}

/** The attempt that such a fragment names. */
export function attemptIn(fragment: string): string | undefined {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(KEY.length));
  } catch {
    return undefined;
  }
}
