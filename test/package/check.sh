#!/usr/bin/env bash
# The tarball as its users get it: well-formed, typed for every kind of resolution, and the same answers from an empty folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ -f dist/index.js ] || npm run --silent build

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tarball="$work/$(npm pack --silent --pack-destination "$work" --ignore-scripts)"

npx --no-install publint run "$tarball" --strict
npx --no-install attw "$tarball" --profile node16 --format ascii
if tar -tzf "$tarball" | grep -E '(^|/)(test|fixtures|src|node_modules)/'; then
  echo 'The tarball holds files that are not for users.' >&2
  exit 1
fi

mkdir "$work/user"
cp -r fixtures "$work/user/fixtures"
cp test/package/consumer.mjs test/package/consumer.cjs test/package/run-scenarios.cjs "$work/user/"
cp -r docs/examples/fietswerkplaats/. "$work/user/"
cd "$work/user"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit "$tarball"
passed=0
for consumer in consumer.mjs consumer.cjs; do
  count=$(node "$consumer" fixtures)
  echo "$consumer: $count scenarios as expected"
  passed=$((passed + count))
done
npx --no-install klachtrecht scenarios fixtures --quiet
bash "$root/test/package/example.sh" . "$root/node_modules/.bin/tsc"
npx --no-install klachtrecht due --from 2026-04-02 --working-days 5
echo "$passed passed, 0 failed"
