/**
 * npm passes a SIGTERM on to the shell it started, and that shell dies without telling its child. So whoever runs
 * under npm takes the loss of its parent for the signal.
 */
export function followNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
