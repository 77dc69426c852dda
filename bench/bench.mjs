// The way in: brings the packages of bench/ and the build of whosaid up to date, then runs main.ts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { followNpm } from '../scripts/followNpm.mjs';

followNpm();
const here = fileURLToPath(new URL('./', import.meta.url));

if (!existsSync(new URL('./node_modules', import.meta.url))) {
  const windows = process.platform === 'win32';
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: windows,
  });
  if (installed.status !== 0) process.exit(1);
}
await build();
const main = spawn(process.execPath, ['--import', 'tsx', 'main.ts', ...process.argv.slice(2)], {
  cwd: here,
  stdio: 'inherit',
});
// Ctrl-C reaches both; what must be stopped is stopped there.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => main.kill(signal));
main.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
