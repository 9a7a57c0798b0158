import { describe, expect, test } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import type { Machine } from '../browser/find-browser.ts';

const DOWNLOAD = '/cache/playwright/chrome';

/** A bare Linux machine with the given browsers, which records the commands that change it. */
function machine({ files = [], ...override }: Partial<Machine> & { files?: string[] } = {}) {
  const disk = new Set(files);
  const done: string[] = [];
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    playwrightBrowser: DOWNLOAD,
    isFile: (path) => disk.has(path),
    run: (_, [argument]) => argument === '--version',
    downloadBrowser: () => false,
    ...override,
  };
  return { fake, disk, done };
}

describe('the browser of the site tests', () => {
  test('is the one CHROME_PATH names, before any other', () => {
    const { fake } = machine({
      files: ['/usr/bin/chromium', '/opt/chrome'],
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' },
    });
    expect(findBrowser(fake)).toBe('/opt/chrome');
  });

  test('is not guessed at when CHROME_PATH names none', () => {
    const { fake } = machine({
      files: ['/usr/bin/chromium'],
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' },
    });
    expect(() => findBrowser(fake)).toThrow('CHROME_PATH is “/opt/chrome”, which is no browser that runs');
  });

  test('is Chrome before Chromium, wherever in PATH they are', () => {
    const { fake } = machine({ files: ['/usr/local/bin/chromium', '/usr/bin/google-chrome'] });
    expect(findBrowser(fake)).toBe('/usr/bin/google-chrome');
  });

  test('is not a stub that does not run', () => {
    const { fake } = machine({
      files: ['/usr/bin/chromium-browser', '/usr/bin/chromium'],
      run: (command) => command === '/usr/bin/chromium-browser',
    });
    expect(findBrowser(fake)).toBe('/usr/bin/chromium-browser');
  });

  test('is looked for in the applications of macOS', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { fake } = machine({ platform: 'darwin', files: [path] });
    expect(findBrowser(fake)).toBe(path);
  });

  test('is looked for in the programs of Windows, where it cannot be asked for its version', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { fake } = machine({
      platform: 'win32',
      files: [path],
      env: { PROGRAMFILES: 'C:\\Program Files' },
      run: () => false,
    });
    expect(findBrowser(fake)).toBe(path);
  });

  test('is Playwright’s when it has been downloaded before', () => {
    const { fake } = machine({ files: [DOWNLOAD] });
    expect(findBrowser(fake)).toBe(DOWNLOAD);
  });

  test('is downloaded by Playwright when there is none', () => {
    const { fake, disk } = machine({
      downloadBrowser: () => {
        disk.add(DOWNLOAD);
        return true;
      },
    });
    expect(findBrowser(fake)).toBe(DOWNLOAD);
  });

  test('is the system’s package when the download fails or lacks its libraries, and we are root', () => {
    const { fake, disk, done } = machine({
      isRoot: true,
      downloadBrowser: () => {
        disk.add(DOWNLOAD);
        return true;
      },
      run: (command, args) => {
        done.push([command, ...args].join(' '));
        if (args[0] === 'install') disk.add('/usr/bin/chromium');
        return command !== DOWNLOAD;
      },
    });
    expect(findBrowser(fake)).toBe('/usr/bin/chromium');
    expect(done).toContain('apt-get update');
    expect(done).toContain('apt-get install -y --no-install-recommends chromium');
  });

  test.each([
    ['not root', {}],
    ['on macOS', { platform: 'darwin', isRoot: true }],
    ['without apt-get', { isRoot: true, run: () => false }],
  ] as const)('is asked for in one line when we are %s', (_, override) => {
    const commands: string[] = [];
    const { fake } = machine({
      run: (command, [argument]) => {
        commands.push(`${command} ${argument}`);
        return argument === '--version';
      },
      ...override,
    });
    expect(() => findBrowser(fake)).toThrow(
      /^The site tests need a browser: install Google Chrome or Chromium, or set CHROME_PATH to one\.$/,
    );
    expect(commands).not.toContain('apt-get update');
  });
});
