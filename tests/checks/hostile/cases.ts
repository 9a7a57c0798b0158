import type { ProblemId } from '../../../src/checks/catalogue.ts';

/** What becomes of one file of the repository. */
export type Change =
  | { from: string; to: string }
  | { end: string }
  | { whole: string | Uint8Array }
  | { is: 'link' | 'folder' | 'other' };

/** One small change to the repository, and what the check must say of it: a problem and its line, or nothing. */
export type Case = {
  name: string;
  path: string;
  change: Change;
  /** More files that come with it. */
  also?: Readonly<Record<string, Change>>;
  problem?: ProblemId;
  /** Words on the line that must be named; left out, the first line that changed. */
  at?: string;
  /** The file that must be named, where it is another. */
  in?: string;
};

/** The shortest update: it has a decision and commitments, and no figures. */
export const SHORT = 'content/updates/2018-19-q1.mdx';
/** An update with levels of several years and a closed commitment. */
export const YEAR_END = 'content/updates/2017-18-q4.mdx';
/** The longest report of today’s strategy. */
export const REPORT = 'content/updates/2018-19-q2.mdx';
/** The update with counts of people, shares of them and targets. */
export const OLD = 'content/updates/2011-12-q4.mdx';
/** The decision on the short update. */
export const DECISION = 'content/decisions/2018-10-18-childrens-services-quarter-1.mdx';
export const ABOUT = 'content/pages/about.mdx';
export const SITE = 'data/site.yaml';
export const GLOSSARY = 'data/glossary.yaml';
/** A share of people, out of a count that is published too. */
export const SHARE = 'data/indicators/care-leavers-eet.yaml';
export const COUNT = 'data/indicators/children-in-care.yaml';

export function swap(from: string, to: string): Change {
  return { from, to };
}

export function end(text: string): Change {
  return { end: text };
}

export function whole(content: string | Uint8Array): Change {
  return { whole: content };
}

/** Words in the middle of the first sentence of the short update. */
export function inSentence(words: string): Change {
  return swap('1. Cabinet considered a report', `1. Cabinet considered ${words} a report`);
}

/** A block at the end of the page about the site. */
export function block(text: string): Change {
  return end(`\n${text}\n`);
}

/** Lines in front of the commitments of the short update, where its figures belong. */
export function lines(text: string): Change {
  return swap('commitments:\n', `${text}\ncommitments:\n`);
}

/** Figures of the short update, each by its keys; those left out are of a sound figure. */
export function figures(...entries: readonly Readonly<Record<string, string | number>>[]): Change {
  const sound = { indicator: 'social-worker-vacancies', period: `'2018-06-30'`, value: 12, paragraph: `'1'` };
  const texts = entries.map((entry) =>
    Object.entries({ ...sound, ...entry })
      .map(([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${value}`)
      .join('\n'),
  );
  return lines(['figures:', ...texts].join('\n'));
}

/** A count of visits with the two that add up to it, counting people or not. */
export function totalAndParts(people: boolean): Record<string, Change> {
  const indicator = (title: string, more = '') =>
    whole(
      `title: ${title}\nunit: count\nof: visits\npeople: ${people}\npolarity: none\ndefinition: ${title} that the council counts.\npriorities:\n  - leadership\n${more}`,
    );
  return {
    'data/indicators/all-visits.yaml': indicator('All visits', 'parts:\n  - home-visits\n  - other-visits\n'),
    'data/indicators/home-visits.yaml': indicator('Home visits'),
    'data/indicators/other-visits.yaml': indicator('Other visits'),
  };
}
