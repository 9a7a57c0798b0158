import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { take } from '../../src/cli/deploy/steps.ts';
import { nginxSteps } from '../../src/cli/deploy/to-nginx.ts';
import { startNginx } from './nginx-server.ts';
import type { NginxServer } from './nginx-server.ts';
import { sampleSite } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

/** The sample site on a server, deployed as a council deploys its site. */
export type Served = {
  readonly root: string;
  readonly site: SampleSite;
  readonly server: NginxServer;
  stop(): Promise<void>;
};

/** A moment after all the files of the built site were made, in seconds since 1970. */
export const NOW = 1_800_000_000;

export async function serve(): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'quarterlight-root-'));
  // nginx runs as somebody else here.
  chmodSync(root, 0o755);
  const site = sampleSite();
  await take(nginxSteps(site.order(), { root, keep: 3, reload: undefined }, NOW), false, () => undefined);
  const server = await startNginx(inject('nginxPath'), root);
  return {
    root,
    site,
    server,
    stop: async () => {
      await server.stop();
      site.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
