import type { Check } from '../context.ts';

/** In the order they run. */
export const ARITHMETIC_CHECKS: readonly Check[] = [];
