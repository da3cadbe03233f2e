import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

/**
 * A registry can offer a package without the binaries of every platform; npm then leaves them out of the lock without
 * a word, and `npm ci` or the build fails on another machine.
 */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, unknown>};
const names = Object.keys(lock.packages);

it.each(['@swc/core', '@swc/html', '@rspack/binding', 'lightningcss', '@biomejs/cli', '@rolldown/binding'])(
  'the lock has the binaries of %s for Linux, macOS and Windows',
  (name) => {
    for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64']) {
      expect(
        names.filter((installed) => installed.includes(`node_modules/${name}-${platform}`)),
        platform,
      ).not.toEqual([]);
    }
  },
);

it('names no registry: the lock works with whichever one npm is set to', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
