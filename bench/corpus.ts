import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holidayCalendar } from '../src/domain/working-days.ts';
import { inventedHolidays, quartersInARow } from './corpus/calendar.ts';
import { dataFiles } from './corpus/data-files.ts';
import { decisionFile } from './corpus/decision.ts';
import type { CorpusFile } from './corpus/file.ts';
import { history } from './corpus/history.ts';
import { seeded } from './corpus/random.ts';
import { updateFile } from './corpus/update.ts';

/**
 * The content and data of a whole project, invented: so many quarterly updates in a row, each with forty indicators,
 * about 1,500 words and three charts, and a decision on every second one. The same seed gives the same bytes.
 * @param updates how many quarters, from 1; what is asked for beyond the year 1000 throws a RangeError
 */
export function* corpus(updates: number, seed: string): Generator<CorpusFile> {
  const ids = quartersInARow(updates);
  const years = [...new Set(ids.map((id) => Number(id.slice(0, 4))))];
  const [firstYear = 0] = years;
  const holidays = inventedHolidays(firstYear, firstYear + years.length + 1);
  const calendar = holidayCalendar(holidays);
  yield* dataFiles(years, holidays);
  for (const [index, quarter] of history(ids, seed).entries()) {
    const random = seeded(`${seed} ${quarter.id}`);
    yield updateFile(quarter, calendar, random);
    if (index % 2 === 1) yield decisionFile(quarter, calendar, random);
  }
}

/** Writes the files of a corpus below a folder, which then holds `content/` and `data/`. */
export function writeCorpus(files: Iterable<CorpusFile>, folder: string): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
