#!/usr/bin/env bash
# Walks docs/authoring.md with the installed package: in a folder that holds the example, compile it strictly and use it in every command.
# Usage: example.sh <folder with the example, where klachtrecht is installed> <tsc>
set -euo pipefail
cd "$1"
tsc=$2
klachtrecht() { node node_modules/klachtrecht/dist/cli.js "$@"; }

node fingerprints.mjs >passages.again
cmp passages.mts passages.again
"$tsc" --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022 fietswerkplaats.mts
klachtrecht scenarios scenarios --regulation fietswerkplaats.mjs >from-module
klachtrecht check --regulation fietswerkplaats.mjs --fixtures scenarios
klachtrecht regulations fietswerkplaats --regulation fietswerkplaats.mjs --json >fietswerkplaats.json
klachtrecht scenarios scenarios --regulation fietswerkplaats.json >from-json
cmp from-module from-json
klachtrecht check --regulation fietswerkplaats.json --fixtures scenarios
klachtrecht explain scenarios/antwoord.scenario.yaml --regulation fietswerkplaats.json >explained
grep -q 'dinsdag 7 april 2026' explained
klachtrecht due --from 2026-12-22 --working-days 3 --regulation fietswerkplaats.json >due
grep -q '^2027-01-05' due
klachtrecht sources verify fietswerkplaats regeling.md --regulation fietswerkplaats.json
cat >hashes.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { loadRegulation } from 'klachtrecht/authoring';
import made from './fietswerkplaats.mjs';

const loaded = loadRegulation(JSON.parse(readFileSync('fietswerkplaats.json', 'utf8')));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
for (const hash of ['behaviour', 'text']) {
  if (made[hash] === undefined || made[hash] !== loaded.value[hash]) throw new Error(`The ${hash} hash is ${loaded.value[hash]} from JSON and ${made[hash]} from the module.`);
}
console.log(`behaviour ${made.behaviour}, from the module and from JSON`);
JS
node hashes.mjs
