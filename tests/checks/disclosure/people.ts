import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { FIGURES, UPDATE, aProject, anIndicator, anUpdate } from '../factory.ts';
import type { Details, Laid } from '../factory.ts';
import { PLAIN_TEXT, list } from '../laid.ts';
import type { Entry } from '../laid.ts';

/** The update of the quarter after that of the project, where a test needs two. */
export const NEXT = 'content/updates/2018-19-q3.mdx';

const counts = (title: string, details: Details = {}) => anIndicator({ title, ...details });

/** Indicators of people, beside “children-in-care”. */
const INDICATORS: Readonly<Record<string, string>> = {
  'boys-in-care': counts('Boys in care'),
  'girls-in-care': counts('Girls in care'),
  'others-in-care': counts('Others in care'),
  all: counts('All in care', { parts: '\n  - boys-in-care\n  - girls-in-care\n  - others-in-care' }),
  'left-care': counts('Children who left care'),
  'care-leavers-at-work': counts('Care leavers at work', {
    unit: 'percent',
    of: 'care leavers',
    decimals: '1',
  }),
  'moved-twice': counts('Children moved twice', {
    unit: 'percent',
    decimals: '1',
    'share-of': 'children-in-care',
  }),
  'referral-rate': counts('Rate of referrals', { unit: 'per-10000', of: 'referrals' }),
  'homes-open': counts('Homes open', { of: 'homes', people: 'false' }),
};

/** The figure of an indicator that is neither small nor near another. */
const FIGURE: Entry = { indicator: 'left-care', period: `'2018-19-q2'`, value: 60, paragraph: `'1'` };

/** The project that tests are made from, with indicators of people and these figures of them, and other files over it. */
export function withPeople(
  entries: readonly Entry[],
  details: Details = {},
  laid: Readonly<Record<string, Laid>> = {},
): ProjectTree {
  const update = anUpdate({ figures: FIGURES + figuresOf(entries), ...details }, PLAIN_TEXT);
  return aProject({ ...indicatorsIn([update, ...Object.values(laid)]), [UPDATE]: update, ...laid });
}

/** An update of the next quarter with these figures. */
export function nextUpdate(entries: readonly Entry[], details: Details = {}): string {
  return anUpdate(
    { title: 'Progress update', period: `'2018-19-q3'`, figures: figuresOf(entries), ...details },
    '1. It was a quarter like others.\n',
  );
}

/** An exception as YAML below its key. */
export function exceptionFor(entry: Entry): Details {
  const whole = {
    reason: 'Already public in the council’s own report.',
    'signed-off-by': 'Director of Children’s Services',
    on: `'2018-11-01'`,
  };
  return { 'small-number-exceptions': list([{ ...entry, ...whole }]) };
}

function figuresOf(entries: readonly Entry[]): string {
  return list(entries.map((entry) => ({ ...FIGURE, ...entry })));
}

/** The indicators that some texts name, and those they are made of: one that nothing uses would be pointed out. */
function indicatorsIn(texts: readonly Laid[]): Record<string, string> {
  const isNamed = (id: string) =>
    texts.some((text) => typeof text === 'string' && text.includes(`: ${id}\n`));
  const named = Object.keys(INDICATORS).filter(isNamed);
  const parts = Object.keys(INDICATORS).filter(
    (id) => named.includes('all') && INDICATORS['all']?.includes(`- ${id}`),
  );
  return Object.fromEntries(
    [...named, ...parts].map((id) => [`data/indicators/${id}.yaml`, INDICATORS[id] ?? '']),
  );
}
