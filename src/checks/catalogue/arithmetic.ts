import type { ProblemKinds } from './kind.ts';

const IF_THE_RECORD_IS_WRONG =
  'If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.';

/** Numbers that cannot be, or do not fit each other. */
export const ARITHMETIC = {
  'arithmetic-year-end': {
    severity: 'error',
    title: 'An update is wrong on whether it reports on the whole year',
    mend: 'Take the line year-end: out, or correct the quarter.',
  },
  'arithmetic-future-figure': {
    severity: 'error',
    title: 'A figure is for a time after its update',
    mend: 'Correct the period. If it is a forecast, add below it the line markers: [f] (forecast).',
  },
  'arithmetic-impossible-value': {
    severity: 'error',
    title: 'A figure cannot be right',
    mend: `Compare the figure with the record, and look for a missing point or a digit too many. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-impossible-target': {
    severity: 'error',
    title: 'A target cannot be reached',
    mend: 'Compare the target and its years with the record.',
  },
  'arithmetic-printed': {
    severity: 'error',
    title: 'The printed form of a figure names another number',
    mend: 'Correct value: or printed:, so that both say the same number.',
  },
  'arithmetic-decimals': {
    severity: 'warning',
    title: 'A figure has more digits behind the point than expected',
    mend: 'Compare the figure with the record. If the record prints it so, write after decimals: how many digits stand behind the point, below the figure or in the file of its indicator.',
  },
  'arithmetic-count-decimals': {
    severity: 'error',
    title: 'A count is shown with digits behind the point',
    mend: 'Take the line decimals: out. If it is an average or a share, correct the unit of its indicator.',
  },
  'arithmetic-share': {
    severity: 'error',
    title: 'A share is not what its numbers give',
    mend: `Correct value:, numerator: (how many are counted) or denominator: (how many there are in all). ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-impossible-share': {
    severity: 'error',
    title: 'No whole number gives this percentage',
    mend: `Correct the percentage or the number it is a share of. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-denominator': {
    severity: 'error',
    title: 'A share is of another number than the one published',
    mend: `Correct denominator: (how many there are in all), or the figure it must equal. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-numerator': {
    severity: 'error',
    title: 'A share counts another number than the one published',
    mend: `Correct numerator: (how many are counted), or the figure it must equal. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-as-printed': {
    severity: 'error',
    title: 'A figure is marked as printed wrongly, and is right',
    mend: 'Take the line as-printed: out, and what the note says about it. If something other than the number is wrong, such as a sign, say so in the note.',
  },
  'arithmetic-misprint-untold': {
    severity: 'error',
    title: 'A figure is marked as printed wrongly, and nothing says how',
    mend: 'Say in the note what the record prints and what is wrong with it. If nothing is, take the line as-printed: out.',
  },
  'arithmetic-direction': {
    severity: 'error',
    title: 'A stated direction is not the one the published figures have',
    mend: 'Compare the direction and the figures with the record. If the record does say so, take the line stated-direction: out, and say in a note what the record says.',
  },
  'arithmetic-change': {
    severity: 'error',
    title: 'A stated change does not fit the two figures',
    mend: `Correct the change or one of the two figures. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-parts': {
    severity: 'error',
    title: 'The parts do not add up to the total',
    mend: `Correct the total or one of its parts. ${IF_THE_RECORD_IS_WRONG}`,
  },
  'arithmetic-jump': {
    severity: 'error',
    title: 'A figure is ten times the one before, or a tenth of it',
    mend: 'Look for a point in the wrong place, or a digit too many or too few. If the figure is right, say so in its note, with the other figure and the reason.',
  },
  'arithmetic-digits-swapped': {
    severity: 'error',
    title: 'A figure looks like the one before with two digits swapped',
    mend: 'Compare the figure with the record. If it is right, say so in its note, with the other figure and the reason.',
  },
  'arithmetic-number-contradicts': {
    severity: 'error',
    title: 'A number in the text contradicts a figure',
    mend: 'Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.',
  },
  'arithmetic-number-without-figure': {
    severity: 'error',
    title: 'A number in the text is not among the figures',
    mend: 'Add it to figures: at the top of the file and show it with <Figure>. If it is our own remark, put it in a <Note>.',
  },
  'arithmetic-figure-replaced': {
    severity: 'error',
    title: 'Another number stands in the place of a figure',
    mend: 'Show the figure with <Figure> in the place of the number, or correct the figure at the top of the file.',
  },
  'arithmetic-number-typed': {
    severity: 'warning',
    title: 'A figure is typed into the text',
    mend: 'Show it with <Figure>, so that the text and the figure cannot part.',
  },
  'arithmetic-list-count': {
    severity: 'warning',
    title: 'A list is longer or shorter than its words say',
    mend: 'Write the line that is missing, or correct the number in the sentence above the list.',
  },
  'arithmetic-table-numbers': {
    severity: 'warning',
    title: 'The numbers of a table cannot be downloaded',
    mend: 'If readers may want to compare them, put them among the figures at the top of the file, and show them with <Figure of="…" />.',
  },
} as const satisfies ProblemKinds;
