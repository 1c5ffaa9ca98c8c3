/** Serves a built site the way a CDN does: with the headers of `_headers`, compressed, and the site's own 404 page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from '../domain/delivery/headers.ts';

/**
 * @param dir the built site.
 * @param port 0 takes a free one. Only this machine can connect.
 * @returns the running server and its address, without a slash at the end.
 */
export async function serve(dir: string, port: number): Promise<{ server: Server; address: string }> {
  const [headers, notFound] = await Promise.all([readFile(join(dir, '_headers'), 'utf8'), readFile(join(dir, '404.html'))]);
  const files = sirv(dir, { etag: true });
  const compress = compression();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(pathname, headers)) response.setHeader(name, value);
    // @ts-expect-error compression is typed for Express and works with Node's own server.
    compress(request, response, () => {
      if (pathname === '/_headers') return answerNotFound();
      return files(request, response, answerNotFound);
    });
    function answerNotFound(): void {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
