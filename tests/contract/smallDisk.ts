import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A separate disk for a folder, small enough to fill. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until `clear`. */
  fill(): void;
  clear(): void;
  end(): void;
}

/** Mounts one of this size in MB in memory; undefined, with a message, where that is not allowed. */
export function smallDisk(size = 16): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    console.warn(`a full disk was not tested: only root may mount a small one (${String(error)})`);
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(65_536), { flag: 'a' });
      } catch {
        // Full.
      }
    },
    clear: () => rmSync(filler, { force: true }),
    end: () => {
      // Even while a file in it is still open.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
