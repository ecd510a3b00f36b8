// The same through CommonJS.
const { readdirSync, readFileSync } = require('node:fs');
const { parseScenarios, runScenario } = require('klachtrecht/scenario');
const { findRegulation } = require('klachtrecht/regulations');
const { run } = require('./run-scenarios.cjs');

console.log(run({ readdirSync, readFileSync, parseScenarios, runScenario, findRegulation, folder: process.argv[2] }));
