import {spawnSync} from 'node:child_process';
import {DOMParser} from '@xmldom/xmldom';
import {parse} from 'gift-pegjs';
import {describe, expect, it} from 'vitest';
import {CHANGES} from '../../domain/moodle/changes';
import {gift} from '../../domain/moodle/gift';
import {editionOf, mapBank} from '../../domain/moodle/map-bank';
import {MAPPING_COLUMNS, mappingRows} from '../../domain/moodle/mapping-table';
import {moodleXml} from '../../domain/moodle/moodle-xml';
import {piecesOf} from '../../domain/quiz/pieces';
import {itemIndexOf, type SimpleItem} from '../../domain/quiz/quiz';
import {loadContent} from '../load-content';
import {citedProvisions} from './cited-provisions';
import {publishedBank} from './published-bank';

/** Every bank of the project, written for Moodle and read back by others. */
const content = loadContent(process.cwd());
const banks = content.quizzes.map((quiz) => publishedBank(content, quiz));
const provisions = citedProvisions(content, content.quizzes);
const edition = editionOf('1.0.0', banks);
const mapped = banks.map((bank) => mapBank(bank, edition, {provisions}));
const items = new Map<string, SimpleItem>(
  content.quizzes.flatMap((quiz) => [...itemIndexOf(quiz)].map(([id, {item}]) => [id, item] as const)),
);
const validator = 'xmllint';
const canValidate = spawnSync(validator, ['--version']).error === undefined;
if (!canValidate)
  console.warn('No se comprueba que el XML de Moodle esté bien formado: falta el programa xmllint (paquete libxml2-utils).');

/** Shares of a question, in per cent, as Moodle's documentation lists them; below zero too. */
const SHARES = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0];

const whole = moodleXml(mapped);
const elements = Array.from(new DOMParser().parseFromString(whole, 'text/xml').getElementsByTagName('question'));
const questions = elements.filter((question) => question.getAttribute('type') !== 'category');
const typeOf = (question: Element): string => question.getAttribute('type') ?? '';
const child = (element: Element, name: string): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeName === name);
const words = (element: Element, name: string): string => child(element, name)[0]?.textContent?.trim() ?? '';

