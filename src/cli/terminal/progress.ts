import { SingleBar } from 'cli-progress';
import { groupDigits } from '../print/text.js';
import { visibleLine } from '../print/visible.js';
import type { Cli } from './cli.js';

/** Reports progress. */
interface Progress {
  /** @param total undefined if unknown */
  readonly at: (done: number, total?: number) => void;
  /** Removes the bar. Printed lines stay. */
  readonly stop: () => void;
}

const quietMs = 5_000;

/** Progress on standard error: a bar with rate and remaining time on a terminal, else a line every five seconds. */
export function startProgress(cli: Cli, name: string, what: string): Progress {
  return process.stderr.isTTY === true ? drawnBar(visibleLine(name), what) : quietLines(cli, name, what);
}

function drawnBar(name: string, what: string): Progress {
  const started = Date.now();
  const bar = new SingleBar({
    format: (_, { value, total }) => barLine(name, what, { done: value, total: total || undefined, started }),
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
    // Signals are handled elsewhere.
    gracefulExit: false,
  });
  bar.start(0, 0);
  return {
    at: (done, total) => {
      if (total !== undefined) bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

const barWidth = 24;

interface BarState {
  readonly done: number;
  readonly total: number | undefined;
  /** In milliseconds, like `now`. */
  readonly started: number;
}

/** The text of the bar: done, total, rate and remaining time. */
function barLine(name: string, what: string, { done, total, started }: BarState, now = Date.now()): string {
  if (done === 0) return `${name}: reading`;
  const rate = `${groupDigits(rateOf(done, started, now))}/s`;
  if (total === undefined) return `${name}: ${groupDigits(done)} ${what} | ${rate}`;
  const filled = Math.round((done / total) * barWidth);
  const left = Math.ceil((((now - started) / done) * (total - done)) / 1000);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  return `${name} ${bar} ${groupDigits(done)} of ${groupDigits(total)} ${what} | ${rate} | ${timeOf(left)} left`;
}

function timeOf(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
}

function quietLines(cli: Cli, name: string, what: string): Progress {
  const started = Date.now();
  let lastPrinted = started;
  const at = (done: number, total?: number): void => {
    if (Date.now() - lastPrinted < quietMs) return;
    lastPrinted = Date.now();
    const all = total === undefined ? '' : ` of ${groupDigits(total)}`;
    cli.say(`${name}: ${groupDigits(done)}${all} ${what}, ${groupDigits(rateOf(done, started))}/s`);
  };
  return { at, stop: () => undefined };
}

/** The average rate per second. */
function rateOf(done: number, started: number, now = Date.now()): number {
  return Math.round(done / Math.max(0.001, (now - started) / 1000));
}
