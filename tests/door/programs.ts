import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(import.meta.dirname));

type Settings = Readonly<Record<string, string>>;

/**
 * The file a package runs as its command. Run with this very Node it is the same on every system: the commands in
 * `node_modules/.bin` are scripts of the shell on Windows, and start whichever Node comes first in PATH elsewhere.
 */
export function commandOf(packageName: string, command = packageName): string {
  const manifest = fileURLToPath(import.meta.resolve(`${packageName}/package.json`));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(dirname(manifest), file);
}

/**
 * Runs a program with this very Node in the project's folder; what it prints is shown as it comes.
 * @returns whether it ended with exit code 0
 */
export function runNode(file: string, args: readonly string[], settings: Settings = {}): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
}
