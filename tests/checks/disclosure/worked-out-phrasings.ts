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
  'Of pupils in Year 11, 9% of whom moved, most did well.',
  'The children have come since 2017, 0.1% of them from abroad.',
];

/** Sentences that tell a number of people from 1 to 5 by how many there were at two times. */
const BY_CHANGE: readonly string[] = [
  'The number of children in care was 504, then 507.',
  'Children in care: 504 in September, 507 in December.',
  'There were 504 children in care in September and 507 in December.',
  'Children in care numbered 507, up from 504.',
  '507 children were in care, compared with 504 in September.',
  '507 children (504 in September) were in care.',
  'Children in care rose to 507 from 504.',
  'In December 507 children were in care, against 504 a year before.',
  'In September 504 children were in care; now 507 are.',
  'In September 504 children were in care. Now 507 are.',
  'Adopters: down two on last quarter.',
];

/** Sentences with two numbers that tell of no few people who came or went. */
const CHANGES_OF_OTHERS: readonly string[] = [
  'The number of children in care was 504, then 520.',
  'Children in care in 2018 and 2019 were seen each month.',
  'Care leavers aged 18, up from 16, can apply.',
  'Young people can stay with carers until they are 21, up from 18.',
  'There were 12 workshops for parents in May and 14 in June.',
  'The share of children seen was 98 in May, then 97.',
  'Places for children rose from 30 to 32.',
  'Places for two-year-olds are up two on last year.',
  'Children were seen within 45 days, then 42 days.',
  'In September 40 children came to 12 sessions; now 14 are held.',
  'In May 40 children came, and 42 parents in June.',
  '40 children from Stockton and 42 from Hartlepool came.',
  '40 children from 37 families came.',
  'There were 40 children on the course and 42 on the waiting list.',
  'Children attended 60 sessions, up from 57.',
  'Pupils’ attainment was 47, up from 45.',
  'Children’s Services has 60 social workers, up from 57.',
  'Children under 12 come at 10, and then those under 15 at 11.',
  'From 12 May children can come, then from 15 May parents.',
  'Each worker has 16 children, down from 18.',
  'A class of 28 pupils, up from 26, is full.',
  'Groups of 8 children, then of 10, met.',
  'The hub has room for 40 children, up from 36.',
  'The scheme offers places to 40 children, up from 36.',
  'Young people of 16 or 17, then 18, can apply.',
];

/** Sentences that tell a number of people from 1 to 5 by what is left of others. */
const BY_REST: readonly string[] = [
  '37 children of 40 were seen.',
  'We saw 37 children, out of 40.',
  '37 of a total of 40 children were seen.',
  'There were 40 children in the home, of whom 37 were boys.',
  'There were 40 children in the home, including 37 boys.',
  '40 children were invited and 37 came.',
  '40 children were due a review, and 37 had one.',
  'Of the 40 children, 22 are boys and 15 are girls, and the rest are neither.',
  'The 40 children are 22 boys and 15 girls; the others chose not to say.',
  '40 children moved: 22 boys, 15 girls and some who did not say.',
];

/** Sentences that name many, and leave no few people. */
const RESTS_OF_MANY: readonly string[] = [
  'In the quarter 40 children came into care and 37 left care.',
  '40 children came into care, and 37 were adopted.',
  'There were 40 children, 22 parents and 15 carers at the event.',
  '40 children came: 22 boys and 18 girls.',
  'Of the 40 children, 12 are under five, 10 are in Year 3 and the rest are older.',
  '40 children were invited and 37 sessions were held.',
  '40 children are in homes, including 37 in the borough.',
  'Reviews for 37 children from 40 schools were held.',
  'The 40 children are in 22 schools and 15 nurseries, and the rest are at home.',
  '40 homes, of which 37 were good, look after children.',
];

/** Sentences that tell a number of people from 1 to 5 beside words that keep it back. */
const AS_AN_ASIDE: readonly string[] = [
  'A handful of children, three, were moved.',
  'A small number (four) of children were moved.',
  'Several children, five in all, were moved.',
  'Some young people went missing: four in all.',
  'Most children stayed; the rest – 3 – went home.',
  'Most children stayed. The rest (three) went home.',
  'Children went missing, though only three.',
];

/** Sentences with such words beside numbers of something else. */
const OTHER_ASIDES: readonly string[] = [
  'Some children, aged four, were moved.',
  'A few children, in three schools, took part.',
  'Several schools, five in all, sent children.',
  'A number of children (Years 3, 4) took part.',
  'A small number of children moved (see paragraph 4).',
  'The rest of the money, 4 million, goes to families.',
  'Children came, but only three times.',
  'Some children are at risk: one in four.',
  'Some of the rooms are for children, four in all.',
];

/** Sentences from which a number of people from 1 to 5 can be worked out. */
export const TELLING_WORKED_OUT: readonly string[] = [
  ...[...BY_SHARE, ...BY_CHANGE, ...BY_REST, ...AS_AN_ASIDE],
];

/** Their neighbours, from which none can. */
export const OTHERS_WORKED_OUT: readonly string[] = [
  ...[...SHARES_OF_MANY, ...CHANGES_OF_OTHERS, ...RESTS_OF_MANY, ...OTHER_ASIDES],
];
