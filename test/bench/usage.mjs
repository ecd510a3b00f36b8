// Loaded before a program that is measured: writes what it used to the file that BENCH_USAGE names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const told = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
};

if (isMainThread) {
  const { exit } = process;
  process.exit = (code) => {
    told();
    exit(code);
  };
  process.once('beforeExit', told);
}
