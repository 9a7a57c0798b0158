import { reportSchema } from './report.ts';
import type { Report } from './report.ts';

/** A report that was written as JSON elsewhere, by whomever; undefined where the text is none. */
export function readReport(text: string): Report | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
