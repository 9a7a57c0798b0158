import { serialize } from 'node:v8';
import { getLibrary } from '../../../../src/library/from-astro.ts';

/** The library as the pages of a built site get it, in a form that keeps every kind of value. */
export const GET = async () => new Response(serialize(await getLibrary()));
