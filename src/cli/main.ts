import { isMainThread, workerData } from 'node:worker_threads';
import { catalogueOf } from './catalogue.js';
import { commandLine } from './command-line.js';
import { exitCodes } from './exit-code.js';
import { noBar } from './io.js';
import { nodeIo, type ThreadData } from './node-io.js';
import { workerFor } from './work.js';

const argv = process.argv.slice(2);
const own = argv.some((argument) => argument.startsWith('--regulation'));
const isEnglish = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en';

/** What a module of one's own does beside exporting a regulation must not pass for an answer. */
const stop = (nl: string, en: string): void => {
  process.removeAllListeners('exit');
  process.stderr.write(`klachtrecht: ${isEnglish ? en : nl}\n`);
  process.exitCode = own ? exitCodes.invalid : exitCodes.internal;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const fail = (error: unknown): never => {
  const message = messageOf(error);
  if (own) stop(`het bestand bij --regulation gaf buiten het laden om een fout: ${message}. Herstel die; node toont haar ook.`, `the file of --regulation failed outside of loading: ${message}. Mend that; node shows it too.`);
  else stop(`er ging iets mis in klachtrecht zelf (${message}). Meld dit met wat u typte.`, `something went wrong in klachtrecht itself (${message}). Report this with what you typed.`);
  process.exit();
};

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.on('exit', () => stop('het bestand bij --regulation beëindigde het programma, of wachtte op iets dat nooit komt. Er is niets getoetst.', 'the file of --regulation ended the program, or waited for what never comes. Nothing was checked.'));

const io = nodeIo(new URL(import.meta.url));

if (isMainThread) {
  const code = await commandLine(argv, io);
  process.removeAllListeners('exit');
  process.exitCode = code;
  // A module may have left something running; output that is on its way has to arrive.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
} else {
  // One of several threads of `assess` or `check`: tasks come in, what became of them goes back.
  process.removeAllListeners('exit');
  const { named, settings, port } = workerData as ThreadData;
  const work = workerFor({ ...io, bar: () => noBar }, await catalogueOf(io, settings), named);
  port.on('message', (task: unknown) => port.postMessage(work(task as never)));
}
