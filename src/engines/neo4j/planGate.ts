/** Runs a statement. `run` is to say when Neo4j has planned it. */
type PlanGate = <Result>(
  text: string,
  run: (planned: () => void) => Promise<Result>,
  signal?: AbortSignal,
) => Promise<Result>;

/** As many as Neo4j keeps plans of. */
const mostTexts = 1_000;

/**
 * Lets the first run of a text go alone until it is planned. Neo4j plans a text that it has not met once for every run that comes
 * meanwhile, and all of them together take as much longer: four runs of a new statement cost four times the processor of one.
 */
export function createPlanGate(): PlanGate {
  const planned = new Set<string>();
  const underWay = new Map<string, Promise<void>>();

  const runFirst = async <Result>(text: string, run: (planned: () => void) => Promise<Result>): Promise<Result> => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    underWay.set(text, opened);
    const end = (): void => {
      if (underWay.get(text) === opened) underWay.delete(text);
      open();
    };
    try {
      return await run(() => {
        remember(planned, text);
        end();
      });
    } finally {
      // If it failed before it was planned, the next one is the first.
      end();
    }
  };

  return async (text, run, signal) => {
    while (!planned.has(text)) {
      const first = underWay.get(text);
      if (first === undefined) return runFirst(text, run);
      await unlessAborted(first, signal);
    }
    return run(() => undefined);
  };
}

/** Forgets the oldest of too many: to plan a text twice costs time, and nothing else. */
function remember(texts: Set<string>, text: string): void {
  const [oldest] = texts;
  if (texts.size >= mostTexts && oldest !== undefined) texts.delete(oldest);
  texts.add(text);
}

/** @throws the reason of the signal, at once when it is aborted */
async function unlessAborted(awaited: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return awaited;
  let abort = (): void => undefined;
  const aborted = new Promise<void>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    signal.throwIfAborted();
    await Promise.race([awaited, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
