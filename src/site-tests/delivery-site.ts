import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {armor, Decrypter, generateIdentity, identityToRecipient} from 'age-encryption';
import type {Cohort} from '../domain/cohort/cohort';
import {cohortWith} from '../domain/cohort/fixture';
import {encodeCohort} from '../domain/cohort/link';
import type {Attempt} from '../domain/quiz/attempt';
import {attemptAt, bankOf, keepAttempts} from './progress-site';
import {expect} from './site';

/** A learner who was given the link of a cohort, and the trainer's private key. */

export const DELIVER = '/entregar/';
export const PRIVATE_WORDS = 'lo dijo mi jefe';

export interface Invited {
  readonly cohort: Cohort;
  readonly identity: string;
}

export async function invite(rest: Partial<Cohort> = {}): Promise<Invited> {
  const identity = await generateIdentity();
  return {identity, cohort: cohortWith({recipient: await identityToRecipient(identity), ...rest})};
}

/** What was sealed, as the format's own library opens it. */
export function opened(sealed: string, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(sealed), 'text');
}

/** A practice and an evaluation of the law, the first with words of the learner's own, and one that is still open. */
export async function keepResults(page: Page): Promise<Attempt[]> {
  const bank = await bankOf(page);
  const practice = attemptAt(bank, '2026-11-27T12:00:00.000Z', [true, false, true, true]);
  const evaluation = attemptAt(bank, '2026-11-28T12:00:00.000Z', [true, true], 0, 'evaluation');
  const open = attemptAt(bank, '2026-11-29T12:00:00.000Z', [true, true]);
  const attempts = [
    {...practice, answers: practice.answers.map((answer) => ({...answer, explanation: PRIVATE_WORDS}))},
    evaluation,
    {...open, answers: open.answers.slice(0, 1)},
  ];
  await keepAttempts(page, attempts);
  return attempts;
}

/** Opens the link and joins under a legajo, by keyboard alone. */
export async function join(page: Page, cohort: Cohort, learner = '12.345'): Promise<void> {
  await page.goto(`${DELIVER}${encodeCohort(cohort)}`);
  await page.getByRole('button', {name: 'Seguir'}).press('Enter');
  await page.getByLabel('Legajo o alias').fill(learner);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: `Cohorte «${cohort.name}»`})).toBeFocused();
}

/** What the button hands over. */
export async function downloaded(page: Page, button: string): Promise<{readonly name: string; readonly text: string}> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: button}).press('Enter')]);
  return {name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8')};
}
