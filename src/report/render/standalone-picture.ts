/** The site's own type, which a drawing within a page has from the page. */
const TYPE = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';

/** How far words may reach out of a drawing: within a page they are not cut off. */
const MARGIN = 16;

const HEAD = /viewBox="0 0 (\d+) (\d+)"([^>]*) aria-hidden="true" focusable="false">/;

/** A drawing as a file of its own: with a ground, a margin and a type, and no longer hidden from screen readers. */
export function standalonePicture(svg: string): string {
  const framed = svg.replace(HEAD, (_head, width: string, height: string, rest: string) => {
    const [wide, high] = [Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN];
    const box = `viewBox="${-MARGIN} ${-MARGIN} ${wide} ${high}" width="${wide}" height="${high}"`;
    const ground = `<rect x="${-MARGIN}" y="${-MARGIN}" width="${wide}" height="${high}" fill="#fff"/>`;
    return `${box}${rest} role="img" font-family="${TYPE}">${ground}`;
  });
  return `${framed}\n`;
}
