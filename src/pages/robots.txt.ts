import { robots } from '../feeds/robots.ts';
import { getLibrary } from '../library/from-astro.ts';

export const GET = async () => new Response(robots(await getLibrary()));
