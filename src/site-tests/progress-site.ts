import type {Page} from '@playwright/test';
import type {QuizData} from '../components/practice/practice-data';
import {type Attempt, answer, type Mode, startAttempt} from '../domain/quiz/attempt';
import {deal} from '../domain/quiz/draw';
import {type SimpleItem, simpleItemsOf} from '../domain/quiz/quiz';
import {type Response, rightResponse} from '../domain/quiz/response';

/** The published bank of the law. */
export async function bankOf(page: Page): Promise<QuizData> {
  return (await page.request.get('/datos/cuestionarios/ley-25326.json')).json();
}

/** An attempt at a bank: its simple items from `first` on, one a minute, right or wrong as told. */
export function attemptAt(data: QuizData, at: string, rights: readonly boolean[], first = 0, mode: Mode = 'practice'): Attempt {
  const items = data.quiz.items.flatMap(simpleItemsOf).slice(first, first + rights.length);
  const begun = startAttempt(data, {id: `${at}-${mode}`, at, seed: 1, mode, drawn: deal(items, data.digests, 1)});
  return items.reduce((attempt, item, i) => {
    const instant = new Date(Date.parse(at) + i * 60_000).toISOString();
    return answer(attempt, item, rights[i] ? rightResponse(item) : wrongResponse(item), instant);
  }, begun);
}

function wrongResponse(item: SimpleItem): Response {
  if (item.kind === 'true-false') return {kind: 'verdict', verdict: item.correct === 'true' ? 'false' : 'true'};
  return {kind: 'choice', chosen: []};
}

/** Puts attempts where the site keeps them, as if they had been answered in this browser. Opens the page that it leaves. */
export async function keepAttempts(page: Page, attempts: readonly Attempt[]): Promise<void> {
  // The site makes its own database, in whatever version it is.
  await page.goto('/progreso/');
  await page.getByRole('heading', {name: 'Mis datos'}).waitFor();
  await putAttempts(page, attempts);
}

/** Puts attempts into the database that the open page has made. */
export async function putAttempts(page: Page, attempts: readonly Attempt[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('resguardo');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('attempts', 'readwrite');
          for (const attempt of all) transaction.objectStore('attempts').put(attempt);
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    attempts,
  );
}
