// The least that any program does with a file of one JSON value a line: reads, parses and prints each.
import { createReadStream } from 'node:fs';
import { once } from 'node:events';

let rest = '';
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 262_144 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  const printed = lines.map((line) => `${JSON.stringify(JSON.parse(line))}\n`).join('');
  if (!process.stdout.write(printed)) await once(process.stdout, 'drain');
}
