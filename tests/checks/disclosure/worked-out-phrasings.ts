/** Sentences that tell a number of people from 1 to 5 by a share of others. */
const BY_SHARE: readonly string[] = [
  'Of the 30 children adopted, 10% were under one.',
  'Of 30 care leavers, 90% were in work.',
  'There were 30 children on the course; 10% of them left.',
  'There were 30 children on the course. Of these, 10% left early.',
  '30 children came, 10% of whom were disabled.',
  'Of the 30 adoptions, 10% broke down.',
  'Thirty children came, and a tenth of them went home.',
  'A tenth of the thirty children went home.',
  'Of the 30 children, one in ten went home.',
  'Of the 30 children, nine in ten stayed.',
  'Ninety per cent of the 30 children stayed.',
  'Of the 16 young people, a quarter are in custody.',
  '10% of adopted children (30 in all) were disabled.',
  'Pupils excluded were 40, of whom 5% were in care.',
  'Of the 512 children in care, 0.6% were adopted.',
  'Of the 512 children in care, 99.4% were seen.',
  '5% of care leavers, of whom there are 60, are in custody.',
  '10% (of 30) of the children moved.',
];

/** Sentences with shares and groups that tell of no few people. */
const SHARES_OF_MANY: readonly string[] = [
  'Of the 30 children adopted, 40% were under one.',
  'Of the 30 reviews, 90% should be in time.',
  'Of the 30 children, 10% more than last year, most went home.',
  '30 children came, 10% fewer than last year.',
  'Of the 30 schools, 10% were judged good.',
  '30 children attend, and 10% of the budget goes on their transport.',
  'Of the 300 care leavers, one in four is in work.',
  'Thirty children came, and a third of them went home.',
  'One in ten children has a special need, and 30 workshops were held.',
  'Of these, 10% of the posts are vacant.',
  '10% of children (12 schools) took part.',
];

/** Sentences from which a number of people from 1 to 5 can be worked out. */
export const TELLING_WORKED_OUT: readonly string[] = [...BY_SHARE];

/** Their neighbours, from which none can. */
export const OTHERS_WORKED_OUT: readonly string[] = [...SHARES_OF_MANY];
