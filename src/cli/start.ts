import { preview } from 'astro';
import { buildSite } from './build.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const PORT = 4321;

if (await buildSite(process.cwd())) {
  const { host = 'localhost', port } = await preview({
    root: process.cwd(),
    logLevel: 'warn',
    server: { port: PORT },
  });
  console.log(`The site is at http://${host}:${port}/ — press Ctrl and C to stop.`);
} else {
  process.exitCode = 1;
}
