import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yaml } from '../factories/disk.ts';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

const UPDATE = 'content/updates/2011-12-q4.mdx';
const SHORT = 'content/updates/2018-19-q1.mdx';
const DECISION = '/decisions/2018-10-18-childrens-services-quarter-1/';
const INDICATOR = 'initial-assessments-10-days';
const TODAY = '2026-11-21';
const REASON = 'The share was copied from a draft of the return.';

const CORRECTION = {
  id: 'initial-assessments',
  class: 'correction',
  on: TODAY,
  update: '2011-12-q4',
  indicator: INDICATOR,
  period: '2011-12',
  was: 65.9,
  now: 65.8,
  reason: REASON,
};
const [FORMER, PRESENT] = ['core-assessments-35-days', 'core-assessments-in-time'];
const REDIRECTS = [
  {
    from: `/indicators/${FORMER}/`,
    to: `/indicators/${PRESENT}/`,
    on: TODAY,
    reason: 'It has a shorter name and measures the same.',
  },
  { from: DECISION, to: '/updates/2018-19-q1/', on: TODAY, reason: 'The update has all of the record.' },
  {
    from: '/updates/2018-19-q1/#p3c',
    to: '/updates/2018-19-q1/#p3b',
    on: TODAY,
    reason: 'The record has the two in one sentence.',
  },
];

let copy: ProjectCopy;
const check = () => copy.run(['src/cli/check.ts', '--today', TODAY]);
const change = (path: string, from: string, to: string) => {
  const text = copy.read(path);
  if (!text.includes(from)) throw new Error(`${path} does not have “${from}”.`);
  copy.write(path, text.replace(from, to));
};

