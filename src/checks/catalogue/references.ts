import type { ProblemKinds } from './kind.ts';

/** Names that must be the names of something, and what must agree across files. */
export const REFERENCES = {
  'references-no-such-indicator': {
    severity: 'error',
    title: 'There is no such indicator',
    mend: 'Write the name of a file in data/indicators, without .yaml. If the indicator is new, add its file first.',
  },
  'references-indicator-unused': {
    severity: 'warning',
    title: 'An indicator has no figure',
    mend: 'Give a figure of it in an update, or delete its file if it was never published.',
  },
  'references-no-such-area': {
    severity: 'error',
    title: 'There is no such area',
    mend: 'Write the short name that the area has after id: in data/site.yaml, such as england, or take the line area: out for the council’s own.',
  },
  'references-no-such-update': {
    severity: 'error',
    title: 'There is no such update',
    mend: 'Write the name of a file in content/updates, without .mdx, such as 2018-19-q2.',
  },
  'references-no-such-strategy': {
    severity: 'error',
    title: 'There is no such strategy',
    mend: 'Write the name of a file in data/strategies, without .yaml.',
  },
  'references-no-such-priority': {
    severity: 'error',
    title: 'There is no such priority',
    mend: 'Write the short name that the priority has after id: in the file of its strategy in data/strategies, such as safeguarding.',
  },
  'references-no-such-key-priority': {
    severity: 'error',
    title: 'There is no such key priority',
    mend: 'Write the short name that a key priority of that year has after id: in the file of its strategy in data/strategies.',
  },
  'references-strategy-years': {
    severity: 'error',
    title: 'The years of a strategy do not fit',
    mend: 'Correct from: or to: in the file of the strategy, or name the strategy that was in force.',
  },
  'references-priority-of-another': {
    severity: 'error',
    title: 'A priority is of a strategy that the update does not report on',
    mend: 'Name a priority of a strategy of this update, or add that strategy below strategies:.',
  },
  'references-key-priority-year': {
    severity: 'error',
    title: 'The year of key priorities does not fit',
    mend: "Write the council year that the key priorities are for, such as key-priorities-year: '2018-19'.",
  },
  'references-key-priority-letters': {
    severity: 'error',
    title: 'The letters of key priorities are out of order',
    mend: 'Letter the key priorities of a year a, b, c and so on, in the council’s order.',
  },
  'references-heading-near': {
    severity: 'error',
    title: 'A heading is nearly that of a priority',
    mend: 'Write the heading as the strategy in data/strategies has it, or add it there below headings: of the priority it stands for.',
  },
  'references-successor': {
    severity: 'error',
    title: 'A priority is carried on by one that is not later',
    mend: 'Name a priority of a strategy that begins later, or take the line successor: out.',
  },
  'references-twice': {
    severity: 'error',
    title: 'A name stands twice where it can stand once',
    mend: 'Give one of the two another name, or take it out if it is the same thing.',
  },
  'references-break-late': {
    severity: 'error',
    title: 'A break lies far ahead',
    mend: 'Correct the year after at:.',
  },
  'references-key-priority-paragraph': {
    severity: 'error',
    title: 'A key priority is said to stand in the paragraph of another',
    mend: 'Compare the paragraph with the text, and correct it.',
  },
  'references-circle': {
    severity: 'error',
    title: 'An indicator is made of itself',
    mend: 'Take out the name that leads back to the indicator.',
  },
  'references-unit': {
    severity: 'error',
    title: 'The units of two indicators do not fit together',
    mend: 'Correct the unit, or name another indicator: a share is a percentage of a count, and parts have the unit of their whole.',
  },
  'references-table-lines': {
    severity: 'error',
    title: 'The lines of the table are out of order',
    mend: 'Number the lines 1, 2, 3 and so on, in the order of the record’s table.',
  },
  'references-resolution-indicator': {
    severity: 'error',
    title: 'A resolution speaks of an indicator that its update does not report',
    mend: 'Name an indicator of which the update has a figure, or take the line out.',
  },
  'references-no-such-paragraph': {
    severity: 'error',
    title: 'There is no such paragraph or line',
    mend: "Write the number that the paragraph has on the page, such as '7f', or the line of the table, such as 'line-4'.",
  },
  'references-line-of-another': {
    severity: 'error',
    title: 'The line of the table is for another indicator',
    mend: 'Name the line that has this indicator, or add the indicator to the line.',
  },
  'references-target-without-update': {
    severity: 'error',
    title: 'A target names a paragraph but no update',
    mend: 'Add a line update: with the quarter whose record states the target, such as update: 2018-19-q2, or take the line paragraph: out.',
  },
  'references-no-such-commitment': {
    severity: 'error',
    title: 'There is no such commitment',
    mend: 'Write the short name that the commitment has after id: in the update that made it.',
  },
  'references-due': {
    severity: 'error',
    title: 'A commitment is due at a time that cannot be',
    mend: 'Compare the day with the record, and correct it.',
  },
  'references-closes-later': {
    severity: 'error',
    title: 'An update closes a commitment of no earlier quarter',
    mend: 'Name the earlier update that made the commitment.',
  },
  'references-closed-twice': {
    severity: 'error',
    title: 'A commitment is closed twice',
    mend: 'Keep the entry that says how it ended, and take the other out.',
  },
  'references-reported-in': {
    severity: 'error',
    title: 'A figure is not where the update says it is',
    mend: 'Add to the figure a line note: that says why it cannot be found here, or name another quarter after reported-in:.',
  },
  'references-reported-here': {
    severity: 'error',
    title: 'A figure is said to be reported in its own update',
    mend: 'Name the other quarter that reports it, or take the line reported-in: out.',
  },
  'references-figure-twice': {
    severity: 'error',
    title: 'An update gives the same figure twice',
    mend: 'Take one of the two out. If they are different things, correct the period or the indicator of one, or write area: for one of another place.',
  },
  'references-figure-differs': {
    severity: 'error',
    title: 'Two updates give the same figure differently',
    mend: 'Correct the wrong one. If the figure has been revised, add to the later one the line markers: [r] (revised), and a line note: that says so.',
  },
  'references-figure-not-found': {
    severity: 'error',
    title: 'The text shows a figure that is not at the top',
    mend: 'Add the figure to figures: at the top of the file, or correct what <Figure> asks for. If the figure is withdrawn, write in place of the tag that it is, and add an entry to data/corrections.yaml with now: withdrawn and the reason.',
  },
  'references-figure-ambiguous': {
    severity: 'error',
    title: 'The text shows a figure, and several fit',
    mend: 'Say which one with period="…", area="…" or measure="…", which is level (the figure itself) or change (on the year before).',
  },
  'references-figure-part': {
    severity: 'error',
    title: 'The text shows a part that the figure does not have',
    mend: 'Add numerator: (how many are counted) or denominator: (how many there are in all) to the figure at the top of the file, or show the whole figure.',
  },
  'references-figure-elsewhere': {
    severity: 'error',
    title: 'A figure is shown in another paragraph than it is said to stand in',
    mend: 'Correct the line paragraph: of the figure at the top of the file, or show the figure in the paragraph that states it.',
  },
  'references-chart-empty': {
    severity: 'error',
    title: 'A chart has nothing to draw',
    mend: 'Take the chart out, or chart an indicator that has figures.',
  },
  'references-acronym': {
    severity: 'error',
    title: 'An acronym is not explained',
    mend: 'Add it to data/glossary.yaml, or write out what it stands for with the letters in brackets behind it.',
  },
} as const satisfies ProblemKinds;
