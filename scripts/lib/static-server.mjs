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

/**
 * Serves a folder as a static host does: `/x` goes to `/x/`, a folder shows its index.html, the rest is 404.html.
 * Takes the next free port when `port` is taken. Resolves to the address served.
 */
export async function serveFolder(folder, port) {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    let file = path.join(root, path.normalize(decodeURIComponent(pathname)));
    const found = file.startsWith(root) ? await stat(file).catch(() => undefined) : undefined;
    if (found?.isDirectory()) {
      if (!pathname.endsWith('/')) {
        response.writeHead(301, {Location: `${pathname}/${search}`}).end();
        return;
      }
      file = path.join(file, 'index.html');
    }
    const exists = await stat(file).catch(() => undefined);
    const shown = exists?.isFile() ? file : path.join(root, '404.html');
    response.writeHead(shown === file ? 200 : 404, {'Content-Type': TYPES[path.extname(shown)] ?? 'application/octet-stream'});
    createReadStream(shown)
      .on('error', () => response.end())
      .pipe(response);
  });
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