beforeAll(() => {
  copy = copyProject();
  rmSync(join(copy.root, 'data/published'), { recursive: true, force: true });
  const { code, output } = copy.run(['src/cli/seal.ts', '--today', '2026-11-20']);
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

describe('what was published cannot change unsaid', () => {
  test('nor be sealed twice', () => {
    expect(copy.run(['src/cli/seal.ts', '--today', TODAY]).output).toContain(
      'Nothing is new since the last time.',
    );
  });

  test('a figure that is changed fails the check, which names the old value and the new one', () => {
    change(UPDATE, 'value: 65.9', 'value: 65.8');
    const line = copy.read(UPDATE).split('value: 65.8')[0]?.split('\n').length;
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(
        `^${UPDATE}:${line}:12 ledger-figure-changed This says 65\\.8% .* but 65\\.9% was published`,
        'm',
      ),
    );
    expect(output).toContain('\n1 problem to mend.');
    expect(copy.run(BUILD, { QUARTERLIGHT_TODAY: TODAY }).code).toBe(1);
    expect(copy.run(['src/cli/seal.ts', '--today', TODAY]).output).toContain('Nothing was sealed');
  });

  test('and passes with a correction', () => {
    copy.write('data/corrections.yaml', yaml([CORRECTION]));
    expect(check().code).toBe(0);
  });

  test('a decision that is deleted and a paragraph that is taken out fail the check', () => {
    rmSync(join(copy.root, `content${DECISION.slice(0, -1)}.mdx`));
    change(SHORT, '\n    3. the main points in brief', '');
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toMatch(/ledger-address-vanished The page .* has been public since 20 November 2026/);
    expect(output).toContain('ledger-address-vanished The place “#p3c” on /updates/2018-19-q1/');
  });

  test('an indicator that is renamed fails it too, once', () => {
    for (const path of [UPDATE, 'data/indicators/single-assessments-45-days.yaml']) {
      copy.write(path, copy.read(path).replaceAll(FORMER, PRESENT));
    }
    renameSync(
      join(copy.root, `data/indicators/${FORMER}.yaml`),
      join(copy.root, `data/indicators/${PRESENT}.yaml`),
    );
    const { output } = check();
    // With the decision, the link to it and the paragraph, whose list is announced to have three.
    expect(output).toMatch(new RegExp(`ledger-address-vanished The page “/indicators/${FORMER}/”`));
    expect(output).toContain('\n4 problems to mend and 1 warning.');
  });

  test('and all of them pass with redirects', () => {
    copy.write('data/redirects.yaml', yaml(REDIRECTS));
    const { code, output } = check();
    expect(code, output).toBe(0);
  });
});

describe('the built site', () => {
  beforeAll(() => {
    // With all that the tests above have changed.
    const { code, output } = copy.run(BUILD, { QUARTERLIGHT_TODAY: TODAY });
    if (code !== 0) throw new Error(output);
  });

  const page = (path: string) => copy.read(`dist${path}index.html`);

  describe('shows the old value and the new one', () => {
    const update = () => words(page('/updates/2011-12-q4/'));
    const inBrief = 'Corrected on 21 November 2026: was 65.9%.';

    test('at the top of the update, with the reason and the way to the earlier edition', () => {
      const [top] = update().split('Is it getting better?');
      expect(top).toMatch(
        /Changed since it was first published .* was 65\.9% ?, is now 65\.8% ?\. The share was copied from a draft of the return\. Read it as it was published on 20 November 2026 \(edition 1\)/,
      );
      expect(page('/updates/2011-12-q4/')).toContain('href="/updates/2011-12-q4/editions/1/"');
    });

    test('in the paragraph', () => {
      expect(update()).toContain('Over the year, 65.8% [r, was 65.9%] of initial assessments');
    });

    test('in the record’s own table, and in that of every figure', () => {
      expect(update()).toContain(`65.8% [r] met ${inBrief}`);
      expect(update()).toContain(`65.8% [r] 2011–12 met better since 2010–11 45.4% 2010–11 ${inBrief}`);
    });

    test('in the chart: what is drawn, and what is told of it', () => {
      expect(update()).toContain(`the target of at least 60% was met. 2011–12 [r]: ${inBrief}`);
      expect(drawings(page('/updates/2011-12-q4/')).filter((svg) => svg.includes('65.8% [r]'))).toHaveLength(
        2,
      );
    });

    test('on the page of the indicator', () => {
      const indicator = words(page(`/indicators/${INDICATOR}/`));
      expect(indicator).toContain(`2011 to 2012 65.8% [r] met Q4 2011–12, paragraph 7 ${inBrief}`);
      expect(indicator).toContain(`2011–12 [r]: ${inBrief}`);
    });

    test('on the page of corrections, at an address of its own', () => {
      expect(page('/corrections/')).toContain('<li id="initial-assessments">');
      expect(words(page('/corrections/'))).toMatch(
        /Corrected on 21 November 2026: was 65\.9% ?, is now 65\.8% ?\. The share was copied from a draft/,
      );
    });

    test('in its row of the data', () => {
      expect(rowIn('dist/data/observations.csv')).toMatchObject({
        value: '65.8',
        markers: '[r]',
        note: `${inBrief} ${REASON}`,
      });
      expect(rowIn(`dist/data/indicators/${INDICATOR}.csv`)).toMatchObject({ value: '65.8', markers: '[r]' });
      expect(rowIn('dist/data/corrections.csv')).toMatchObject({ was: '65.9', now: '65.8', reason: REASON });
    });

    test('in its record of the API', () => {
      const record = copy.read(`dist/api/v1/indicators/${INDICATOR}.json`);
      expect(record).toMatch(/"value": ?65\.8/);
      expect(record).toMatch(/"was": ?65\.9/);
    });
  });

  test('has the earlier edition as it was, which says that it is superseded', () => {
    const edition = page('/updates/2011-12-q4/editions/1/');
    expect(words(edition)).toContain(
      'Superseded. This is the update as it was published on 20 November 2026.',
    );
    expect(edition).toContain('<a href="/updates/2011-12-q4/">');
    expect(edition).toContain('<meta name="robots" content="noindex"');
    expect(words(edition)).toContain('Over the year, 65.9% of initial assessments');
    expect(edition).not.toContain('65.8');
    expect(words(edition)).not.toContain('[r');
  });

  test('has editions of what has changed, and of nothing else', () => {
    expect(copy.read('dist/updates/2018-19-q1/editions/1/index.html')).toContain('the main points in brief');
    expect(() => page('/updates/2018-19-q2/editions/1/')).toThrow('ENOENT');
    expect(page('/updates/2018-19-q2/')).not.toContain('Changed since it was first published');
  });

  test('has that edition with what a renamed indicator is called now', () => {
    const edition = page('/updates/2011-12-q4/editions/1/');
    expect(edition).toContain(`href="/indicators/${PRESENT}/"`);
    expect(edition).not.toContain(FORMER);
    expect(page(`/indicators/${FORMER}/`)).toContain(`url=/indicators/${PRESENT}/`);
  });

  test('leads on from the address of the decision', () => {
    const moved = page(DECISION);
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/updates/2018-19-q1/"');
    expect(moved).toContain('<a href="/updates/2018-19-q1/">');
    expect(moved).toContain('The update has all of the record.');
    expect(page('/decisions/')).not.toContain(DECISION);
  });

  test('leads on from the place of the paragraph, which is on its page still', () => {
    const update = page('/updates/2018-19-q1/');
    expect(update.match(/id="p3c"/g)).toHaveLength(1);
    expect(words(update)).toContain(
      'Paragraph 3c has been paragraph 3b since 21 November 2026. The record has the two in one sentence.',
    );
  });
});

/** What a page says, without its drawings. */
function words(html: string): string {
  return html
    .replace(/<(style|script|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

function drawings(html: string): string[] {
  return html.match(/<svg\b.*?<\/svg>/gs) ?? [];
}

/** The row of the figure that was corrected. */
function rowIn(path: string): Record<string, string> | undefined {
  const rows = parse<Record<string, string>>(copy.read(path), { columns: true });
  return rows.find(({ indicator, period }) => indicator === INDICATOR && period === '2011-12');
}
