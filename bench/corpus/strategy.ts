import type { z } from 'zod';
import type { strategySchema } from '../../src/schemas/strategy.ts';

/** The priorities of the one strategy of a corpus. Each is also a heading of every update. */
export const PRIORITIES = [
  {
    id: 'first-years',
    title: 'A good start',
    summary: 'Help and childcare for children in their first years.',
  },
  {
    id: 'learning',
    title: 'Learning',
    summary: 'Good schools, and other ways to learn for those who need them.',
  },
  {
    id: 'help-early',
    title: 'Help that comes early',
    summary: 'Help for families before they need social care.',
  },
  { id: 'safety', title: 'Safe children', summary: 'Social work that keeps children from harm.' },
  { id: 'care', title: 'Children in care', summary: 'Good homes and good lives for children in care.' },
  {
    id: 'workforce',
    title: 'People and places',
    summary: 'The people who do the work, and where they do it.',
  },
] as const;

export type Priority = (typeof PRIORITIES)[number];
export type PriorityId = Priority['id'];

/**
 * A strategy that lasts as long as the corpus does. Councils renew theirs every few years; one alone makes the pages of
 * its priorities as long as they can get.
 */
export function strategy(from: string, to: string): z.input<typeof strategySchema> {
  return {
    title: 'Invented strategy for children',
    from,
    to,
    summary: 'A strategy that no council agreed, made to measure how fast the site is built.',
    priorities: PRIORITIES.map((priority) => ({ ...priority, headings: [priority.title] })),
  };
}
