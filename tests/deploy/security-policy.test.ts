import { expect, test } from 'vitest';
import { securityPolicy, securityPolicyInPages } from '../../src/deploy/security-policy.ts';

test('the policy allows pictures of the site and its styles one by one, and nothing else', () => {
  expect(securityPolicy(['sha256-abc=', 'sha256-def='])).toBe(
    "default-src 'none'; img-src 'self' data:; style-src 'sha256-abc=' 'sha256-def='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('the policy of a site without styles allows none', () => {
  expect(securityPolicy([])).toContain("style-src 'none';");
});

test('the policy inside a page leaves out what browsers take from headers only', () => {
  expect(`${securityPolicyInPages(['sha256-abc='])}; frame-ancestors 'none'`).toBe(
    securityPolicy(['sha256-abc=']),
  );
});
