import type { Check } from '../context.ts';

/** In the order they run. */
export const REFERENCES_CHECKS: readonly Check[] = [];
