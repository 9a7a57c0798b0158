import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { nearest } from '../suggest.ts';
import type { Body } from './body.ts';
import { COMPONENT_NAMES, attributeRulesOf } from './components.ts';
import { didYouMean, listed, quoted } from './quoted.ts';
import { elementsIn } from './visits.ts';
import type { ElementVisit } from './visits.ts';

/** Elements that are none of the components: HTML, other components, and parts of components. */
export function elementNames(body: Body): Problem[] {
  return elementsIn(body.visits)
    .filter((visit) => attributeRulesOf(visit) === undefined)
    .map((visit) => {
      const name = visit.node.name ?? '';
      const start = visit.node.position?.start.offset ?? 0;
      return { ...wordsFor(visit), ...placeAt(body, start, name.length + 1) };
    });
}

function wordsFor({ node: { name } }: ElementVisit): Pick<Problem, 'id' | 'message'> {
  if (name === null) {
    return { id: 'body-html', message: 'An empty tag, “<>”, cannot stand in a text.' };
  }
  const tag = quoted(`<${name}>`);
  const suggestion = nearest(name, COMPONENT_NAMES);
  const isHtml = /^[a-z]/.test(name) && suggestion === undefined;
  if (isHtml)
    return { id: 'body-html', message: `${tag} is a tag of web pages (HTML), which a text cannot hold.` };
  const known = listed(COMPONENT_NAMES.map((component) => `<${component}>`));
  return {
    id: 'body-unknown-component',
    message: `${tag} is none of the tags that a text can hold, which are ${known}.${didYouMean(suggestion && `<${suggestion}>`)}`,
  };
}
