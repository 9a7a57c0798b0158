import { z } from 'zod';
import { contrastOf } from '../domain/contrast.ts';
import { dateSchema, idSchema, textSchema } from './common.ts';

const colourSchema = z
  .string()
  .regex(
    /^#[0-9a-fA-F]{6}$/,
    "Write the colour in quotes, as # and six digits or letters from A to F, such as '#12436D'.",
  );

const areaSchema = z.strictObject({
  id: idSchema.describe('The area’s short name, used in figures.'),
  name: textSchema.describe('The area’s name.'),
  code: z
    .string()
    .regex(
      /^[A-Z]\d{8}$/,
      'Write the nine-character code of the Office for National Statistics, such as E06000004.',
    )
    .optional()
    .describe('Its code in the register of the Office for National Statistics, if it has one.'),
  within: idSchema
    .optional()
    .describe(
      'The short name of the next larger area here that it lies in. Differences between the two must not be small.',
    ),
});

/** How call-in is counted, from a day on: each council's constitution sets it, and it changes. */
const callInRuleSchema = z.strictObject({
  from: dateSchema.describe('The first day of publication to which this rule applies.'),
  'working-days': z.int().min(1).max(60).describe('How many working days call-in stays open.'),
  'count-publication-day': z.boolean().describe('true when the day of publication is the first of them.'),
  cutoff: z
    .string()
    .regex(/^(midnight|([01]\d|2[0-3]):[0-5]\d)$/, "Write midnight, or a time in quotes such as '16:00'.")
    .refine(
      (cutoff) => cutoff !== '00:00',
      'At 00:00 the last day would close as it begins. Write midnight for its end.',
    )
    .describe(
      "When call-in closes on the last day, London time: midnight (the end of that day), or a time in quotes such as '16:00'.",
    ),
  requesters: textSchema.optional().describe('Who may call a decision in.'),
});

/** The least contrast of words with what is behind them: WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

const themeSchema = z
  .strictObject({
    brand: colourSchema.describe('The colour of the band at the top.'),
    'brand-text': colourSchema.describe('The colour of words on that band.'),
    link: colourSchema.describe('The colour of links.'),
  })
  .superRefine(({ brand, 'brand-text': text, link }, context) => {
    const pairs = [
      { key: 'brand-text', colour: text, behind: brand, where: 'on the band at the top' },
      { key: 'link', colour: link, behind: '#FFFFFF', where: 'on the white page' },
    ];
    for (const { key, colour, behind, where } of pairs) {
      const contrast = contrastOf(colour, behind);
      // Rounded down, so that none that is too little reads as enough.
      if (contrast < LEAST_CONTRAST) {
        const message = `Words in ${colour} cannot be read well ${where} (${behind}): the contrast is ${Math.floor(contrast * 10) / 10}, and must be ${LEAST_CONTRAST} at least. Take a darker or a lighter colour.`;
        context.addIssue({ code: 'custom', path: [key], message });
      }
    }
  });

/** What makes the site one council's: data/site.yaml. */
export const siteSchema = z.strictObject({
  council: textSchema.describe('The council’s full name.'),
  'council-short': textSchema.describe('Its name as people say it.'),
  service: textSchema.describe('What the site is called.'),
  url: z.url({ protocol: /^https$/ }).describe('The address the site is published at.'),
  description: textSchema.max(200).describe('What the site is, for search engines.'),
  notice: textSchema.optional().describe('A sentence shown at the top of every page.'),
  contact: textSchema.describe('Whom to ask about the figures, by post and not by name.'),
  'contact-email': z.email().optional().describe('Where to write.'),
  licence: textSchema.describe('The licence of words and figures.'),
  'licence-url': z.url({ protocol: /^https$/ }).describe('The licence’s address.'),
  'home-area': idSchema.describe('The short name of the council’s own area, as one of areas: has it.'),
  areas: z.array(areaSchema).min(1).describe('The council’s area and those it is compared with.'),
  'call-in': z.array(callInRuleSchema).min(1).describe('The rules of call-in, each with the day it begins.'),
  'legacy-before': dateSchema
    .default('2020-01-01')
    .describe('Decisions made before this day may be old records, whose blank fields stay blank.'),
  'small-number-threshold': z
    .int()
    .min(2)
    .max(20)
    .default(5)
    .describe('Counts of people from 1 up to this are hidden.'),
  'small-number-group': z
    .int()
    .min(20)
    .max(100_000)
    .default(500)
    .describe('How many people a percentage is taken to be of, where no record says.'),
  'next-update-due': dateSchema
    .optional()
    .describe('The day the next update is due, for the calendar. Left out, the calendar has no such day.'),
  theme: themeSchema.describe('The council’s colours.'),
});

export type Site = z.infer<typeof siteSchema>;
export type Area = Site['areas'][number];
