import type { Library } from '../../library/library.ts';
import { json } from '../json.ts';
import { ENDPOINTS } from './endpoints.ts';
import { INDEX } from './index-document.ts';
import { openapi } from './openapi.ts';

/** Every document under /api/v1/, by its name without the ending: `updates/2018-19-q2`. Each is built when it is asked for. */
export function apiDocuments(library: Library, now: string): { name: string; text(): string }[] {
  const described = [INDEX, ...ENDPOINTS].flatMap(({ documents }) => documents(library));
  return [
    { name: 'openapi', text: () => json(openapi(library, now)) },
    ...described.map(({ name, build }) => ({ name, text: () => json(build(library, now)) })),
  ];
}
