import {execFileSync} from 'node:child_process';
import {ANCHORS_FILE, type Anchor, parseAnchors} from './anchors-file';
import {NORMS_FOLDER} from './norm';

/**
 * What each norm's `anchors.txt` held in the last commit, by statute id: what was published may not disappear. Empty where
 * git cannot tell (no git, no repository, no commit): the file's own lines are then all that is known.
 */
export function committedAnchors(root: string): Map<string, Anchor[]> {
  const files = git(root, 'ls-tree', '-r', '--name-only', 'HEAD', '--', NORMS_FOLDER)
    .split('\n')
    .filter((file) => file.endsWith(`/${ANCHORS_FILE}`));
  return new Map(
    files.map((file) => [file.slice(NORMS_FOLDER.length + 1, -ANCHORS_FILE.length - 1), parseAnchors(git(root, 'show', `HEAD:./${file}`))]),
  );
}

/** What git prints; empty where it fails or is missing. */
export function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: root,
      env: outsideGit(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    return '';
  }
}

/** The environment without git's own variables: inside a hook they name another repository than the folder's. */
export function outsideGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))) as NodeJS.ProcessEnv;
}
