/** A server that takes records as an agency's might, and misbehaves as servers and networks do. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What happens to one request. */
export type Deed =
  /** The connection breaks before anything is recorded, or after it. */
  | 'break'
  | 'record and break'
  /** Recorded; the answer has this status, and perhaps says when to come back. */
  | 'record'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly records?: true;
    }
  /** Recorded, and answered after so many milliseconds. */
  | { readonly late: number };

export interface County {
  readonly origin: string;
  /** Where records go. */
  readonly url: string;
  /** What happens to the next requests, in order; afterwards each is recorded and answered. */
  readonly deeds: Deed[];
  /** Idempotency key → JSON: one record for each, whatever comes. */
  readonly records: Map<string, string>;
  /** Every request for a record that came, with when it did, in milliseconds of this machine's clock, and what it carried. */
  readonly requests: {
    readonly at: number;
    readonly key: string | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  /** Whether pages of other origins may send here. */
  open: boolean;
  close(): void;
}

export async function openCounty(): Promise<County> {
  const server = createServer(async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (county.open) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key');
      response.setHeader('Access-Control-Expose-Headers', 'retry-after');
    }
    if (request.method !== 'POST') {
      // Whoever comes to look is given a cookie to bring along.
      response.setHeader('Set-Cookie', 'visitor=7; Path=/');
      return response.writeHead(request.method === 'OPTIONS' ? 204 : 200, { 'Content-Type': 'text/html' }).end();
    }
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const key = request.headers['idempotency-key'] as string | undefined;
    county.requests.push({ at: Date.now(), key, headers: request.headers, body });
    const deed = county.deeds.shift() ?? 'record';
    const records =
      deed === 'record' ||
      deed === 'record and break' ||
      (typeof deed === 'object' && ('late' in deed || deed.records));
    if (records && key && !county.records.has(key)) county.records.set(key, body);
    if (deed === 'break' || deed === 'record and break') return request.socket.destroy();
    if (typeof deed === 'object' && 'late' in deed) await setTimeout(deed.late, undefined, { ref: false });
    const { status, headers, body: text } = typeof deed === 'object' && 'status' in deed ? deed : { status: 201 };
    const number = [...county.records.keys()].indexOf(key ?? '') + 1;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(text ?? JSON.stringify({ reference: `2026-${number}` }));
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const county: County = {
    origin,
    url: `${origin}/records`,
    deeds: [],
    records: new Map(),
    requests: [],
    open: true,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return county;
}
