// What both consumers do: every document of every file, under each regulation that it names, must come out as expected.
exports.run = ({ readdirSync, readFileSync, parseScenarios, runScenario, findRegulation, folder }) => {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.scenario\.(ya?ml|json)$/.test(file));
  let passed = 0;
  for (const file of files) {
    const parsed = parseScenarios(readFileSync(`${folder}/${file}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.issues)}`);
    for (const { scenario } of parsed.value) {
      for (const id of [scenario.reglement].flat()) {
        const regulation = findRegulation(id);
        if (!regulation.ok) throw new Error(`${file}: ${JSON.stringify(regulation.issues)}`);
        const result = runScenario(regulation.value, scenario);
        if (!result.ok || !result.value.passed) throw new Error(`${file}: ${scenario.titel}`);
        passed += 1;
      }
    }
  }
  if (passed === 0) throw new Error(`No scenario in ${folder}.`);
  return passed;
};
