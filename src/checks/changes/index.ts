import type { Problem } from '../problem.ts';

/** A path that differs from the state a change starts from. */
export type Change = {
  path: string;
  kind: 'added' | 'changed' | 'deleted';
  /** What git keeps it as, where that is something else than a plain file. */
  as?: 'program' | 'link' | 'repository';
};

/** What people who publish may change: what is said, what it is measured by, and pictures. */
const CONTENT = [
  /^content\/(updates|decisions|pages)\/[^/]+\.mdx$/,
  /^data\/(strategies|indicators)\/[^/]+\.yaml$/,
  /^data\/(site\.yaml|glossary\.yaml|bank-holidays\.json|corrections\.yaml|redirects\.yaml)$/,
  /^data\/published\/(editions\/[^/]+\.mdx|(addresses|figures|editions)\.csv)$/,
  /^public\/images\/[^/]+\.(png|jpg|jpeg|webp)$/,
] as const;

/** Why a path is out of bounds, for those that do the most harm. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)\.env/, 'It can hold passwords, which must never be among the files of the site.'],
  [/^public\//, 'A file there can silently take the place of a page of the site.'],
  [/^\.github\//, 'It decides what runs when something is published.'],
  [
    /^(package(-lock)?\.json|\.npmrc)$/,
    'It decides which other people’s programs are run to build the site.',
  ],
  [/^(astro|vitest|eslint)\.config\.|^tsconfig\.json$/, 'It decides how the site is built and checked.'],
  [/^(src|tests|bench|\.ci)\//, 'It is part of the program, not of what is published.'],
];

const INSTEAD_OF_A_FILE = {
  program: 'a program, which the computer may be told to run',
  link: 'a link to another file',
  repository: 'a link to other people’s files',
} as const;

/** What in a change is not content. */
export function changeProblems(changes: readonly Change[]): Problem[] {
  return changes.flatMap(({ path, kind, as }): Problem[] => {
    const place = { path, line: 1, column: 1 };
    if (!CONTENT.some((pattern) => pattern.test(path))) {
      const reason = REASONS.find(([pattern]) => pattern.test(path))?.[1] ?? '';
      const message = `${path} is ${kind} by this change, but only maintainers change it. ${reason}`.trim();
      return [{ id: 'changes-outside-content', ...place, message }];
    }
    if (as === undefined) return [];
    const message = `This change makes ${path} ${INSTEAD_OF_A_FILE[as]}. It must be a plain file.`;
    return [{ id: 'changes-not-a-file', ...place, message }];
  });
}
