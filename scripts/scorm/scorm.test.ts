import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, describe, expect, it} from 'vitest';
import {loadContent} from '../../src/content/load-content';
import {publishedBank} from '../../src/content/quizzes/published-bank';
import {itemsOf} from '../../src/domain/learning-record/attempt-code';
import {scormManifest} from '../../src/domain/learning-record/manifest';
import {decodeResponse, encodeResponse} from '../../src/domain/learning-record/response-code';
import {identifierOf} from '../../src/domain/learning-record/scorm-format';
import {correctPattern} from '../../src/domain/learning-record/scorm-interaction';
import {
  attemptsIn,
  LONGEST_SUSPEND_DATA,
  readSuspendData,
  type SuspendData,
  withAttempt,
  writeSuspendData,
} from '../../src/domain/learning-record/suspend-data';
import {type Attempt, answer, startAttempt} from '../../src/domain/quiz/attempt';
import {deal, drawItems} from '../../src/domain/quiz/draw';
import type {Bank} from '../../src/domain/quiz/quiz';
import {rightResponse} from '../../src/domain/quiz/response';
import {packagesOf} from './packages';
import {packagePage, packageZip} from './zip-package';

const content = loadContent(process.cwd());
const {quizzes} = content;
const packages = packagesOf(quizzes, (quiz) => `/modulos/${quiz}/`);
const lacking = spawnSync('xmllint', ['--version']).error !== undefined;
if (lacking) console.warn('No se validan los manifiestos de SCORM: falta el programa xmllint (paquete libxml2-utils).');
const folder = mkdtempSync(path.join(tmpdir(), 'scorm-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** As Docusaurus writes the page of a build with the hash router. */
const PAGE = `<!DOCTYPE html>
<html >
<head>
<meta charset="UTF-8">
<script src="./assets/js/main.js" defer></script>
</head>
<body >
<div id="__docusaurus"></div>
</body>
</html>`;
const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['index.html', new TextEncoder().encode(PAGE)],
  ['assets/a & b ñ.js', new Uint8Array([1, 2, 3])],
]);

function validate(manifest: string): {status: number | null; stderr: string} {
  const file = path.join(folder, 'imsmanifest.xml');
  writeFileSync(file, manifest);
  const {status, stderr} = spawnSync('xmllint', ['--nonet', '--noout', '--schema', path.resolve('scripts/scorm/xsd/scorm12.xsd'), file], {
    encoding: 'utf8',
  });
  return {status, stderr};
}

it('there is a package for each quiz with an evaluation, and one of the whole course', () => {
  expect(packages.map(({name}) => name)).toEqual([...quizzes.filter(({evaluation}) => evaluation).map(({id}) => id), 'curso']);
  expect(new Set(packages.map(({carried}) => carried.id)).size).toBe(packages.length);
  expect(packages.map(({mastery, carried}) => mastery === quizzes.find(({id}) => id === carried.graded)?.evaluation?.pass)).not.toContain(
    false,
  );
});

describe.each(packages)('the manifest of $name', ({carried, mastery}) => {
  const manifest = scormManifest(carried, mastery, [...FILES.keys()]);

  it.skipIf(lacking)('is valid against the schemas of ADL and IMS', () => {
    expect(validate(manifest)).toMatchObject({status: 0});
  });

  it('has one SCO, which its one item refers to, and the mark that passes: the schemas do not look at that', () => {
    expect(manifest).toContain('<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>');
    expect(/<adlcp:masteryscore>(.*)<\/adlcp:masteryscore>/.exec(manifest)?.[1]).toBe(String(mastery));
    const attributes = (name: string) => [...manifest.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);
    expect(attributes('identifierref')).toHaveLength(1);
    expect(attributes('adlcp:scormtype')).toEqual(['sco']);
    expect(/<resource identifier="([^"]*)"/.exec(manifest)?.[1]).toBe(attributes('identifierref')[0]);
    expect(attributes('default')[0]).toBe(/<organization identifier="([^"]*)"/.exec(manifest)?.[1]);
    expect(attributes('href')).toEqual(['index.html', 'index.html', 'assets/a%20&amp;%20b%20%C3%B1.js']);
  });
});

