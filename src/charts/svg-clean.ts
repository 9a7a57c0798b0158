import { INK } from './drawing/palette.ts';
import { relativePath } from './drawing/relative-path.ts';
import { FONT_SIZE } from './drawing/size.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Coordinates finer than this cannot be seen. Lengths in em keep their decimals. */
const NUMBERS = /-?\d+\.\d+(?:e-?\d+)?(?![\de.]*(?:em|%))/g;

const GEOMETRY: ReadonlySet<string> = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'points',
]);

/** What the page's style sheet or the drawing's root already says. */
const NEEDLESS: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-hidden',
  'class',
  'style',
  'font-family',
  'font-variant',
]);

/** Elements that have nothing in them. */
const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(['circle', 'line', 'path', 'rect']);
/** Elements that a page may not carry. */
const BANNED: ReadonlySet<string> = new Set(['style', 'script']);

/**
 * Plot's drawing as the string a page carries: no inline style (the content security policy blocks it), nothing for
 * a screen reader (the sentence above the chart and the table below it speak for it), ids of its own, no more decimals than a
 * screen shows, and valid as XML. It is written out in one walk that changes nothing: a build has thousands of charts.
 * @param id begins every id within the drawing, so it must be unique in the page
 * @param kind the chart's name within its class, `ql-chart__drawing--trend`
 * @throws RangeError when the id could not be an id
 */
export function cleanSvg(svg: Element, { id, kind }: { id: string; kind: string }): string {
  if (!/^[a-z][\w-]*$/i.test(id)) throw new RangeError(`“${id}” cannot be the id of a chart.`);
  const ids = newIds(svg, id);
  return `<svg${written(rootAttributes(svg, kind))}>${contentOf(svg, ids)}</svg>`;
}

type Attributes = Map<string, string>;
type Ids = ReadonlyMap<string, string>;

/** Plot numbers its clips and gradients across the whole process, which would make a page depend on those before it. */
function newIds(svg: Element, id: string): Ids {
  const old = [...svg.querySelectorAll('[id]')].map((element) => element.id);
  return new Map(old.map((one, index) => [one, `${id}-${index + 1}`]));
}

function rootAttributes(svg: Element, kind: string): Attributes {
  const size = `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`;
  return new Map([
    ['xmlns', SVG_NAMESPACE],
    ['class', `ql-chart__drawing ql-chart__drawing--${kind}`],
    ['viewBox', svg.getAttribute('viewBox') ?? size],
    ['font-size', String(FONT_SIZE)],
    ['text-anchor', 'middle'],
    ['fill', INK],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ]);
}

function contentOf(element: Element, ids: Ids): string {
  let content = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    content += isElement(node) ? elementAsXml(node, ids) : inText(node.nodeValue ?? '');
  }
  return content;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function elementAsXml(element: Element, ids: Ids): string {
  const name = element.localName;
  if (BANNED.has(name)) return '';
  const attributes = attributesOf(element, ids);
  if (name === 'text' && element.firstElementChild === null) placeSingleLine(attributes);
  const content = contentOf(element, ids);
  if (name === 'g' && attributes.size === 0) return content;
  const isEmpty = content === '' && EMPTY_ELEMENTS.has(name);
  return `<${name}${written(attributes)}${isEmpty ? '/>' : `>${content}</${name}>`}`;
}

/** The attributes of an element without what is needless, and with what is too fine trimmed. */
function attributesOf(element: Element, ids: Ids): Attributes {
  const attributes: Attributes = new Map();
  for (const { name, value } of element.attributes) {
    if (NEEDLESS.has(name)) continue;
    if (GEOMETRY.has(name)) attributes.set(name, trimmed(name, value));
    else attributes.set(name, ids.size === 0 ? value : renamed(name, value, ids));
  }
  return attributes;
}

function trimmed(name: string, value: string): string {
  const coarse = value.includes('.') ? value.replace(NUMBERS, oneDecimal) : value;
  return name === 'd' ? relativePath(coarse) : coarse;
}

function oneDecimal(number: string): string {
  return String(Number(Number(number).toFixed(1)) || 0);
}

function renamed(name: string, value: string, ids: Ids): string {
  if (name === 'id') return ids.get(value) ?? value;
  const id = ids.get(/^url\(#(.+)\)$/.exec(value)?.[1] ?? '');
  return id === undefined ? value : `url(#${id})`;
}

/** Plot moves each text with a transform; a single line says the same in x and y, for half the bytes. */
function placeSingleLine(attributes: Attributes): void {
  const [, x, y] = /^translate\(([^,()]+),([^,()]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
  if (x === undefined || y === undefined) return;
  const shift = attributes.get('y');
  attributes.delete('transform');
  attributes.set('x', x).set('y', y);
  if (shift !== undefined) attributes.set('dy', shift.replace(/^(-?)0\./, '$1.'));
}

function written(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of attributes) text += ` ${name}="${inText(value).replaceAll('"', '&quot;')}"`;
  return text;
}

function inText(words: string): string {
  return /[&<>]/.test(words)
    ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : words;
}
