import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {listening} from './lrs';

/**
 * What goes wrong between a page and an LRS. `lost`: the LRS never hears of it. `unheard`: the LRS did it, and the answer is lost.
 * `cut`: the answer breaks off in the middle. `late`: it comes when nobody waits any more.
 */
export const FAULTS = ['lost', 'unheard', 'cut', 'late', '500', '429'] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultProxy {
  readonly endpoint: string;
  /** How often each fault happened. */
  readonly counts: Readonly<Record<Fault, number>>;
  readonly stop: () => Promise<void>;
}

export interface FaultyWay {
  /** The endpoint behind, ending in a slash. */
  readonly target: string;
  /** What happens to the n-th request, from 0; nothing goes wrong where it says nothing. */
  readonly faultOf: (request: number) => Fault | undefined;
  /** Milliseconds by which an answer is late. */
  readonly lateness: number;
}

/** Stands between a client and an LRS, on this machine, and has things go wrong. */
export async function startFaultProxy({target, faultOf, lateness}: FaultyWay): Promise<FaultProxy> {
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const {origin, pathname} = new URL(target);
  let requests = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = faultOf(requests++);
    if (fault) counts[fault]++;
    const body = await bytesOf(request);
    switch (fault) {
      case 'lost':
        request.socket.destroy();
        return;
      case '500':
        response.writeHead(500).end('fault');
        return;
      case '429':
        response.writeHead(429, {'Retry-After': '0'}).end('slower');
        return;
    }
    const {status, type, bytes} = await forwarded(`${origin}${request.url}`, request, body);
    switch (fault) {
      case 'unheard':
        request.socket.destroy();
        return;
      case 'cut':
        response.writeHead(status, {'Content-Type': type, 'Content-Length': bytes.length});
        response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => request.socket.destroy());
        return;
      case 'late':
        await sleep(lateness);
    }
    response.writeHead(status, {'Content-Type': type}).end(bytes);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  const port = await listening(server);
  return {
    endpoint: `http://127.0.0.1:${port}${pathname}`,
    counts,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function forwarded(address: string, {method = 'GET', headers}: IncomingMessage, body: Buffer) {
  const response = await fetch(address, {
    method,
    headers: {
      Authorization: headers.authorization ?? '',
      'X-Experience-API-Version': String(headers['x-experience-api-version']),
      ...(method !== 'GET' && {'Content-Type': 'application/json'}),
    },
    ...(method !== 'GET' && {body: new Uint8Array(body)}),
  });
  return {
    status: response.status,
    type: response.headers.get('Content-Type') ?? 'text/plain',
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
