import pc from 'picocolors';

/** The width and colours of the output. */
export interface TerminalStyle {
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns of the terminal. Undefined without a terminal: nothing is truncated or wrapped. */
  readonly width: number | undefined;
}

/** The properties of a stream that determine the style. */
interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

/** No colours and no width. */
export const plainStyle: TerminalStyle = { colors: pc.createColors(false), width: undefined };

/** Colours only on a terminal that supports them, and never with NO_COLOR. Evaluated at every print. */
export function terminalStyleOf(stream: OutputStream, noColor: boolean): TerminalStyle {
  if (stream.isTTY !== true) return plainStyle;
  const colored = !noColor && stream.hasColors?.() === true;
  // Fall back to the classic width if the terminal does not report one.
  return { colors: pc.createColors(colored), width: stream.columns || 80 };
}
