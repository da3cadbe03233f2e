/**
 * What hands a text to another app of the device, through its share sheet; nothing where the browser has none for files. It goes as plain
 * text, `<name>.txt`: browsers share no files of kinds that they do not know. Resolves to whether the reader shared it.
 */
export function sharerOf(name: string, text: string): (() => Promise<boolean>) | undefined {
  const data = {files: [new File([text], `${name}.txt`, {type: 'text/plain'})]};
  if (!navigator.canShare?.(data)) return undefined;
  return async () => {
    try {
      await navigator.share(data);
      return true;
    } catch {
      // Closed without choosing, or the other app refused: the reader saw it.
      return false;
    }
  };
}
