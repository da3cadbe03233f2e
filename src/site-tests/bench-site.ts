import type {Page} from '@playwright/test';
import {Encrypter} from 'age-encryption';
import type {Cohort} from '../domain/cohort/cohort';
import {decodeCohort} from '../domain/cohort/link';
import {downloaded} from './delivery-site';
import {expect} from './site';

/** A trainer at the bench. */

export const BENCH = '/instruir/';
export const PASSPHRASE = 'mate amargo en la terraza';

/** Goes to a part of the page, by its link. */
export async function goTo(page: Page, part: string): Promise<void> {
  const link = page.getByRole('navigation', {name: 'Partes de Instruir'}).getByRole('link', {name: part, exact: true});
  await link.press('Enter');
  await expect(link).toHaveAttribute('aria-current', 'page');
}

export async function fillCohort(page: Page, again = PASSPHRASE): Promise<void> {
  await page.goto(`${BENCH}#ver=cohortes`);
  await page.getByRole('button', {name: 'Hacer una cohorte'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Hacer una cohorte'})).toBeFocused();
  await page.getByLabel('Nombre de la cohorte').fill('Curso básico 2026');
  await page.getByLabel('Nombre del responsable').fill('Escuela de Policía');
  await page.getByLabel('Domicilio del responsable').fill('Av. San Martín 100, La Plata');
  await page.getByRole('checkbox', {name: 'Datos, datos sensibles y principios'}).check();
  await page.getByLabel('Contraseña', {exact: true}).fill(PASSPHRASE);
  await page.getByLabel('La misma contraseña, otra vez').fill(again);
}

/** Makes a cohort and its key. The file of the key. */
export async function makeCohort(page: Page): Promise<string> {
  await fillCohort(page);
  return makeKey(page);
}

/** Makes the key of a cohort that is filled in. Its file. */
export async function makeKey(page: Page): Promise<string> {
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Guardá la llave'})).toBeFocused();
  const {name, text} = await downloaded(page, 'Descargar la llave');
  expect(name).toBe('llave-curso-basico-2026.age');
  return text;
}

export async function showLink(page: Page): Promise<Cohort> {
  await page.getByRole('checkbox', {name: /^Tengo el archivo/}).check();
  await page.getByRole('button', {name: 'Ver el enlace de la cohorte'}).press('Enter');
  return linkOf(page);
}

export async function linkOf(page: Page): Promise<Cohort> {
  await expect(page.getByRole('heading', {name: /está lista$/})).toBeFocused();
  const link = await page.getByLabel('Enlace para quienes se capacitan').inputValue();
  const read = decodeCohort(link);
  if (!read.ok) throw new Error(`the link of the page is none: ${read.fault}`);
  expect(link).toContain(`${new URL('/entregar/', page.url()).href}#cohorte=`);
  return read.cohort;
}

/** What was sealed to a key, as bytes. */
export async function sealedTo(recipient: string, value: unknown): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(JSON.stringify(value)));
}

/** A file to be chosen. */
export function fileOf(name: string, content: unknown): {name: string; mimeType: string; buffer: Buffer} {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return {name, mimeType: 'application/octet-stream', buffer};
}
