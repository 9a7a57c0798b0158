/** What the search for a browser may ask of the machine. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it has. */
  readonly playwrightBrowser: string;
  /** Whether there is a file at a path. */
  isFile(path: string): boolean;
  /** Runs a command quietly; whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  /** Has Playwright download its browser; whether it could. */
  downloadBrowser(): boolean;
};

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PLACE = 'Google\\Chrome\\Application\\chrome.exe';
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The path of a Chrome or Chromium that runs: the one CHROME_PATH names, else an installed one, else Playwright's own
 * download, else the system's package where we may install it.
 * @throws Error in one line that says what to install
 */
export function findBrowser(machine: Machine): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (runs(named, machine)) return named;
    throw new Error(`CHROME_PATH is “${named}”, which is no browser that runs: correct it, or unset it.`);
  }
  const found =
    installed(machine) ??
    downloaded(machine) ??
    (mayInstallPackages(machine) ? packaged(machine) : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The site tests need a browser: install Google Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

function installed(machine: Machine): string | undefined {
  return usualPlaces(machine).find((path) => runs(path, machine));
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32')
    return WINDOWS_FOLDERS.flatMap((folder) => env[folder] ?? []).map(
      (folder) => `${folder}\\${WINDOWS_PLACE}`,
    );
  const inPath = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const named = NAMES.flatMap((name) => inPath.map((folder) => `${folder}/${name}`));
  return platform === 'darwin' ? [...named, ...MAC_PLACES] : named;
}

function downloaded(machine: Machine): string | undefined {
  const path = machine.playwrightBrowser;
  if (runs(path, machine)) return path;
  return machine.downloadBrowser() && runs(path, machine) ? path : undefined;
}

function mayInstallPackages({ platform, isRoot, run }: Machine): boolean {
  return platform === 'linux' && isRoot && run('apt-get', ['--version']);
}

function packaged(machine: Machine): string | undefined {
  const done =
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return done ? installed(machine) : undefined;
}

/** A file alone proves little: a stub that points to a shop, or a browser without its libraries, is a file too. */
function runs(path: string, { platform, isFile, run }: Machine): boolean {
  if (!isFile(path)) return false;
  // On Windows Chrome knows no --version and would open a window.
  return platform === 'win32' || run(path, ['--version']);
}
