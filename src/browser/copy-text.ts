/**
 * Puts text on the clipboard. False where the browser does not let us: no secure origin (a site served over http or from
 * a file), or no permission.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
