import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');

/** A form, as far as ours use what GitHub knows ("Syntax for GitHub's form schema", docs.github.com). */
const attributes = {
  label: z.string().min(1),
  description: z.string().optional(),
  placeholder: z.string().optional(),
};
const field = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  attributes: z.strictObject(attributes),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const note = z.strictObject({
  type: z.literal('markdown'),
  attributes: z.strictObject({ value: z.string() }),
});
const form = z.strictObject({
  name: z.string().min(4),
  description: z.string().min(4),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(z.union([note, field])).refine((parts) => parts.some(({ type }) => type !== 'markdown')),
});

describe('issue forms', () => {
  test.each(readdirSync(FOLDER).filter((name) => name !== 'config.yml'))('%s is a form', (name) => {
    const { body } = form.parse(parse(readFileSync(join(FOLDER, name), 'utf8')));
    const ids = body.flatMap((part) => ('id' in part ? [part.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are the only way to open an issue', () => {
    expect(parse(readFileSync(join(FOLDER, 'config.yml'), 'utf8'))).toEqual({ blank_issues_enabled: false });
  });
});

test('everything has an owner, and what decides what runs has the maintainers alone', () => {
  const text = readFileSync(join(FOLDER, '../CODEOWNERS'), 'utf8');
  const rules = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  expect(rules[0]).toEqual(['*', '@your-organisation/maintainers']);
  // The last rule that fits a file counts.
  expect(rules.slice(1).map(([path]) => path)).toEqual(['/content/', '/data/', '/public/images/']);
});
