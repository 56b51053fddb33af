import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEditor } from './bundle-editor';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

export interface PageServer {
  /** Ends with a slash. */
  readonly origin: string;
  close(): void;
}

async function bodyOf(pathname: string): Promise<string | null> {
  const name = basename(pathname);
  if (pathname.startsWith('/editors/')) return bundleEditor(basename(name, '.js'));
  return readFile(pages + name, 'utf8').catch(() => null);
}

/** Serves the fixture pages from their folder, and each editor's script bundled, to this machine alone. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const body = await bodyOf(pathname).catch((error: unknown) => String(error));
    response.writeHead(body === null ? 404 : 200, { 'content-type': types[extname(pathname)] ?? 'text/plain' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
