/** A site on this machine that a test makes up page by page, beside the built script-tag files. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What one address of the site answers. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the answer comes. */
  readonly delay?: number;
}

export interface Site {
  /** `http://localhost:12345` */
  readonly origin: string;
  /** Puts an answer under a path such as `/page.html`; it stays until another takes its place. */
  put(path: string, answer: Answer | string): string;
  /** Paths that were asked for, with their queries, in order. */
  readonly asked: string[];
  close(): void;
}

/** Text of a built file, such as `cdn/icma.min.js`. */
export function built(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

const dist = join(import.meta.dirname, '../../dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves what is put there, and `dist` under its own paths: `/cdn/icma.min.js`, `/embed/index.html`. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url!);
    const path = new URL(request.url!, 'http://localhost').pathname;
    const file = join(dist, path);
    const answer = answers.get(path) ?? (existsSync(file) ? { body: readFileSync(file, 'utf8') } : undefined);
    if (answer?.delay) await setTimeout(answer.delay);
    response.writeHead(answer ? 200 : 404, {
      'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    put(path, answer) {
      answers.set(path, typeof answer === 'string' ? { body: answer } : answer);
      return origin + path;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
