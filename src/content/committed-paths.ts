import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {git} from './norms/committed-anchors';

/**
 * The table of a tree's ways as last committed: until then a new one may change. Where git cannot tell (no git, no repository,
 * no commit) what stands in the folder counts as published.
 * @param file from the project's root
 */
export function committedPaths(root: string, file: string): string | undefined {
  if (git(root, 'rev-parse', '--verify', 'HEAD') === '') {
    const here = path.join(root, file);
    return existsSync(here) ? readFileSync(here, 'utf8') : undefined;
  }
  if (git(root, 'ls-tree', '--name-only', 'HEAD', '--', file) === '') return undefined;
  return git(root, 'show', `HEAD:./${file}`);
}
