import type { ProblemKinds } from './kind.ts';

const PUT_BACK =
  'Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site.';

/** What has been published, and how it may change. */
export const LEDGER = {
  'ledger-unreadable': {
    severity: 'error',
    title: 'The list of what was published cannot be read',
    mend: `${PUT_BACK} Only npm run seal writes in it.`,
  },
  'ledger-address-vanished': {
    severity: 'error',
    title: 'A published address would lead nowhere',
    mend: 'Put the page or the paragraph back, or say in data/redirects.yaml where it went.',
  },
  'ledger-paragraph-moved': {
    severity: 'error',
    title: 'A published paragraph has another number',
    mend: 'Give every published paragraph its old number. Put a new one at the end, or below another as a part of it. If it must move, say in data/redirects.yaml where it went.',
  },
  'ledger-figure-changed': {
    severity: 'error',
    title: 'A published figure has changed',
    mend: 'Put the old value back, or add an entry to data/corrections.yaml with the old value, the new one and the reason.',
  },
  'ledger-figure-gone': {
    severity: 'error',
    title: 'A published figure is gone',
    mend: 'Put the figure back. To withdraw it, add an entry to data/corrections.yaml with “now: withdrawn” and the reason, and take what shows it out of the text.',
  },
  'ledger-correction-repeated': {
    severity: 'error',
    title: 'Two corrections have one name',
    mend: 'Give this one another name: it is its address on the page of corrections.',
  },
  'ledger-correction-to-come': {
    severity: 'error',
    title: 'A correction is dated in the future',
    mend: 'Write the day on which the change is published.',
  },
  'ledger-correction-unknown': {
    severity: 'error',
    title: 'A correction is of a figure that was never published',
    mend: 'Write the update, indicator, period and area as they stand in the update.',
  },
  'ledger-correction-was': {
    severity: 'error',
    title: 'A correction begins from another figure than was published',
    mend: 'Write after was: the figure that was published before.',
  },
  'ledger-redirect-repeated': {
    severity: 'error',
    title: 'An old address leads to two new ones',
    mend: 'Keep one of the two entries.',
  },
  'ledger-redirect-to-come': {
    severity: 'error',
    title: 'An address is said to move in the future',
    mend: 'Write the day on which the address moved.',
  },
  'ledger-redirect-taken': {
    severity: 'error',
    title: 'An address leads elsewhere, and its page is there',
    mend: 'Take out this entry, or the page.',
  },
  'ledger-redirect-target': {
    severity: 'error',
    title: 'An old address leads to nothing',
    mend: 'Open the page you mean and copy its address, from the first single slash on.',
  },
  'ledger-edition-gone': {
    severity: 'error',
    title: 'An earlier edition that was kept is gone',
    mend: PUT_BACK,
  },
  'ledger-edition-changed': {
    severity: 'error',
    title: 'An earlier edition that was kept has been changed',
    mend: `${PUT_BACK} To change what is published, change the update itself.`,
  },
  'ledger-edition-unknown': {
    severity: 'error',
    title: 'An earlier edition is not in the list of what was published',
    mend: 'Take the file out. Only npm run seal writes here.',
  },
  'ledger-rewritten': {
    severity: 'error',
    title: 'A line of the list of what was published is gone',
    mend: 'Put the line back. Nothing that was published is ever taken out of this list; what has changed is told in data/corrections.yaml or data/redirects.yaml.',
  },
  'ledger-unsealed': {
    severity: 'note',
    title: 'New figures are not yet in the list of what was published',
    mend: 'When they go out, write npm run seal in the terminal, and include the files that it writes.',
  },
} as const satisfies ProblemKinds;
