import { request } from 'node:http';
import type { Agent, IncomingHttpHeaders } from 'node:http';
import { request as requestByTls } from 'node:https';
import type { Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer, as it came. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** A question to a server on this machine. */
export type Question = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
  readonly byTls?: boolean;
};

/** Connections that have carried a request: Node tells of some only, and not of those that go on to the next at once. */
const used = new WeakSet<Socket>();

/** Asks a server for a path, which is sent exactly as it is given. */
export async function ask(port: number, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, agent = false, byTls = false } = question;
  const options = { host: '127.0.0.1', port, path, method, headers, agent };
  return await new Promise((resolve, reject) => {
    const asked = byTls ? requestByTls({ ...options, rejectUnauthorized: false }) : request(options);
    let reused = false;
    asked.on('socket', (socket) => {
      reused = used.has(socket);
      used.add(socket);
    });
    asked.on('error', (error) => reject(Object.assign(error, { reused })));
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.end();
  });
}

/** What an answer holds once it is unpacked. */
export function unpacked({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
