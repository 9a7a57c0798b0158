import { z } from 'zod';
import type { Library } from '../../library/library.ts';
import { absolute, documentUrl } from '../addresses.ts';
import { londonTimestamp } from '../instant.ts';
import { licenceOf } from '../licence.ts';
import { components, instant, licenceSchema, url } from './records/common.ts';

/** What every document says of itself. */
const about = { self: url('The address of this document.'), licence: licenceSchema };
const aboutNow = {
  ...about,
  as_of: instant('When the site was built: what depends on the time of day is true then.'),
};

/** One document of the API: its name (`updates/2018-19-q2`), and what it holds. */
export type ApiDocument = { readonly name: string; build(library: Library, now: string): object };

/** A kind of document: one address, or one for each of many ids. */
export type Endpoint = {
  /** `updates`, or `updates/{update}`, where the braces hold the name of the parameter. */
  readonly path: string;
  /** What it gives, for people. */
  readonly summary: string;
  /** The name of its schema in the description of the API. */
  readonly schema: string;
  documents(library: Library): readonly ApiDocument[];
};

type Parts<Shape extends z.ZodRawShape> = {
  path: string;
  summary: string;
  schema: string;
  /** What the document holds beside what it says of itself. */
  holds: Shape;
  /** Whether what it holds depends on the time of the build. */
  timed?: boolean;
};

type Held<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

/** A document that there is one of. */
export function single<Shape extends z.ZodRawShape>(
  parts: Parts<Shape>,
  hold: (library: Library, now: string) => Held<Shape>,
): Endpoint {
  describeDocument(parts);
  const build = (library: Library, now: string) =>
    documentOf(parts, parts.path, hold(library, now), library, now);
  return { ...parts, documents: () => [{ name: parts.path, build }] };
}

/** A document for each of many things. Its path ends in the name of the id in braces. */
export function each<Shape extends z.ZodRawShape, Thing extends { id: string }>(
  parts: Parts<Shape>,
  things: (library: Library) => readonly Thing[],
  hold: (thing: Thing, library: Library, now: string) => Held<Shape>,
): Endpoint {
  describeDocument(parts);
  return {
    ...parts,
    documents: (library) =>
      things(library).map((thing) => {
        const name = parts.path.replace(/\{.*\}/, thing.id);
        return {
          name,
          build: (from, now) => documentOf(parts, name, hold(thing, from, now), from, now),
        };
      }),
  };
}

function documentOf(
  { timed }: { timed?: boolean },
  name: string,
  held: object,
  library: Library,
  now: string,
) {
  return {
    self: absolute(documentUrl(name), library),
    licence: licenceOf(library),
    ...(timed && { as_of: londonTimestamp(now) }),
    ...held,
  };
}

function describeDocument<Shape extends z.ZodRawShape>({
  schema,
  summary,
  holds,
  timed,
}: Parts<Shape>): void {
  z.object({ ...(timed ? aboutNow : about), ...holds }).register(components, {
    id: schema,
    description: summary,
  });
}
