import { describe, expect, test } from 'vitest';
import { nginxRules } from '../../../src/deploy/nginx/rules.ts';
import { theMoves } from '../a-site.ts';

const MOVES = theMoves(
  { '/data/old.csv': '/data/new.csv', '/old/': '/new/#p7f' },
  { '/data/gone.csv': '/404.html', '/withdrawn/': '/withdrawn/' },
);

describe('the rules that nginx answers by', () => {
  test('are values for its maps, with the query before the place on a page', () => {
    const { files } = nginxRules(['sha256-abc='], MOVES);
    expect(files['moved.map']).toBe(
      [
        '"/data/old.csv" "/data/new.csv$is_args$args";',
        '"/old/" "/new/$is_args$args#p7f";',
        '"/old" "/new/$is_args$args#p7f";',
        '',
      ].join('\n'),
    );
    expect(files['gone.map']).toBe(
      [
        '"/data/gone.csv" "/404.html";',
        '"/withdrawn/" "/withdrawn/index.html";',
        '"/withdrawn" "/withdrawn/index.html";',
        '',
      ].join('\n'),
    );
    expect(files['policy.map']).toMatch(/^default "default-src 'none'; .*style-src 'sha256-abc='.*";\n$/);
  });

  test('have a name that changes with them alone', () => {
    const { id, files } = nginxRules(['sha256-abc='], MOVES);
    expect(files['rules.map']).toBe(`default "${id}";\n`);
    expect(nginxRules(['sha256-abc='], MOVES).id).toBe(id);
    expect(nginxRules(['sha256-def='], MOVES).id).not.toBe(id);
    expect(nginxRules(['sha256-abc='], theMoves()).id).not.toBe(id);
  });

  test.each(['/a"; }/', '/a$b/', '/a\\b/', '/a\nb/'])(
    'are refused when they hold what nginx would read otherwise: %j',
    (address) => {
      expect(() => nginxRules([], theMoves({ [address]: '/' }))).toThrow('nginx cannot be given');
      expect(() => nginxRules([], theMoves({ '/old/': address }))).toThrow('nginx cannot be given');
      expect(() => nginxRules([], theMoves({}, { '/old/': address }))).toThrow('nginx cannot be given');
    },
  );
});