describe('the schemas', () => {
  const [one] = packages as [(typeof packages)[number]];
  const manifest = scormManifest(one.carried, one.mastery, ['index.html']);

  it.skipIf(lacking).each([
    ['adlcp:scormtype="sco"', 'adlcp:scormtype="Sco"'],
    ['<resource identifier="sitio"', '<resource'],
    [/<organizations[\s\S]*<\/organizations>/, ''],
    ['<manifest identifier="', '<manifest identifier="1 '],
  ])('catch what is wrong: %s', (right, wrong) => {
    const broken = manifest.replace(right, wrong);
    expect(broken).not.toBe(manifest);
    expect(validate(broken).status).not.toBe(0);
  });
});

describe.each(quizzes.map((quiz) => ({id: quiz.id, bank: publishedBank(content, quiz)})))('the bank of $id', ({bank}) => {
  it('has ids and answers that SCORM 1.2 takes', () => {
    for (const item of itemsOf(bank)) {
      expect(identifierOf(item.id)).toBe(item.id);
      expect(correctPattern(item), item.id).toMatch(item.kind === 'fill-in' ? /^.{1,255}$/ : /^[a-z0-9](?:[.,][a-z0-9]){0,30}$/);
      expect(decodeResponse(item, encodeResponse(item, rightResponse(item))), item.id).toEqual(rightResponse(item));
    }
  });

  it('goes on elsewhere from an evaluation and a practice of all of it, answered to the end', () => {
    const done = attemptsAt(bank);
    const records = done.reduce<SuspendData>((so, attempt) => withAttempt(so, bank, attempt), []);
    const text = writeSuspendData(records);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA);
    expect(attemptsIn(readSuspendData(text), bank)).toEqual(done);
  });
});

it('the course keeps the evaluations of all banks', () => {
  const banks = quizzes.map((quiz) => publishedBank(content, quiz));
  const text = writeSuspendData(
    banks
      .flatMap((bank) => attemptsAt(bank).map((attempt) => ({bank, attempt})))
      .reduce<SuspendData>((so, {bank, attempt}) => withAttempt(so, bank, attempt), []),
  );
  const kept = banks.flatMap((bank) => attemptsIn(readSuspendData(text), bank));
  expect(kept.filter(({mode}) => mode === 'evaluation')).toHaveLength(banks.length);
});

/** A practice of all of a bank and an evaluation, both answered right and sure, a quarter of an hour long. */
function attemptsAt(bank: Bank): Attempt[] {
  const at = (nth: number): string => new Date(Date.UTC(2026, 10, 30, 12, 0, 45 * nth, 123)).toISOString();
  return (['practice', 'evaluation'] as const).map((mode) => {
    const {quiz} = bank;
    const drawn = mode === 'practice' || !quiz.evaluation ? quiz.items : drawItems(quiz, quiz.evaluation.strata, 5);
    const begun = startAttempt(bank, {
      id: 'a1'.repeat(16),
      at: at(0),
      seed: -1234567890,
      mode,
      drawn: deal(drawn, bank.digests, -1234567890),
    });
    const asked = drawn.flatMap((item) => (item.kind === 'case' ? item.parts : [item]));
    return asked.reduce((so, item, nth) => answer(so, item, rightResponse(item), at(nth + 1), {confidence: 'sure'}), begun);
  });
}

describe('a package', () => {
  const [one] = packages as [(typeof packages)[number]];

  it('has the manifest at its root and every file that it lists', () => {
    const files = unzipSync(packageZip(FILES, one));
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'assets/a & b ñ.js', 'index.html']);
    expect(files['assets/a & b ñ.js']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('is the same to the byte from the same files, in whatever order they come', () => {
    expect(packageZip(new Map([...FILES].reverse()), one)).toEqual(packageZip(FILES, one));
  });

  it('says in its page which it is, in which language, and where it begins', () => {
    const page = packagePage(PAGE, {...one.carried, title: 'A </script><b> & B'});
    expect(page).toContain('<html lang="es-AR">');
    expect(page).toContain('<title>A &lt;/script&gt;&lt;b&gt; &amp; B</title>');
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    const told = /id="resguardo-paquete">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(told)).toEqual({...one.carried, title: 'A </script><b> & B'});
    expect(page).toContain(`location.replace("#${one.carried.start}")`);
  });

  it('is not made of a page that Docusaurus writes otherwise', () => {
    expect(() => packagePage('<html lang="en"><head></head></html>', one.carried)).toThrow(/Docusaurus/);
  });
});
