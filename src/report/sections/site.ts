import type { Library } from '../../library/library.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData } from '../side.ts';
import type { Sides } from '../side.ts';

type Site = Library['site'];

const LABELS: Labels<Site> = {
  council: 'the council’s name',
  'council-short': 'the council’s short name',
  service: 'what the site is called',
  url: 'its address',
  description: 'its description',
  notice: 'the notice on every page',
  contact: 'whom to ask',
  'contact-email': 'where to write',
  licence: 'licence',
  'licence-url': 'the licence’s address',
  'home-area': 'the council’s own area',
  'legacy-before': 'records before this day may be old records',
  'small-number-threshold': 'counts of people that are hidden, up to',
  'small-number-group': 'how many people a percentage is taken to be of',
  'next-update-due': 'when the next update is due',
  theme: 'colours',
};

const AREA: Labels<Site['areas'][number]> = { name: 'name', code: 'code', within: 'lies in' };

const RULE: Labels<Site['call-in'][number]> = {
  'working-days': 'working days',
  'count-publication-day': 'the day of publication counts',
  cutoff: 'closes at',
  requesters: 'who may call in',
};

/** What makes the site one council's. */
export function siteItems({ base, head }: Sides): Item[] {
  const [was, now] = [base.library.site, head.library.site];
  const place = placeInData(head, 'data/site.yaml', []);
  const areas = paired(was.areas, now.areas, ({ id }) => id);
  const rules = paired(was['call-in'], now['call-in'], ({ from }) => from);
  const ruleFrom = ({ from }: Site['call-in'][number]) => `Rule of call-in from ${from}`;
  return [
    ...fieldChanges('The site', LABELS, was, now, place),
    ...areas.added.map(({ name }) => added(`Area “${name}”`, undefined, place)),
    ...areas.kept.flatMap((area) => fieldChanges(`Area “${area.now.name}”`, AREA, area.was, area.now, place)),
    ...areas.gone.map(({ name }) => gone(`Area “${name}”`)),
    ...rules.added.map((rule) => added(ruleFrom(rule), `${rule['working-days']} working days`, place)),
    ...rules.kept.flatMap((rule) => fieldChanges(ruleFrom(rule.now), RULE, rule.was, rule.now, place)),
    ...rules.gone.map((rule) => gone(ruleFrom(rule))),
  ];
}
