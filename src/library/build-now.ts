import { buildClock } from './clock.ts';

/** The instant this build takes as now: one for all of its pages. */
export const now = buildClock(process.env, () => Temporal.Now.instant().toString());
