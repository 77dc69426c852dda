import pc from 'picocolors';

/** How things are printed: by a terminal's width and colours, or plainly. */
export interface TerminalStyle {
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns of the terminal. Undefined where there is none: then nothing is cut or wrapped. */
  readonly width: number | undefined;
}

/** What of a stream decides the look of what is written to it. */
interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

/** Neither colours nor width. */
export const plainStyle: TerminalStyle = { colors: pc.createColors(false), width: undefined };

/** Colours only on a terminal that has them, and never when they are not wanted. Asked for at every print. */
export function terminalStyleOf(stream: OutputStream, noColor: boolean): TerminalStyle {
  if (stream.isTTY !== true) return plainStyle;
  const colored = !noColor && stream.hasColors?.() === true;
  // A terminal that does not say how wide it is gets what terminals once were.
  return { colors: pc.createColors(colored), width: stream.columns || 80 };
}
