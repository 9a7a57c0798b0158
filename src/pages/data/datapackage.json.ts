import { dataPackage } from '../../feeds/data-package.ts';
import { json } from '../../feeds/json.ts';
import { now } from '../../library/build-now.ts';
import { getLibrary } from '../../library/from-astro.ts';

export const GET = async () => new Response(json(dataPackage(await getLibrary(), now)));
