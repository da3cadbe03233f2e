import {type Zippable, zipSync} from 'fflate';
import {scormManifest} from '../../src/domain/learning-record/manifest';
import {escaped} from '../../src/domain/open-data/xml';
import type {ScormPackage} from './packages';

/** A zip holds the time of each file: always the same one. */
const ZIP_TIME = new Date(2026, 0, 1);
const PAGE = 'index.html';
const MANIFEST = 'imsmanifest.xml';

/**
 * The zip of a package: the whole site, which opens with the package's first page, and the manifest at its root. The same site and package
 * give the same bytes.
 * @param site the files of the site as `buildPackageSite` makes it, by their path
 */
export function packageZip(site: ReadonlyMap<string, Uint8Array>, {carried, mastery}: ScormPackage): Uint8Array {
  const files = new Map(site);
  const page = new TextDecoder().decode(files.get(PAGE));
  files.set(PAGE, new TextEncoder().encode(packagePage(page, carried)));
  const names = [...files.keys()].sort();
  const zip: Zippable = {[MANIFEST]: new TextEncoder().encode(scormManifest(carried, mastery, names))};
  for (const name of names) zip[name] = files.get(name) ?? new Uint8Array();
  return zipSync(zip, {mtime: ZIP_TIME});
}

/**
 * The page of the site as that of a package: it says in which language it is and what it is of before any script runs, and where it begins.
 * @throws Error when the page is not as Docusaurus makes it
 */
export function packagePage(page: string, carried: ScormPackage['carried']): string {
  const told = JSON.stringify(carried).replaceAll('<', '\\u003c');
  const start = JSON.stringify(`#${carried.start}`);
  const head = `<title>${escaped(carried.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="./img/favicon.svg">
<script type="application/json" id="resguardo-paquete">${told}</script>
<script>if (location.hash.length < 2) location.replace(${start});</script>`;
  const noScript = '<noscript><p>Para ver el módulo hace falta JavaScript: activalo en el navegador y volvé a entrar.</p></noscript>';
  return replaceOnce(
    replaceOnce(replaceOnce(page, /<html\s*>/, '<html lang="es-AR">'), /<meta charset="UTF-8">/i, `<meta charset="UTF-8">\n${head}`),
    /<body\s*>/,
    `<body>\n${noScript}`,
  );
}

function replaceOnce(page: string, what: RegExp, by: string): string {
  if (!what.test(page)) throw new Error(`la página del paquete no tiene ${what.source}: Docusaurus la escribe de otro modo.`);
  return page.replace(what, () => by);
}
