import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/library/body/render-body.ts';

describe('the text of a document', () => {
  test('becomes HTML in one piece where it holds no component', () => {
    expect(renderBody('## A “b” & c\n\nd *e* [f](/g/?h&i).\n').parts).toEqual([
      '<h2 id="a-b--c">A “b” &amp; c</h2>\n<p>d <em>e</em> <a href="/g/?h&amp;i">f</a>.</p>',
    ]);
  });

  test('leaves its components to the page, with what is around them finished', () => {
    expect(renderBody('1. a < b <Figure of="c" part="numerator" /> d & e\n').parts).toEqual([
      '<ol class="ql-paragraphs">\n<li id="p1"><a href="#p1" class="ql-number" aria-label="1: link to this paragraph">1</a>a &lt; b ',
      { name: 'Figure', attributes: { of: 'c', part: 'numerator' }, parts: [] },
      ' d &amp; e</li>\n</ol>',
    ]);
  });

  test('keeps what stands in a component', () => {
    expect(renderBody('1. a <Note>b *c* [d](/e/)</Note>\n').parts[1]).toEqual({
      name: 'Note',
      attributes: {},
      parts: ['b <em>c</em> <a href="/e/">d</a>'],
    });
  });

  test('has elements without an end around a component', () => {
    expect(renderBody('a\\\nb <Figure of="c" />\n').parts).toEqual([
      expect.stringMatching(/^<p>a<br ?\/?>\nb $/),
      { name: 'Figure', attributes: { of: 'c' }, parts: [] },
      '</p>',
    ]);
  });

  test('tells its headings, with their addresses', () => {
    expect(renderBody('## Early help\n\n### In *brief*\n').headings).toEqual([
      { depth: 2, slug: 'early-help', text: 'Early help' },
      { depth: 3, slug: 'in-brief', text: 'In brief' },
    ]);
  });

  test('makes quotation marks and dashes typographic', () => {
    expect(renderBody('"a" -- b\n').parts).toEqual(['<p>“a” – b</p>']);
  });

  test('is an error when it is not MDX', () => {
    expect(() => renderBody('<a>')).toThrow();
  });
});
