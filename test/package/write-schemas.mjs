// Writes the published JSON Schemas beside the code that they come from.
import { mkdir, writeFile } from 'node:fs/promises';
import { checkJsonSchema } from '../../dist/check.js';
import { diffJsonSchema } from '../../dist/diff.js';
import { jsonSchemas } from '../../dist/export.js';
import { regulations } from '../../dist/regulations.js';
import { scenarioJsonSchema } from '../../dist/scenario.js';

const folder = new URL('../../dist/schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries({ ...jsonSchemas(), scenario: scenarioJsonSchema(regulations), check: checkJsonSchema(), diff: diffJsonSchema() })) {
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
