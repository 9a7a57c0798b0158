import { getEntry, render } from 'astro:content';
import type { Decision, Page, Update } from './library.ts';

/** How the text of a document becomes a page. It is known here and nowhere else, so that it can be changed. */
export const renderUpdate = ({ id }: Update) => rendered('updates', id);
export const renderDecision = ({ id }: Decision) => rendered('decisions', id);
export const renderPage = ({ id }: Page) => rendered('pages', id);

async function rendered(collection: 'updates' | 'decisions' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`There is no ${id} among the ${collection}.`);
  return render(entry);
}
