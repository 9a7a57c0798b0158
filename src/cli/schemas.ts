import { mkdirSync, writeFileSync } from 'node:fs';
import { EDITOR_SCHEMAS, jsonSchemaOf } from '../schemas/json-schemas.ts';
import { writeEditorHelp } from './editor-help.ts';
import { presentAt } from './present-at.ts';

const FOLDER = '.vscode/schemas';

mkdirSync(FOLDER, { recursive: true });
for (const [name, { schema }] of Object.entries(EDITOR_SCHEMAS)) {
  writeFileSync(`${FOLDER}/${name}.schema.json`, jsonSchemaOf(schema));
}
const present = presentAt(process.cwd());
if (present) writeEditorHelp(process.cwd(), present);
console.log(`${Object.keys(EDITOR_SCHEMAS).length} schemas for editors are in ${FOLDER}/.`);
