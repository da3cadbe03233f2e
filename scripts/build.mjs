import {rmSync} from 'node:fs';
import {buildRelease, forgetBuild, rememberBuild, sourcesDigest} from './lib/release.mjs';

/**
 * `npm run build`: the release build. Without the bundler's persistent cache two builds of the same sources are the
 * same to the byte; a failed build leaves no folder that could be published by mistake.
 */
const digest = sourcesDigest();
forgetBuild();
rmSync('build', {recursive: true, force: true});
const code = await buildRelease('build');
if (code === 0) rememberBuild(digest);
else rmSync('build', {recursive: true, force: true});
process.exit(code);
