import { strToU8, zipSync } from 'fflate';
import { dateInWords } from '../domain/calendar-date.ts';
import { londonDate } from '../domain/london-time.ts';
import type { Library } from '../library/library.ts';
import { absolute } from './addresses.ts';
import { dataPackage } from './data-package.ts';
import { json } from './json.ts';
import { attributionOf } from './licence.ts';
import { indicatorCsv } from './observations-csv.ts';
import { TABLES, tableCsv } from './tables/index.ts';

type Archive = { readonly now: string; readonly bytes: Uint8Array<ArrayBuffer> };
const made = new WeakMap<Library, Archive>();

/**
 * Every data file in one ZIP, with the descriptor, a README and the licence. The same library at the same instant gives
 * the same bytes: names in order, and no time of any machine. Made once for a library.
 */
export function archive(library: Library, now: string): Uint8Array<ArrayBuffer> {
  const known = made.get(library);
  if (known?.now === now) return known.bytes;
  const bytes = zipped(filesOf(library, now));
  made.set(library, { now, bytes });
  return bytes;
}

function zipped(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const files = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bytes = Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]));
  // The earliest day a ZIP can tell, as all clocks show it: a ZIP holds local time, which fflate reads from the machine.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1, 12) });
}

/** The texts of the archive by their names in it. */
export function filesOf(library: Library, now: string): ReadonlyMap<string, string> {
  return new Map([
    ['README.txt', readme(library, now)],
    ['LICENCE.txt', licence(library)],
    ['datapackage.json', json(dataPackage(library, now))],
    ...TABLES.map((table) => [`${table.name}.csv`, tableCsv(table, library, now)] as const),
    ...library.indicators.map(
      (indicator) => [`indicators/${indicator.id}.csv`, indicatorCsv(indicator, library)] as const,
    ),
  ]);
}

function readme(library: Library, now: string): string {
  const { site } = library;
  return lines(
    `${site.service}: ${site.council}`,
    `The data files as they stood on ${dateInWords(londonDate(now))}.`,
    '',
    ...TABLES.map(({ name, description }) => `${name}.csv: ${description}`),
    'indicators/<id>.csv: The rows of observations.csv of one indicator.',
    'datapackage.json: What each column holds, by Data Package v2 (datapackage.org).',
    '',
    'The files are UTF-8 with commas between cells. An empty cell means that there is nothing to say.',
    `What the columns mean, in words: ${absolute('/data/', library)}`,
    `Figures that have been corrected: ${absolute('/corrections/', library)}`,
    `Questions: ${[site.contact, site['contact-email']].filter(Boolean).join(', ')}`,
  );
}

function licence(library: Library): string {
  const { site } = library;
  return lines(
    `These files are licensed under the ${site.licence}:`,
    site['licence-url'],
    '',
    'Please name the source:',
    attributionOf(library),
    absolute('/data/', library),
  );
}

/** Lines as Notepad and every other editor show them. */
function lines(...texts: string[]): string {
  return `${texts.join('\r\n')}\r\n`;
}
