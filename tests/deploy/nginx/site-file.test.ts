import { describe, expect, test } from 'vitest';
import { siteFile, tlsFile } from '../../../src/deploy/nginx/site-file.ts';

const SERVER = { root: '/srv/quarterlight', host: 'performance.example.gov.uk' };

// That nginx reads it, and answers as it should, is tested with nginx itself in tests/hosting.
describe('the site’s file for nginx', () => {
  test('is as an administrator reads it', async () => {
    await expect(siteFile(SERVER)).toMatchFileSnapshot('__snapshots__/quarterlight.conf');
  });

  test('includes what a release brings inside maps only, where it can be nothing but values', () => {
    const ofRelease = siteFile(SERVER)
      .split('\n')
      .filter((line) => line.includes('include') && line.includes(SERVER.root));
    expect(ofRelease).toHaveLength(4);
    for (const line of ofRelease) expect(line).toMatch(/^map \$\w+ \$\w+ \{ include \S+\.map; \}$/);
  });

  test('has every header on errors and redirects as well', () => {
    const headers = siteFile(SERVER)
      .split('\n')
      .filter((line) => line.includes('add_header'));
    expect(headers.length).toBeGreaterThan(8);
    for (const line of headers) expect(line).toMatch(/ always;$/);
  });
});

test('the file for TLS is as an administrator reads it', async () => {
  await expect(tlsFile(SERVER)).toMatchFileSnapshot('__snapshots__/quarterlight-tls.conf');
});
