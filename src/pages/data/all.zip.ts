import { archive } from '../../feeds/archive.ts';
import { now } from '../../library/build-now.ts';
import { getLibrary } from '../../library/from-astro.ts';

export const GET = async () => new Response(archive(await getLibrary(), now));
