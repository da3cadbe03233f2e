import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Readonly<Record<string, Locked>>};

it('has every platform of every package with binaries', () => {
  // A registry can offer a package without some of its binaries; npm then leaves them out of the lock without a
  // word, and `npm ci` refuses it or the build fails on another machine. Pin a version that is whole.
  const missing = Object.entries(lock.packages).flatMap(([place, {version, optionalDependencies}]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in lock.packages) && !(`${place}/node_modules/${name}` in lock.packages))
      .map((name) => `${place}@${version} asks for ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry: it works with whichever one npm is set to', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
