import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkDay } from '../library/clock.ts';
import { exitCode } from '../reporters/exit-code.ts';
import { renderText } from '../reporters/text.ts';
import { linesOf } from './lines.ts';
import { isChecked, runCheck } from './run-check.ts';
import { stopsPages } from './stops-pages.ts';

/** How long after the last change the dev server waits before it checks, in milliseconds. */
const SETTLE = 200;

/**
 * An Astro integration without which nothing is built unchecked: a build that was not begun by `npm run build` is checked
 * here before it starts. The dev server checks after each change and says what is wrong; it does not start with a file of
 * which no page can be made, because Astro would then say so in words for programmers.
 */
export function checkFirst(): AstroIntegration {
  let root = '';
  let isDev = false;
  let first: Outcome | undefined;
  return {
    name: 'quarterlight-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        isDev = command === 'dev';
        // Whoever writes sees what they write. `import.meta.env.DEV` would not do: NODE_ENV alone makes it true in a build.
        if (isDev) process.env['QUARTERLIGHT_EMBARGOED'] = 'show';
        root = fileURLToPath(config.root).replace(/[/\\]$/, '');
        if (isDev) {
          first = await check(root);
          if (first.stops) stop(`The pages cannot be shown until this is mended.\n\n${first.words}`);
        }
        if (command !== 'build' || isChecked(root)) return;
        const { words, passed } = await check(root);
        if (!passed) stop(`The site was not built.\n\n${words}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build starts a server too, to read the content.
        if (!isDev) return;
        let timer: NodeJS.Timeout | undefined;
        const soon = () => {
          clearTimeout(timer);
          timer = setTimeout(() => void check(root).then((outcome) => tell(outcome, logger)), SETTLE);
        };
        server.watcher.on('all', (_event, path) => /[/\\](content|data|public)[/\\]/.test(path) && soon());
        if (first) tell(first, logger);
      },
    },
  };
}

type Outcome = {
  words: string;
  passed: boolean;
  /** Whether no page can be made. */
  stops: boolean;
};

function tell({ words, passed }: Outcome, logger: AstroIntegrationLogger): void {
  if (passed) logger.info(words.trim());
  else logger.error(`\n${words}`);
}

async function check(root: string): Promise<Outcome> {
  const today = checkDay(process.env, () => Temporal.Now.instant().toString());
  const problems = await runCheck(root, today);
  const words = renderText({ problems, linesOf: linesOf(root) });
  return { words, passed: exitCode(problems) === 0, stops: stopsPages(problems) };
}

/** Where in the program it stopped tells those who read it nothing. */
function stop(words: string): never {
  const error = new Error(words);
  delete error.stack;
  throw error;
}
