/** What JSON text says, or what is wrong with it. Nesting too deep for the parser is one more thing that can be wrong. */
export function parseJson(text: string): { readonly value?: unknown; readonly problem?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'is nested too deeply' };
    if (error instanceof SyntaxError) return { problem: `is not JSON: ${error.message.slice(0, 200)}` };
    throw error;
  }
}
