import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { nearest } from '../suggest.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { attributeRulesOf } from './components.ts';
import type { AttributeRule } from './components.ts';
import { didYouMean, listed, quoted } from './quoted.ts';
import { elementsIn } from './visits.ts';
import type { ElementVisit } from './visits.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  of: 'which indicator',
  measure: 'level or change',
  part: 'one of the two numbers of a share',
  unsigned: 'without + or −',
  level: 'the figure itself',
  change: 'on the year before',
  numerator: 'how many are counted',
  denominator: 'how many there are in all',
};

type Attribute = ElementVisit['node']['attributes'][number];
type Finding = { message: string; name?: string; mend?: string };

/** Attributes of components: each once, on their lists, and in plain quotes. */
export function componentAttributes(body: Body): Problem[] {
  return elementsIn(body.visits).flatMap((visit) => {
    const rules = attributeRulesOf(visit);
    if (rules === undefined) return [];
    const tag = openingTag(body, visit);
    return findings(visit, rules, tag).map(({ message, name = '', mend }) => ({
      id: 'body-attribute',
      ...placeOfAttribute(body, visit, tag, name),
      message,
      ...(mend !== undefined && { mend }),
    }));
  });
}

function findings(
  { node: { name: component, attributes } }: ElementVisit,
  rules: Readonly<Record<string, AttributeRule>>,
  tag: string,
): Finding[] {
  const names = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
  const found = attributes.flatMap((attribute, index) => {
    if (names.indexOf(names[index] ?? '') < index) {
      return [
        {
          message: `<${component}> has “${names[index]}” twice.`,
          name: names[index] ?? '',
          mend: 'Keep one of the two.',
        },
      ];
    }
    return faultOf(attribute, `<${component}>`, rules) ?? [];
  });
  if (Object.hasOwn(rules, 'of') && !names.includes('of')) {
    const message = `<${component}> does not say of what.`;
    found.push({
      message,
      name: '',
      mend: `Add the name of an indicator: <${component} of="children-in-care" />.`,
    });
  }
  if (/\/\s+>$/.test(tag)) {
    const message = `<${component}> does not end with “/>”: there is a space in between.`;
    found.push({ message, name: '', mend: 'Take the space out.' });
  }
  if (found.length === 0 && tag.includes('&')) {
    const message = `<${component}> hides a letter behind an “&”.`;
    found.push({ message, name: '', mend: 'Write the letter itself.' });
  }
  return found;
}

function faultOf(
  attribute: Attribute,
  component: string,
  rules: Readonly<Record<string, AttributeRule>>,
): Finding | undefined {
  if (attribute.type !== 'mdxJsxAttribute') {
    const mend = 'Write each part out, such as of="children-in-care", with straight quotes.';
    return {
      message: `${component} takes what it says from a program: ${quoted(`{${attribute.value}}`)}.`,
      mend,
    };
  }
  const { name, value } = attribute;
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) return unknownName(name, component, Object.keys(rules));
  if (typeof value !== 'string') {
    const message = `“${name}” in ${component} has no value in quotes.`;
    return { message, name, mend: `Write ${name}="${exampleOf(rule)}", with straight quotes.` };
  }
  if (!('values' in rule)) {
    if (value.trim() !== '') return undefined;
    return { message: `“${name}” in ${component} is empty.`, name, mend: `Write ${name}="${rule.example}".` };
  }
  if (rule.values.includes(value)) return undefined;
  const suggestion = nearest(value, rule.values);
  const may = rule.values.map((word) => `“${word}”${meaningOf(word)}`).join(' or ');
  const message = `“${name}” in ${component} cannot be ${quoted(value)}.${didYouMean(suggestion && `“${suggestion}”`)}`;
  return { message, name, mend: `It can be ${may}.` };
}

function unknownName(name: string, component: string, known: readonly string[]): Finding {
  const suggestion = nearest(name, known);
  const message = `${component} has no ${quoted(name)}.${didYouMean(suggestion && `“${suggestion}”`)}`;
  const mend =
    known.length === 0
      ? 'Take it out: nothing is said in this tag.'
      : `It can say ${listed(known.map((one) => `${one}${meaningOf(one)}`))}.`;
  return { message, name, mend };
}

/** What a word of a tag means, in brackets, where it does not say so itself. */
function meaningOf(word: string): string {
  const meaning = Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined;
  return meaning === undefined ? '' : ` (${meaning})`;
}

function exampleOf(rule: AttributeRule): string {
  return 'values' in rule ? (rule.values[0] ?? '') : rule.example;
}

/** The tag that opens an element, up to what stands in it. */
function openingTag(body: Body, { node }: ElementVisit): string {
  const start = node.position?.start.offset ?? 0;
  const child = node.children[0]?.position?.start.offset;
  const source = sourceOf(body, node);
  return child === undefined ? source : source.slice(0, child - start);
}

/** The tree does not say where attributes stand: their first mention in the tag does. */
function placeOfAttribute(body: Body, { node }: ElementVisit, tag: string, name: string) {
  const start = node.position?.start.offset ?? 0;
  const at = name === '' ? -1 : tag.indexOf(name, (node.name ?? '').length + 1);
  return at === -1 ? placeAt(body, start, tag.length) : placeAt(body, start + at, name.length);
}
