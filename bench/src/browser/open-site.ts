import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const asItIs = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif']);

export interface Site {
  /** `http://localhost:12345/` */
  readonly origin: string;
  /** Paths that were asked for, each with the bytes of its answer, in order. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  close(): void;
}

/** Serves what `find` has under a path such as `/page.html`, brotlied as well as can be. */
export async function openSite(find: (path: string) => Buffer | string | undefined): Promise<Site> {
  const bodies = new Map<string, Buffer | undefined>();
  const sent: { path: string; bytes: number }[] = [];
  const bodyOf = (path: string) => {
    const found = find(path);
    if (found === undefined) return undefined;
    return asItIs.has(extname(path)) ? Buffer.from(found) : brotliCompressSync(found);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (!bodies.has(pathname)) bodies.set(pathname, bodyOf(pathname));
    const body = bodies.get(pathname);
    sent.push({ path: pathname, bytes: body?.length ?? 0 });
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      ...(body && !asItIs.has(extname(pathname)) && { 'content-encoding': 'br' }),
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
