import type { z } from 'zod';
import { siteSchema } from '../../src/schemas/site.ts';
import type { Site } from '../../src/schemas/site.ts';

/** Call-in as Stockton counts it: five working days, the day of publication being the first, to the end of the last. */
export const CALL_IN = {
  from: '2011-04-01',
  'working-days': 5,
  'count-publication-day': true,
  cutoff: 'midnight',
};

/** The least that data/site.yaml must say, for a council compared with one other area. */
export const SITE = {
  council: 'Thornaby Borough Council',
  'council-short': 'Thornaby',
  service: 'Children’s Services performance',
  url: 'https://quarterlight.example',
  description: 'How services are doing.',
  contact: 'Director of Children’s Services',
  licence: 'Open Government Licence v3.0',
  'licence-url': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'home-area': 'thornaby',
  areas: [
    { id: 'thornaby', name: 'Thornaby', code: 'E06000099' },
    { id: 'england', name: 'England', code: 'E92000001' },
  ],
  'call-in': [CALL_IN],
  theme: { brand: '#12436D', 'brand-text': '#FFFFFF', link: '#1A5A96' },
} satisfies z.input<typeof siteSchema>;

/** A sound site. */
export function aSite(override: Partial<z.input<typeof siteSchema>> = {}): Site {
  return siteSchema.parse({ ...SITE, ...override });
}
