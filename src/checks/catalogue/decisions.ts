import type { ProblemKinds } from './kind.ts';

/** Records of executive decisions, their dates and their call-in. */
export const DECISIONS = {
  'decisions-deadline': {
    severity: 'error',
    title: 'The stated deadline is not the one the council’s rule gives',
    mend: 'Correct the deadline or the day of publication. If the record is right, add a line override: below call-in: that says why.',
  },
  'decisions-deadline-legacy': {
    severity: 'warning',
    title: 'The deadline in an old record is not the one today’s rules give',
    mend: 'Compare both days with the record. If it is right, add a line override: below call-in: that says why.',
  },
  'decisions-override-far': {
    severity: 'warning',
    title: 'A stated deadline is far from the one of the rule',
    mend: 'Compare the day with the record, above all its month. If the record says so, leave it as it is.',
  },
  'decisions-override-unneeded': {
    severity: 'error',
    title: 'The line override: explains a difference that is not there',
    mend: 'Take the line override: out.',
  },
  'decisions-words-differ': {
    severity: 'error',
    title: 'The deadline in words is another day or hour than the stated one',
    mend: 'Compare both with the record, and correct the one that is wrong.',
  },
  'decisions-text-differs': {
    severity: 'error',
    title: 'The text gives another day than the record',
    mend: 'Compare both with the record, and correct the one that is wrong. Better still, leave the day out: the page shows it.',
  },
  'decisions-before-quarter-end': {
    severity: 'error',
    title: 'A decision is older than the quarter it is on',
    mend: 'Correct the day of the decision, or name the update that it is really on.',
  },
  'decisions-update-published': {
    severity: 'error',
    title: 'An update is published before it can have been',
    mend: 'Compare the day after published: with the record, and correct it.',
  },
  'decisions-dates-order': {
    severity: 'error',
    title: 'The dates of a decision cannot be in this order',
    mend: 'Compare both days with the record, and correct the one that is wrong.',
  },
  'decisions-call-in-closed': {
    severity: 'error',
    title: 'A decision was called in when it could not be',
    mend: 'Compare the days with the record, and correct the one that is wrong.',
  },
  'decisions-called-in-day': {
    severity: 'error',
    title: 'A decision is called in on a day that is no working day',
    mend: 'Compare the day with the record. If the notice came on that day, write the next working day, on which the council received it.',
  },
  'decisions-in-the-future': {
    severity: 'error',
    title: 'The record tells of a day that is still to come',
    mend: 'Correct the day. If it is right, wait with this part of the record until then.',
  },
  'decisions-publication-day': {
    severity: 'error',
    title: 'The record is published on a day that is no working day',
    mend: 'Correct the day of publication. Call-in would count from the next working day.',
  },
  'decisions-publication-day-legacy': {
    severity: 'warning',
    title: 'An old record is dated on a day that is no working day',
    mend: 'Compare the day with the record. Call-in is counted from the next working day.',
  },
  'decisions-placeholder': {
    severity: 'error',
    title: 'A part of the record that the law asks for is not filled in',
    mend: 'Write what the record says. If there is nothing to say, write None.',
  },
  'decisions-no-rule': {
    severity: 'error',
    title: 'No rule says how call-in is counted on this day',
    mend: 'Correct the day of publication, or add the rule of that time to call-in in data/site.yaml.',
  },
  'decisions-two-rules': {
    severity: 'error',
    title: 'Two rules of call-in begin on the same day',
    mend: 'Keep one of the two, or correct the day from which one holds.',
  },
  'decisions-unknown-holidays': {
    severity: 'error',
    title: 'The bank holidays of a year are not known',
    mend: 'Correct the day, or add that year’s bank holidays to data/bank-holidays.json.',
  },
  'decisions-holiday-list': {
    severity: 'error',
    title: 'The list of bank holidays contradicts itself',
    mend: 'Compare the list with the one on GOV.UK, and correct it.',
  },
  'decisions-holiday-missing': {
    severity: 'error',
    title: 'A bank holiday is missing from the list',
    mend: 'Compare the list with the one on GOV.UK for England and Wales, and add the day to data/bank-holidays.json.',
  },
  'decisions-holiday-unknown': {
    severity: 'error',
    title: 'A day in the list is no bank holiday',
    mend: 'Compare the list with the one on GOV.UK for England and Wales, and take the day out or correct it.',
  },
  'decisions-holiday-to-come': {
    severity: 'warning',
    title: 'A bank holiday to come is not one by rule',
    mend: 'Compare the day with the list on GOV.UK for England and Wales. If it has been proclaimed, nothing needs to be done.',
  },
  'decisions-resolution-numbers': {
    severity: 'error',
    title: 'Resolutions are not numbered 1, 2, 3 and so on',
    mend: 'Number the resolutions as in the record: from 1, without a gap or a repeat.',
  },
  'decisions-resolution-twice': {
    severity: 'error',
    title: 'Two resolutions say the same',
    mend: 'Write what the record resolves in each of them, or take one out.',
  },
  'decisions-twice': {
    severity: 'error',
    title: 'The same decision has two files',
    mend: 'Keep one of the two files. If they are two decisions, give each its own title, and say in each what was resolved.',
  },
  'decisions-file-name': {
    severity: 'error',
    title: 'The name of the file does not begin with the day of the decision',
    mend: 'Correct the line made:, or name the file after the day of the decision.',
  },
  'decisions-legacy-to-come': {
    severity: 'error',
    title: 'Records of days to come count as old ones',
    mend: 'Write after legacy-before: the day on which the council began to publish its decisions here.',
  },
  'decisions-legacy-too-new': {
    severity: 'error',
    title: 'A new record says that it is an old one',
    mend: 'Take the line legacy: out, and fill in what the record leaves blank. Where there is nothing to say, write None.',
  },
} as const satisfies ProblemKinds;
