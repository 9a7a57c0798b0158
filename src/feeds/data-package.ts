import { createHash } from 'node:crypto';
import type { Library } from '../library/library.ts';
import { updateUrl } from '../library/routes.ts';
import { DATA_PACKAGE, absolute } from './addresses.ts';
import { londonTimestamp } from './instant.ts';
import { licenceOf, openDefinitionName } from './licence.ts';
import { TABLES, tableCsv } from './tables/index.ts';
import type { Table } from './tables/index.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of the CSV files by Data Package v2 (datapackage.org). Its paths are relative, so that it is as true in
 * the archive as on the site.
 */
export function dataPackage(library: Library, now: string) {
  const { site } = library;
  const licence = licenceOf(library);
  const name = openDefinitionName(licence);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: nameOf(site.service),
    id: absolute(DATA_PACKAGE, library),
    title: `${site.service}: ${site.council}`,
    description: `${site.description} The file of each single indicator, indicators/<id>.csv, has the columns of observations.csv.`,
    homepage: absolute('/data/', library),
    version: versionOf(library),
    created: londonTimestamp(now),
    contributors: [
      { title: site.council, roles: ['publisher'] },
      {
        title: site.contact,
        ...(site['contact-email'] && { email: site['contact-email'] }),
        organization: site.council,
        roles: ['contact'],
      },
    ],
    licenses: [{ ...(name && { name }), path: licence.url, title: licence.name }],
    // What is not filled in is left out: the profile takes no empty list.
    ...(library.updates.length > 0 && {
      sources: library.updates.map(({ id, source }) => ({
        title: source.title,
        path: absolute(updateUrl(id), library),
      })),
    }),
    resources: TABLES.map((table) => resource(table, library, now)),
  };
}

/** The shape of the files, then how many things they hold, then how many figures have been changed: 1.8.0. */
function versionOf({ updates, decisions, corrections }: Library): string {
  return `1.${updates.length + decisions.length}.${corrections.length}`;
}

function resource(table: Table, library: Library, now: string) {
  const bytes = Buffer.from(tableCsv(table, library, now));
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: tableSchema(table),
  };
}

function tableSchema({ columns, fields, primaryKey, foreignKeys }: Table) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((name) => ({ name, ...fields[name] })),
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ field, table, of }) => ({
        fields: [field],
        reference: { ...(table && { resource: table }), fields: [of] },
      })),
    }),
    missingValues: [''],
  };
}

/** A name for programs, of small letters, digits and hyphens. */
function nameOf(title: string): string {
  return (
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[’'\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'performance'
  );
}
