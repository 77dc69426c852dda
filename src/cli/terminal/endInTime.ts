/** What was in flight has been answered or closed by then, unless it is a statement that nothing can stop. */
const longestEnd = 9_500;

/**
 * Ends the process when it still runs some seconds after it was told to stop: a statement of the embedded engine runs to its end in
 * a thread of its own, and keeps the process alive. Nothing that was acknowledged is lost by that.
 */
export function endInTime(told: AbortSignal, ms = longestEnd): void {
  told.addEventListener('abort', () => void setTimeout(() => process.exit(), ms).unref(), { once: true });
}
