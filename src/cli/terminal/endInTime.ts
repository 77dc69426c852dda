/** By then all requests have been answered or closed, unless a statement cannot be cancelled. */
const longestEnd = 9_500;

/**
 * Exits if the process is still running some seconds after it was asked to stop: a statement of the embedded engine cannot be
 * cancelled, and its thread keeps the process alive. No acknowledged write is lost.
 */
export function endInTime(stopSignal: AbortSignal, ms = longestEnd): void {
  stopSignal.addEventListener('abort', () => void setTimeout(() => process.exit(), ms).unref(), { once: true });
}
