const TOKEN =
  /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|quot|lt|gt);[^"<&]*)*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;

/** One element of a drawing, with its attributes. */
export type Part = { name: string; attributes: Map<string, string> };

/** The elements of a drawing in order. Throws when it is not well-formed XML. */
export function partsOf(svg: string): Part[] {
  const parts: Part[] = [];
  const open: string[] = [];
  let end = 0;
  for (const token of svg.matchAll(TOKEN)) {
    const [whole, closing, name = '', attributes = '', selfClosing, text] = token;
    end = token.index + whole.length;
    if (text !== undefined) {
      if (ENTITY.test(text) || open.length === 0) throw new Error(`“${text}” may not stand here.`);
      continue;
    }
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    parts.push({ name, attributes: attributesIn(attributes) });
    if (!selfClosing) open.push(name);
  }
  if (end !== svg.length || open.length > 0)
    throw new Error(`The drawing breaks off at ${end}: ${svg.slice(end, end + 60)}`);
  return parts;
}

/** Everything that may be wrong with a drawing on a page under a strict content security policy; nothing, when it is sound. */
export function faultsIn(svg: string): string[] {
  const parts = partsOf(svg);
  const [root, ...inner] = parts;
  const ids = parts.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
  return [
    ...inner.filter(({ name }) => name === 'script' || name === 'style').map(({ name }) => `holds <${name}>`),
    ...inner.flatMap(({ attributes }) =>
      [...attributes.keys()].filter((key) => /^(style|class|aria-label|on\w+)$/.test(key)),
    ),
    ...(/NaN|Infinity|undefined|null/.test(svg.replace(/>[^<]*</g, '><'))
      ? ['holds a number that is none']
      : []),
    ...(new Set(ids).size === ids.length ? [] : ['repeats an id']),
    ...used.filter((id) => !ids.includes(id)).map((id) => `refers to ${id}, which is not there`),
    ...(root?.attributes.get('aria-hidden') === 'true' ? [] : ['is not hidden from screen readers']),
    ...(root?.attributes.get('focusable') === 'false' ? [] : ['can be focused']),
    ...(/^0 0 \d+ \d+$/.test(root?.attributes.get('viewBox') ?? '') ? [] : ['has no view box']),
    ...(/\d\.\d\d/.test(geometryOf(inner)) ? ['has needless decimals'] : []),
  ];
}

/** The texts of a drawing, as a reader sees them. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );
}

/** The straight lines that a path draws: each from one point to the next, never over a jump. */
export function segmentsOf(path: string): { x1: number; y1: number; x2: number; y2: number }[] {
  const segments = [];
  let [x, y] = [0, 0];
  for (const [, command, a, b] of path.matchAll(/([Ml])(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
    const [dx, dy] = [Number(a), Number(b)];
    if (command === 'l') segments.push({ x1: x, y1: y, x2: x + dx, y2: y + dy });
    [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
  }
  return segments;
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Every coordinate in chart units; lengths in em may be finer. */
function geometryOf(parts: readonly Part[]): string {
  const names = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'transform'];
  const values = parts.flatMap(({ attributes }) => names.map((name) => attributes.get(name) ?? ''));
  return values.filter((value) => !value.endsWith('em')).join(' ');
}
