import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder of files and the path that it is served under; the path begins and ends with a slash. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/**
 * Serves folders on one port of this machine only, the first mount whose path fits. If the port is taken, the next
 * free one above it is used.
 * @throws {Error} if the twenty ports from `port` on are all taken, or the port cannot be opened at all.
 */
export async function serve(mounts: readonly Mount[], port: number): Promise<{ port: number; close(): void }> {
  const handlers = mounts.map(({ path, folder }) => ({ path, handle: sirv(folder, { dev: true }) }));
  const server = createServer((request, response) => answer(handlers, request, response));
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      await listen(server, candidate);
      return {
        port: (server.address() as AddressInfo).port,
        close() {
          server.close();
          server.closeAllConnections();
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${port} to ${port + 19} are all taken. Set PORT to a free one.`);
}

type Handler = { path: string; handle: ReturnType<typeof sirv> };

function answer(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const unslashed = handlers.find(({ path }) => path === `${url}/`);
  if (unslashed) {
    response.writeHead(302, { location: unslashed.path }).end();
    return;
  }
  const handler = handlers.find(({ path }) => url.startsWith(path));
  if (!handler) {
    notFound(response);
    return;
  }
  request.url = url.slice(handler.path.length - 1);
  handler.handle(request, response, () => notFound(response));
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
