import fc from 'fast-check';
import {strFromU8, strToU8, Zip, ZipDeflate, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {kindOf} from './kind-of';
import {plainWords} from './plain-words';
import {unzip, type ZipPiece} from './unzip';
import {walkEntries} from './walk-entries';

async function piecesOf(zip: Uint8Array): Promise<ZipPiece[]> {
  const pieces: ZipPiece[] = [];
  for await (const piece of unzip(new Blob([new Uint8Array(zip)]))) pieces.push(piece);
  return pieces;
}

describe('what a file is', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\uFEFF {"a": 1}', 'json'],
    ['age-encryption.org/v1\n', 'sealed'],
    ['\r\n-----BEGIN AGE ENCRYPTED FILE-----\r\n', 'armored'],
    ['# created: hoy\nAGE-SECRET-KEY-1ABC', 'secret-key'],
    ['hola', 'foreign'],
    ['\0\0\0', 'foreign'],
  ])('is told by its bytes: %j is %s', (text, kind) => {
    expect(kindOf(strToU8(text))).toBe(kind);
  });
  it('tells documents from other zips', () => {
    expect(kindOf(zipSync({'word/document.xml': strToU8('x')}))).toBe('zip');
    expect(kindOf(zipSync({mimetype: strToU8('application/epub+zip')}))).toBe('office');
    expect(kindOf(zipSync({}))).toBe('zip');
  });
});

describe('a zip', () => {
  it('gives every file whole, whatever its size and however it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({length: fc.nat({max: 80_000}), level: fc.constantFrom(0 as const, 6 as const), streamed: fc.boolean()}), {
          minLength: 1,
          maxLength: 6,
        }),
        async (files) => {
          const chunks: Uint8Array[] = [];
          const zip = new Zip((_, chunk) => chunks.push(chunk));
          const contents = files.map(({length}, at) => strToU8(`${at}:${'abcdefg'.repeat(length / 7)}`));
          for (const [at, content] of contents.entries()) {
            const entry = new ZipDeflate(`f${at}`, {level: files[at]?.level ?? 6});
            zip.add(entry);
            entry.push(content, true);
          }
          zip.end();
          const pieces = await piecesOf(new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()));
          expect(pieces.map((piece) => ('bytes' in piece ? `${piece.name} ${strFromU8(piece.bytes)}` : piece.reason))).toEqual(
            contents.map((bytes, at) => `f${at} ${strFromU8(bytes)}`),
          );
        },
      ),
      {numRuns: 30},
    );
  });
  it('gives what came whole of one that was cut, and says so', async () => {
    const noise = Uint8Array.from({length: 50_000}, (_, at) => (at * at * 31) % 251);
    const zip = zipSync({uno: strToU8('uno'), dos: [noise, {level: 0}]});
    const pieces = await piecesOf(zip.slice(0, 20_000));
    expect(pieces).toMatchObject([{name: 'uno', bytes: strToU8('uno')}, {reason: expect.stringContaining('dañado o cortado')}]);
  });
  it('does not follow a bomb to its end', async () => {
    const bomb = zipSync({a: new Uint8Array(100_000_000), b: strToU8('nunca')});
    expect(await piecesOf(bomb)).toEqual([
      {name: 'a', reason: expect.stringContaining('demasiado grande')},
      {reason: expect.stringContaining('se infla')},
    ]);
  });
});

describe('words of strangers', () => {
  it('stay on one line and show all that they are', () => {
    expect(plainWords(' a\u202Eb\u0000\tc\n\nd\u200B ')).toBe('ab c d');
    expect(plainWords('e\u0301')).toBe('é');
    expect(plainWords('x'.repeat(1_000_000))).toBe(`${'x'.repeat(200)}…`);
  });
  it('are the same once they are plain', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(plainWords(plainWords(text))).toBe(plainWords(text));
      }),
    );
  });
});

describe('what is dropped on the page', () => {
  const file = (fullPath: string) => ({
    isDirectory: false,
    fullPath,
    file: (give: (file: File) => void) => give(new File([fullPath], 'x')),
  });
  const folder = (fullPath: string, children: object[]) => ({
    isDirectory: true,
    fullPath,
    createReader: () => {
      let left = children;
      return {
        readEntries: (give: (some: object[]) => void) => {
          const some = left.slice(0, 100);
          left = left.slice(100);
          give(some);
        },
      };
    },
  });
  it('is every file in every folder, and what cannot be opened without its file', async () => {
    const many = Array.from({length: 250}, (_, at) => file(`/a/b/${at}`));
    const closed = {isDirectory: false, fullPath: '/cerrado', file: (_: unknown, fail: (error: Error) => void) => fail(new Error('no'))};
    const found = await walkEntries([folder('/a', [folder('/a/b', many), file('/a/x')]), closed] as unknown as FileSystemEntry[]);
    expect(found).toHaveLength(252);
    expect(found.filter((one) => one.file === undefined)).toEqual([{path: 'cerrado'}]);
    expect(found.map(({path}) => path)).toEqual(expect.arrayContaining(['a/x', 'a/b/0', 'a/b/249']));
  });
});
