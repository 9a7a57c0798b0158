import type { Check } from '../context.ts';
import { publishedDiffers } from './published-differs.ts';
import { shownEarly } from './shown-early.ts';

/** What is under embargo stays unseen until its time. In the order they run. */
export const EMBARGO_CHECKS: readonly Check[] = [publishedDiffers, shownEarly];
