import type {Page} from '@playwright/test';
import {extractText, getDocumentProxy} from 'unpdf';

/** The words of each sheet of the page as Chromium prints it, on one line. */
export async function sheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({preferCSSPageSize: true});
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
  return text.map((words) => words.replace(/\s+/g, ' '));
}

/** Letters alone: where lines and sheets break, and how ligatures are printed, is not the text. */
export function letters(words: string): string {
  return words.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
}
