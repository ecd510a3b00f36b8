import cliProgress from 'cli-progress';
import type { Bar } from './io.js';

/** How long something takes before it is worth a bar. */
const patience = 1000;

/**
 * A progress bar on a terminal, which is gone when the work is done; elsewhere nothing.
 *
 * Nothing is shown of what takes less than a second.
 *
 * @param now milliseconds on a clock that only goes forward
 */
export const terminalBar = (stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, now: () => number, label: string): Bar => {
  const begun = now();
  let bar: cliProgress.SingleBar | undefined;
  return {
    show: (done, total) => {
      if (stream.isTTY !== true || now() - begun < patience) return;
      if (bar === undefined) {
        bar = new cliProgress.SingleBar({ stream, format: `${label} {bar} {value}/{total}`, barsize: 30, clearOnComplete: true, hideCursor: true, fps: 5 }, cliProgress.Presets.shades_classic);
        bar.start(total, done);
      }
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar?.stop(),
  };
};
