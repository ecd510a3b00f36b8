// Writes src/export/layouts: where everything stands in the diagram of each shipped regulation. `npm run docs:layouts`
import { mkdirSync, writeFileSync } from 'node:fs';
import ELK from 'elkjs';
import { chartGraph, chartLayout } from '../../dist/export.js';
import { regulations } from '../../dist/regulations.js';

const folder = process.argv[2] ?? 'src/export/layouts';
mkdirSync(folder, { recursive: true });
for (const regulation of regulations) {
  const layout = chartLayout(regulation, await new ELK().layout(chartGraph(regulation)));
  if (!layout.ok) throw new Error(`${regulation.id}: elkjs left out a state or an edge.`);
  const body = `import type { ChartLayout } from '../chart-layout.js';\n\n/** Written by \`npm run docs:layouts\`. */\nexport const layout: ChartLayout = ${JSON.stringify(layout.value)};\n`;
  writeFileSync(`${folder}/${regulation.id}.ts`, body);
}
const names = regulations.map(({ id }) => [id, id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]);
writeFileSync(
  `${folder}/index.ts`,
  [
    "import type { ChartLayout } from '../chart-layout.js';",
    ...names.map(([id, name]) => `import { layout as ${name} } from './${id}.js';`),
    '',
    '/** Written by `npm run docs:layouts`: the layouts of the shipped regulations by id. */',
    `export const layouts: Readonly<Record<string, ChartLayout>> = { ${names.map(([id, name]) => `'${id}': ${name}`).join(', ')} };`,
    '',
  ].join('\n'),
);
