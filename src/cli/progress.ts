import { SingleBar } from 'cli-progress';
import type { Cli } from './cli.js';
import { grouped } from './print/text.js';

/** Tells how far something is. */
export interface Progress {
  readonly at: (done: number) => void;
  /** Takes the bar away; what was told on lines stays. */
  readonly stop: () => void;
}

const quietMs = 5_000;

/**
 * Progress on standard error: a bar with rate and time left on a terminal, else a line about every five seconds.
 * @param total undefined when nobody knows how much there is
 */
export function startProgress(cli: Cli, name: string, what: string, total?: number): Progress {
  return process.stderr.isTTY === true ? drawnBar(name, what, total) : quietLines(cli, name, what, total);
}

function drawnBar(name: string, what: string, total: number | undefined): Progress {
  const known = total !== undefined;
  const format = known
    ? `${name} {bar} {percentage}% | {done} of {all} ${what} | {rate}/s | {eta_formatted} left`
    : `${name} {done} ${what} | {rate}/s`;
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    fps: 8,
    // Ends of the process are ours to put in order.
    gracefulExit: false,
  });
  const started = Date.now();
  const shown = (done: number) => ({ done: grouped(done), all: grouped(total ?? 0), rate: rateOf(done, started) });
  bar.start(total ?? 0, 0, shown(0));
  return { at: (done) => bar.update(done, shown(done)), stop: () => bar.stop() };
}

function quietLines(cli: Cli, name: string, what: string, total: number | undefined): Progress {
  const started = Date.now();
  let told = started;
  const at = (done: number): void => {
    if (Date.now() - told < quietMs) return;
    told = Date.now();
    const all = total === undefined ? '' : ` of ${grouped(total)}`;
    cli.say(`${name}: ${grouped(done)}${all} ${what}, ${rateOf(done, started)} a second`);
  };
  return { at, stop: () => undefined };
}

/** How many a second, so far. */
export function rateOf(done: number, started: number, now = Date.now()): string {
  return grouped(Math.round(done / Math.max(0.001, (now - started) / 1000)));
}
