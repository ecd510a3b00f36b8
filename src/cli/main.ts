import { commandLine } from './command-line.js';
import { nodeIo } from './node-io.js';

process.exitCode = await commandLine(process.argv.slice(2), nodeIo());
