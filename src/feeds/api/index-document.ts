import { z } from 'zod';
import { API, ARCHIVE, DATA_PACKAGE, OPENAPI, absolute } from '../addresses.ts';
import { attributionOf } from '../licence.ts';
import { single } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { text, url } from './records/common.ts';

/** The version of the API: what it promises holds for all addresses under /api/v1/. */
export const API_VERSION = '1';

/** The document that leads to all others. */
export const INDEX = single(
  {
    path: 'index',
    summary: 'What there is: every kind of document, and the ways to the data as files.',
    schema: 'Index',
    holds: {
      title: text('What the site is called.'),
      council: text('The council that publishes it.'),
      description: text('What it is about.'),
      version: text('The version of the API.'),
      attribution: text('How to name the source.'),
      paging: text('How long lists are parted.'),
      documents: z
        .array(z.object({ url: z.string(), description: z.string(), count: z.int() }))
        .describe(
          'Every kind of document, the number of each, and its address or the pattern of its addresses.',
        ),
      openapi_url: url('The description of the API by OpenAPI 3.1.'),
      data_package_url: url('The description of the CSV files by Data Package v2.'),
      archive_url: url('Every CSV file in one ZIP.'),
      documentation_url: url('The page for people.'),
    },
    timed: true,
  },
  (library) => ({
    title: library.site.service,
    council: library.site.council,
    description: library.site.description,
    version: API_VERSION,
    attribution: attributionOf(library),
    paging: 'None: every list is whole.',
    documents: ENDPOINTS.map(({ path, summary, documents }) => ({
      url: absolute(API, library) + `${path}.json`,
      description: summary,
      count: documents(library).length,
    })),
    openapi_url: absolute(OPENAPI, library),
    data_package_url: absolute(DATA_PACKAGE, library),
    archive_url: absolute(ARCHIVE, library),
    documentation_url: absolute('/data/', library),
  }),
);
