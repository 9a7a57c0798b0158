import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Message = { id?: number; method?: string; params?: { items?: unknown[] }; result?: unknown };
export type Position = { line: number; character: number };

/** A text that is open in an editor, with what the editor asks the language server about it. */
export type OpenText = {
  ask(method: string, position?: Position): Promise<unknown>;
  close(): void;
};

/**
 * Opens a text of a project as Visual Studio Code does with the settings of this repository: in Astro's own language server,
 * with its help for content switched on.
 */
export async function openInEditor(root: string, path: string, text: string): Promise<OpenText> {
  const find = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const server = join(dirname(find.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
  const { ask, tell, end } = talkTo(server, root);
  const uri = pathToFileURL(join(root, path)).href;
  const folder = pathToFileURL(root).href;
  const tsdk = dirname(find.resolve('typescript'));
  await ask('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'project' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
  });
  tell('initialized', {});
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
  return {
    ask: (method, position) => ask(method, { textDocument: { uri }, ...(position && { position }) }),
    close: end,
  };
}

function talkTo(server: string, cwd: string) {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let received = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let next = takeMessage(received); next !== undefined; next = takeMessage(received)) {
      received = next.rest;
      const { id, method, params, result } = next.message;
      if (id === undefined) continue;
      if (method === undefined) waiting.get(id)?.(result);
      else send({ id, result: params?.items?.map(() => null) ?? null });
    }
  });
  let asked = 0;
  return {
    ask: (method: string, params: object) =>
      new Promise<unknown>((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        send({ id: asked, method, params });
      }),
    tell: (method: string, params: object) => send({ method, params }),
    end: () => void child.kill(),
  };
}

/** The first whole message of what was received, and what comes after it. */
function takeMessage(received: Buffer): { message: Message; rest: Buffer<ArrayBuffer> } | undefined {
  const head = received.indexOf('\r\n\r\n');
  const length = Number(
    /Content-Length: (\d+)/.exec(received.subarray(0, Math.max(0, head)).toString())?.[1],
  );
  const start = head + 4;
  if (head === -1 || received.length < start + length) return undefined;
  return {
    message: JSON.parse(received.subarray(start, start + length).toString()) as Message,
    rest: Buffer.from(received.subarray(start + length)),
  };
}
