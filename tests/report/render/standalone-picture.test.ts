import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standalonePicture } from '../../../src/report/render/standalone-picture.ts';

const SAMPLE = join(import.meta.dirname, '../../charts/__snapshots__/trend-four-quarters.svg');

test('a drawing becomes a file that has its own ground, margin and type', () => {
  const picture = standalonePicture(readFileSync(SAMPLE, 'utf8').trimEnd());
  expect(picture).toMatch(
    /^<svg [^>]*viewBox="-16 -16 512 \d+" width="512" height="\d+"[^>]* role="img" font-family="system-ui[^>]*><rect x="-16"[^>]* fill="#fff"\/><g/,
  );
  expect(picture).not.toContain('aria-hidden');
});
