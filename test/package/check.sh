#!/usr/bin/env bash
# The tarball as its users get it: well-formed, typed for every kind of resolution, and the same answers from an empty folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ -f dist/index.js ] || npm run --silent build

# What npm would mend or complain of on publishing; that nobody is logged in here is no complaint.
said=$(npm publish --dry-run --access public --ignore-scripts 2>&1) || { echo "$said" >&2; exit 1; }
if grep '^npm warn publish' <<<"$said" | grep -v 'logged in' >&2; then
  echo 'npm publish would not go without a warning: see above.' >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tarball="$work/$(npm pack --silent --pack-destination "$work" --ignore-scripts)"

npx --no-install publint run "$tarball" --strict
npx --no-install attw "$tarball" --profile node16 --format ascii
if tar -tzf "$tarball" | grep -E '(^|/)(test|fixtures|src|node_modules)/'; then
  echo 'The tarball holds files that are not for users.' >&2
  exit 1
fi

node test/package/size.mjs "$tarball"

mkdir "$work/unpacked"
tar -xzf "$tarball" -C "$work/unpacked"
if grep -rlE '/(work|home|tmp|root|Users)/[A-Za-z0-9]' "$work/unpacked"; then
  echo 'A file of the tarball names a folder of the machine that made it.' >&2
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

# What its users make of it: bundles with one regulation, and types that the oldest and the newest compilers read.
mkdir "$work/tools"
npm install --silent --no-fund --no-audit --prefix "$work/tools" webpack@5 rollup@4 @rollup/plugin-node-resolve@16 esbuild@0.28 \
  typescript-5.5@npm:typescript@~5.5 typescript-5.9@npm:typescript@~5.9 typescript-6@npm:typescript@~6.0 typescript-7@npm:typescript@~7.0
cp "$root"/test/package/{bundle-entry.mjs,bundle.mjs,consumer.ts} .
node bundle.mjs "$work/tools"
for version in 5.5 5.9 6 7; do
  for resolution in NodeNext Bundler; do
    node "$work/tools/node_modules/typescript-$version/bin/tsc" --noEmit --strict --skipLibCheck --lib es2022,dom --target es2022 \
      --module "$([ $resolution = NodeNext ] && echo NodeNext || echo ESNext)" --moduleResolution "$resolution" consumer.ts
  done
  echo "TypeScript $version: the consumer compiles"
done
bash "$root/test/package/example.sh" . "$root/node_modules/.bin/tsc"
npx --no-install klachtrecht due --from 2026-04-02 --working-days 5
echo "$passed passed, 0 failed"