describe('Moodle XML of all banks', () => {
  it.runIf(canValidate)('is well formed', () => {
    const {status, stderr} = spawnSync(validator, ['--noout', '--nonet', '-'], {input: whole, encoding: 'utf8'});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });

  it('has every item once, under its id', () => {
    expect(questions.map((question) => words(question, 'idnumber'))).toHaveLength(items.size);
    expect(new Set(questions.map((question) => words(question, 'idnumber')))).toEqual(new Set(items.keys()));
  });

  it('fits into the columns of Moodle', () => {
    for (const question of questions) {
      expect([...words(question, 'name')].length).toBeLessThanOrEqual(255);
      expect(words(question, 'idnumber').length).toBeLessThanOrEqual(100);
      const tags = Array.from(question.getElementsByTagName('tag')).map((tag) => tag.textContent?.trim() ?? '');
      expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
      for (const tag of tags) expect(tag).toMatch(/^[^<>`\n]{1,50}$/);
      for (const pair of child(question, 'subquestion')) expect([...words(pair, 'answer')].length).toBeLessThanOrEqual(255);
    }
    const names = elements.filter((one) => typeOf(one) === 'category').flatMap((one) => words(one, 'category').split(/(?<!\/)\/(?!\/)/));
    for (const name of names) expect(name.length).toBeLessThanOrEqual(255);
  });

  it('has shares of a point that Moodle knows, and right ones that make all of it', () => {
    for (const question of questions.filter((one) => typeOf(one) !== 'ordering')) {
      const shares = child(question, 'answer').map((answer) => Number(answer.getAttribute('fraction')));
      for (const share of shares) expect(SHARES, words(question, 'idnumber')).toContain(Math.abs(share));
      const right = shares.filter((share) => share > 0);
      if (typeOf(question) === 'multichoice') expect(Math.round(right.reduce((sum, share) => sum + share, 0) * 100) / 100).toBe(100);
      // Any of the ways of writing it is the whole answer.
      if (typeOf(question) === 'shortanswer') expect(new Set(right)).toEqual(new Set([100]));
    }
  });

  it('tells with every answer what the norm says, by the name of what it cites', () => {
    let told = 0;
    for (const question of questions) {
      for (const answer of child(question, 'answer')) {
        if (typeOf(question) === 'ordering') continue;
        told++;
        expect(words(answer, 'feedback'), words(question, 'idnumber')).toMatch(/Qué dice la norma: <span>.+ \(\/normas\/.+\)<\/span>/);
      }
    }
    expect(told).toBeGreaterThan(1500);
  });

  it('loses nothing of what an item tells: words, misreadings and citations of each of its pieces', () => {
    for (const question of questions) {
      const item = items.get(words(question, 'idnumber')) as SimpleItem;
      // Embedded answers hold their HTML as character references.
      const text = (question.textContent ?? '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      const escaped = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      for (const {feedback} of [...piecesOf(item), ...item.hints.map((hint) => ({feedback: {...hint, misreading: undefined}}))]) {
        for (const line of feedback.text.split('\n').filter((one) => one !== '')) expect(text).toContain(escaped(line.trim()));
        if (feedback.misreading !== undefined) expect(text).toContain(escaped(feedback.misreading));
        for (const id of feedback.cites) expect(text).toContain(escaped(provisions[id]?.label ?? id));
      }
    }
  });

  it('marks each citation of what does not rule', () => {
    const past = Object.values(provisions).filter(({state}) => state !== 'in-force');
    expect(past.length).toBeGreaterThan(0);
    for (const {label, address} of past) {
      const named = whole.split(`${label} (${address})&lt;/span&gt;`).slice(1);
      for (const rest of named) expect(rest).toMatch(/^ ⚠ No rige: /);
    }
  });

  it('is the same for each bank alone, and the same bytes again', () => {
    for (const bank of mapped) {
      const alone = moodleXml([bank]).split('\n').slice(2, -2).join('\n');
      expect(whole).toContain(alone);
    }
    expect(moodleXml(banks.map((bank) => mapBank(bank, edition, {provisions})))).toBe(whole);
  });
});

describe('GIFT of all banks', () => {
  it('is read whole, with as many questions as the table says', () => {
    for (const bank of mapped) {
      const read = parse(gift([bank])).filter(({type}) => type !== 'Category');
      const told = mappingRows(bank).map((row) => Number(row[MAPPING_COLUMNS.indexOf('preguntas en GIFT')]));
      expect(read).toHaveLength(told.reduce((sum, count) => sum + count, 0));
      // A question with several gaps is split, under the id of the item and that of the gap.
      const ids = new Set(
        read.map(({id}) => [...items.keys()].find((item) => id === item || (!items.has(id ?? '') && id?.startsWith(`${item}/`)))),
      );
      expect(ids).toEqual(new Set(bank.items.map(({item}) => item.id)));
      expect(new Set(read.map(({id}) => id)).size).toBe(read.length);
    }
  });
});

describe('the table of what changes', () => {
  const rows = mapped.flatMap(mappingRows);
  const column = (row: readonly string[], name: string): string => row[MAPPING_COLUMNS.indexOf(name)] ?? '';

  it('has every item, and none is left out', () => {
    expect(rows.map((row) => column(row, 'pregunta'))).toEqual([...items.keys()]);
    expect(rows.filter((row) => column(row, 'en Moodle XML') === 'no se exporta')).toEqual([]);
  });

  it('says of every kind without an equivalent what it became', () => {
    const says = (of: (item: SimpleItem) => boolean, change: keyof typeof CHANGES): void => {
      const those = rows.filter((row) => of(items.get(column(row, 'pregunta')) as SimpleItem));
      expect(those.length).toBeGreaterThan(0);
      for (const row of those) expect(column(row, 'qué cambia'), column(row, 'pregunta')).toContain(CHANGES[change]);
    };
    says(({kind}) => kind === 'several', 'several-part-marks');
    says((item) => item.kind === 'true-false' && item.reasons.length > 0, 'verdict-with-reason');
    says(({kind}) => kind === 'match', 'match-part-marks');
    says(({kind}) => kind === 'order', 'order-needs-4.4');
    says(({kind}) => kind === 'order', 'gift-order-as-match');
    says(({kind}) => kind === 'fill-in', 'gap-letter-by-letter');
    says((item) => item.kind === 'fill-in' && item.blanks.length > 1, 'gaps-a-point-each');
    says(({id}) => id.includes('/'), 'case-apart');
  });
});
