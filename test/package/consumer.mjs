// Runs every scenario through the installed package, as an ES module would. Prints how many came out as expected.
import { readdirSync, readFileSync } from 'node:fs';
import { parseScenarios, runScenario } from 'klachtrecht/scenario';
import { findRegulation } from 'klachtrecht/regulations';
import scenarios from './run-scenarios.cjs';

console.log(scenarios.run({ readdirSync, readFileSync, parseScenarios, runScenario, findRegulation, folder: process.argv[2] }));
