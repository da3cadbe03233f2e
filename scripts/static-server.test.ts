import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {folderServer} from './lib/static-server.mjs';

const parent = mkdtempSync(path.join(os.tmpdir(), 'static-server-'));
const server = folderServer(path.join(parent, 'site'));

beforeAll(async () => {
  mkdirSync(path.join(parent, 'site/normas'), {recursive: true});
  mkdirSync(path.join(parent, 'site-private'));
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(parent, 'site-private/secret.txt'), 'secret');
  writeFileSync(path.join(parent, 'site/index.html'), 'home');
  writeFileSync(path.join(parent, 'site/normas/index.html'), 'norms');
  writeFileSync(path.join(parent, 'site/404.html'), 'no such page');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(parent, {recursive: true});
});

/** Asks for a path as it stands: `fetch` would mend it first. */
function get(asked: string): Promise<{status: number | undefined; location: string | undefined; body: string}> {
  const {port} = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    http
      .get({port, host: '127.0.0.1', path: asked, agent: false}, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({status: response.statusCode, location: response.headers.location, body}));
      })
      .on('error', reject);
  });
}

it('shows the index of a folder', async () => {
  expect(await get('/')).toMatchObject({status: 200, body: 'home'});
  expect(await get('/normas/?q=1')).toMatchObject({status: 200, body: 'norms'});
});

it('sends a folder without its slash to the one with it, keeping the question', async () => {
  expect(await get('/normas?q=1')).toMatchObject({status: 301, location: '/normas/?q=1'});
});

it('shows the page of what is not there', async () => {
  expect(await get('/nada')).toMatchObject({status: 404, body: 'no such page'});
  expect(await get('/index.html/')).toMatchObject({status: 404, body: 'no such page'});
});

it.each(['/%', '/%E0%A4%A', '//', '//:'])('refuses %s, which is no address, and goes on', async (asked) => {
  expect(await get(asked)).toMatchObject({status: 400, body: ''});
  expect(await get('/')).toMatchObject({status: 200});
});

it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/..%2fsite-private/secret.txt', '/normas/..%2f..%2fsecret.txt'])(
  'gives nothing outside its folder: %s',
  async (asked) => {
    const {status, body} = await get(asked);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);

it('refuses a null character without ending', async () => {
  expect(await get('/%00')).toMatchObject({status: 404});
  expect(await get('/')).toMatchObject({status: 200});
});
