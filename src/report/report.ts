import { z } from 'zod';

/** The parts of a report, in the order they are told: what stops publication first, what only asks for a second look last. */
export const SECTIONS = [
  'problems',
  'disclosure',
  'documents',
  'figures',
  'judgements',
  'decisions',
  'words',
  'commitments',
  'priorities',
  'corrections',
  'indicators',
  'trends',
  'glossary',
  'site',
  'addresses',
  'pictures',
  'warnings',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** The longest text of an item. Longer ones are cut when the report is made. */
export const LONGEST_TEXT = 1000;
/** More items than anybody reads: what is beyond is counted. */
export const MOST_ITEMS = 3000;
/** The largest report that is read again, in bytes. */
export const LARGEST_REPORT = 8_000_000;

const textSchema = z.string().min(1).max(LONGEST_TEXT);
const addressSchema = z
  .string()
  .max(300)
  .regex(/^\/[\w./-]*(?:#[\w.-]+)?$/);

/** One thing that changes for the public. */
const itemSchema = z.strictObject({
  kind: z.enum(['new', 'changed', 'gone']),
  /** What it is, as readers of the site would name it. */
  what: textSchema,
  was: textSchema.optional(),
  now: textSchema.optional(),
  /** Why it is so, or what follows from it, a sentence each. */
  why: z.array(textSchema).max(20).optional(),
  /** Where on the site it is, or was. */
  address: addressSchema.optional(),
  /** Where an address that is gone leads now. */
  leadsTo: addressSchema.optional(),
  /** The name of the pictures of a trend before and after, less “-before.svg” and “-after.svg”. */
  picture: z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  file: textSchema.optional(),
  line: z.int().positive().optional(),
});

const sectionSchema = z.strictObject({
  id: z.enum(SECTIONS),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS),
  /** How many more items there are than are listed. */
  unlisted: z.int().nonnegative(),
});

/** What a change to the project changes for the public. Plain data, so that it can be handed on as a file. */
export const reportSchema = z.strictObject({
  format: z.literal(1),
  /** The commit that the change is held against. */
  base: z.string().regex(/^[0-9a-f]{7,64}$/),
  /** Today in London when it was made. */
  today: z.iso.date(),
  /** Those that have something in them, in the order of `SECTIONS`. */
  sections: z.array(sectionSchema).max(SECTIONS.length),
  /** How many documents change that are under embargo, of which nothing else is told. */
  withheld: z.int().nonnegative(),
  /** Files that could not be read on one side or the other, so that what they change is not told. */
  unread: z.array(textSchema).max(MOST_ITEMS),
});

export type Report = z.infer<typeof reportSchema>;
export type Section = Report['sections'][number];
export type Item = z.infer<typeof itemSchema>;
