import { measure, print } from './bench-table.js';
import { checkAgreement, rows } from './calendar-rows.js';

// npx esbuild test/bench/calendar.bench.ts --bundle --platform=node --format=esm --outfile=.cache/bench.mjs --packages=external
// node .cache/bench.mjs [--json]
checkAgreement();
print(await measure(rows), process.argv.slice(2));
