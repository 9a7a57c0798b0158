import type { Check } from '../context.ts';
import { changedFigures } from './changed-figures.ts';
import { lostFigures } from './lost-figures.ts';
import { movedParagraphs } from './moved-paragraphs.ts';
import { ledgerOf } from './read-ledger.ts';
import { soundCorrections } from './sound-corrections.ts';
import { soundRedirects } from './sound-redirects.ts';
import { unsealed } from './unsealed.ts';
import { vanishedAddresses } from './vanished-addresses.ts';
import { wholeEditions } from './whole-editions.ts';

const readable: Check = ({ project }) => ledgerOf(project).problems;

/** What was published stays, or is said to have changed. In the order they run. */
export const LEDGER_CHECKS: readonly Check[] = [
  readable,
  vanishedAddresses,
  movedParagraphs,
  changedFigures,
  lostFigures,
  soundCorrections,
  soundRedirects,
  wholeEditions,
  unsealed,
];
