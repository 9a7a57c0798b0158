import { mdxToJs } from 'satteri';
import type { MdxToJsResult } from 'satteri';
import { numberParagraphs } from '../../../src/library/body/number-paragraphs.ts';

/** A text as it is compiled for its page. */
export function compiled(text: string, withNumbers: boolean): string {
  const options = {
    hastPlugins: withNumbers ? [numberParagraphs()] : [],
    features: { gfm: true, smartPunctuation: true },
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  } as const;
  return (mdxToJs(text, options) as MdxToJsResult).code;
}
