import {rmSync} from 'node:fs';
import {run} from './lib/run.mjs';

/**
 * `npm run build`: the release build. Without the bundler's persistent cache two builds of the same sources are the
 * same to the byte; a failed build leaves no folder that could be published by mistake.
 */
rmSync('build', {recursive: true, force: true});
const code = await run('docusaurus', ['build'], {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'});
if (code !== 0) rmSync('build', {recursive: true, force: true});
process.exit(code);
