import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves a folder. Takes the next free port when `port` is taken. Resolves to the address served. */
export async function serveFolder(folder, port) {
  const server = folderServer(folder);
  for (let at = port; ; at++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve).listen(at, '127.0.0.1', () => {
        server.removeListener('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return `http://localhost:${at}/`;
    if (error.code !== 'EADDRINUSE' || at > port + 50) throw error;
  }
}

/** A server that is not listening yet. Answers as a static host does: `/x` goes to `/x/`, a folder shows its index.html, the rest is 404.html. */
export function folderServer(folder) {
  const root = path.resolve(folder);
  return createServer(async (request, response) => {
    const asked = addressOf(request.url);
    if (!asked) {
      response.writeHead(400).end();
      return;
    }
    let file = path.join(root, asked.place);
    if (file !== root && !file.startsWith(root + path.sep)) {
      response.writeHead(404).end();
      return;
    }
    let found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      if (!asked.pathname.endsWith('/')) {
        response.writeHead(301, {Location: `${asked.pathname}/${asked.search}`}).end();
        return;
      }
      file = path.join(file, 'index.html');
      found = await stat(file).catch(() => undefined);
    }
    const shown = found?.isFile() ? file : path.join(root, '404.html');
    response.writeHead(shown === file ? 200 : 404, {'Content-Type': TYPES[path.extname(shown)] ?? 'application/octet-stream'});
    createReadStream(shown)
      .on('error', () => response.end())
      .pipe(response);
  });
}

/** The parts of an address; nothing when it is not one (`//`) or its escapes are not UTF-8 (`/%`). */
function addressOf(url) {
  try {
    const {pathname, search} = new URL(url, 'http://localhost');
    return {pathname, search, place: decodeURIComponent(pathname)};
  } catch {
    return undefined;
  }
}
