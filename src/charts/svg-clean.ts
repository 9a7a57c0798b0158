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

const EMPTY_ELEMENTS = /><\/(?:circle|line|path|rect)>/g;

/**
 * Plot's drawing as the string a page carries: no inline style (the content security policy blocks it), nothing for
 * a screen reader (the sentence above the chart and the table below it speak for it), ids of its own, no more decimals than a
 * screen shows, and valid as XML.
 * @param id begins every id within the drawing, so it must be unique in the page
 * @param kind the chart's name within its class, `ql-chart__drawing--trend`
 * @throws RangeError when the id could not be an id
 */
export function cleanSvg(svg: Element, { id, kind }: { id: string; kind: string }): string {
  if (!/^[a-z][\w-]*$/i.test(id)) throw new RangeError(`“${id}” cannot be the id of a chart.`);
  svg.querySelectorAll('style, script').forEach((element) => element.remove());
  const parts = [...svg.querySelectorAll('*')];
  parts.forEach(trimAttributes);
  parts.forEach(placeSingleLines);
  renameIds(parts, id);
  parts.forEach(unwrapPlainGroup);
  describeRoot(svg, kind);
  return asXml(svg.outerHTML);
}

/** Drops what is needless and trims what is too fine, in one walk over the attributes: a build has thousands of charts. */
function trimAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (NEEDLESS.has(name)) element.removeAttribute(name);
    else if (GEOMETRY.has(name)) {
      const trimmed = value.replace(NUMBERS, oneDecimal);
      if (name === 'd') element.setAttribute(name, relativePath(trimmed));
      else if (trimmed !== value) element.setAttribute(name, trimmed);
    }
  }
}

function oneDecimal(number: string): string {
  return String(Number(Number(number).toFixed(1)) || 0);
}

/** Plot moves each text with a transform; a single line says the same in x and y, for half the bytes. */
function placeSingleLines(element: Element): void {
  const [, x, y] = /^translate\(([^,()]+),([^,()]+)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  if (
    element.localName !== 'text' ||
    element.firstElementChild !== null ||
    x === undefined ||
    y === undefined
  )
    return;
  const shift = element.getAttribute('y');
  element.removeAttribute('transform');
  element.setAttribute('x', x);
  element.setAttribute('y', y);
  if (shift !== null) element.setAttribute('dy', shift.replace(/^(-?)0\./, '$1.'));
}

/** Plot numbers its clips and gradients across the whole process, which would make a page depend on those before it. */
function renameIds(parts: readonly Element[], id: string): void {
  const renamed = new Map(
    parts
      .filter((element) => element.id !== '')
      .map((element, index) => [element.id, `${id}-${index + 1}`] as const),
  );
  if (renamed.size === 0) return;
  for (const element of parts) {
    if (element.id !== '') element.id = renamed.get(element.id) ?? element.id;
    for (const { name, value } of [...element.attributes]) {
      const [, target = ''] = /^url\(#(.+)\)$/.exec(value) ?? [];
      if (renamed.has(target)) element.setAttribute(name, `url(#${renamed.get(target)})`);
    }
  }
}

function unwrapPlainGroup(element: Element): void {
  if (element.localName === 'g' && element.attributes.length === 0)
    element.replaceWith(...element.childNodes);
}

function describeRoot(svg: Element, kind: string): void {
  const viewBox =
    svg.getAttribute('viewBox') ?? `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`;
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name);
  const attributes = {
    xmlns: SVG_NAMESPACE,
    class: `ql-chart__drawing ql-chart__drawing--${kind}`,
    viewBox,
    'font-size': String(FONT_SIZE),
    'text-anchor': 'middle',
    fill: INK,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
}

function asXml(html: string): string {
  return html.replaceAll('&nbsp;', '\u00a0').replace(EMPTY_ELEMENTS, '/>');
}
