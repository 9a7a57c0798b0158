import { describe, expect, test } from 'vitest';
import { withheldImages } from '../../src/cli/withhold-images.ts';
import { anUpdate } from '../checks/factory.ts';
import { gitProject } from './git-project.ts';

const NEXT = 'content/updates/2018-19-q3.mdx';
const SHOWS = '1. ![Otters at play](/images/otters\\.png) ![A river](/images/river.png)\n';
const BEFORE = '2018-11-20T12:00:00Z';
const AFTER = '2019-02-25T09:00:00Z';

/** The pictures withheld from a project with an update that shows two, one of which a public page shows too. */
function withheldOf(details: Readonly<Record<string, string>>, now: string): string[] {
  const project = gitProject();
  try {
    project.write(NEXT, anUpdate({ period: `'2018-19-q3'`, figures: null, ...details }, SHOWS));
    project.write(
      'content/pages/us.mdx',
      '---\ntitle: Us\nsummary: Who.\n---\n\n![A river](/images/river.png)\n',
    );
    return withheldImages(project.root, now);
  } finally {
    project.remove();
  }
}

describe('pictures that only a document under embargo shows', () => {
  test.each([
    ['plain', 'publish-at'],
    ['in quotes', '"publish-at"'],
    ['in other quotes', `'publish-at'`],
    ['with a space behind it', 'publish-at '],
    ['in code signs', String.raw`"publish\x2dat"`],
  ])('are withheld, whichever way the detail is written: %s', (_way, key) => {
    expect(withheldOf({ [key]: `'2019-02-25 09:00'` }, BEFORE)).toEqual(['/images/otters.png']);
  });

  test('are shown once the embargo has ended, and where there is none', () => {
    expect(withheldOf({ 'publish-at': `'2019-02-25 09:00'` }, AFTER)).toEqual([]);
    expect(withheldOf({}, BEFORE)).toEqual([]);
  });
});
