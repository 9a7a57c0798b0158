import type { Check } from '../context.ts';

/** In the order they run. */
export const DISCLOSURE_CHECKS: readonly Check[] = [];
