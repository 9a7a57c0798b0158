import type { Check } from '../context.ts';

/** In the order they run. */
export const DECISIONS_CHECKS: readonly Check[] = [];
