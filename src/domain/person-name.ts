/** “Councillor Smith”, and neither “Lord Mayor” nor “Councillor posts 3 and 4”. */
const TITLE =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev)\.?\s+(?!(?:for|of|on|in|and|who|posts?|members?|groups?|mayor|mayoress|lieutenant|chancellor)\b)\p{L}/iu;

/** Two or three words with capitals, the one in the middle perhaps a letter: Jane Smith, Jane A. Smith. */
const NAMES = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*\.?)? \p{Lu}[\p{L}’'-]+$/u;

const POSTS = new RegExp(
  String.raw`\b(${[
    ...[
      'officer',
      'director',
      'guardian',
      'manager',
      'head',
      'leader',
      'lead',
      'chief',
      'executive',
      'commissioner',
    ],
    ...[
      'board',
      'panel',
      'team',
      'group',
      'committee',
      'cabinet',
      'council',
      'services?',
      'department',
      'authority',
    ],
    ...[
      'maintainers?',
      'editors?',
      'adviser',
      'advisor',
      'analyst',
      'statistician',
      'controller',
      'mayor',
      'chair',
    ],
    ...[
      'members?',
      'holder',
      'portfolio',
      'scrutiny',
      'overview',
      'assembly',
      'opposition',
      'governors',
      'trustees',
    ],
    ...[
      'deputy',
      'assistant',
      'secretary',
      'clerk',
      'solicitor',
      'registrar',
      'partner',
      'worker',
      'consultant',
    ],
  ].join('|')})\b`,
  'i',
);

/** Whether a text names a person, alone or beside a post: “Jane Smith”, “Cllr Smith”, “J. Smith, Director of Services”. */
export function namesPerson(text: string): boolean {
  return text
    .split(/[,;()–/]| - | and /)
    .map((part) => part.trim())
    .some((part) => TITLE.test(part) || isInitialled(part) || (NAMES.test(part) && !POSTS.test(part)));
}

/** J. Smith, J Smith. */
function isInitialled(part: string): boolean {
  return /^(\p{Lu}\.? ?){1,3}\s\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(part);
}
