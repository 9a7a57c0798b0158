import type { RenderFunction } from '@observablehq/plot';
import { PAPER } from './palette.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ID = 'hatch';
const SIZE = { width: '8', height: '8' };

/** A slanting pattern of a colour: the mark that defines it and the fill that uses it. */
export function hatching(colour: string): { mark: RenderFunction; fill: string } {
  const mark: RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
    const tiling = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    const pattern = element(document, 'pattern', { id: ID, ...SIZE, ...tiling });
    pattern.appendChild(element(document, 'rect', { ...SIZE, fill: colour }));
    pattern.appendChild(element(document, 'rect', { ...SIZE, width: '2.5', fill: PAPER }));
    return pattern;
  };
  return { mark, fill: `url(#${ID})` };
}

function element(document: Document, name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
