import { expect, test } from 'vitest';
import { withPolicy } from '../../src/deploy/meta-policy.ts';

const PAGE = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title></head><body></body></html>';

test('a page carries its policy before all that it is about', () => {
  expect(withPolicy(PAGE, ['sha256-abc='])).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'sha256-abc='; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><title>A</title></head><body></body></html>`,
  );
});

test('a page that is not of our layout is not given a policy in a place that nobody knows', () => {
  expect(() => withPolicy('<html></html>', [])).toThrow('and this has it 0 times');
  expect(() => withPolicy(PAGE + PAGE, [])).toThrow('and this has it 2 times');
});
