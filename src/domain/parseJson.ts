/** What JSON text says, and what is wrong with it. Text that is no JSON has no value. */
interface ParsedJson {
  readonly value?: unknown;
  readonly problem?: string;
}

/** Parses JSON as every reader must understand it alike: nested too deeply, or with a member twice, it is a problem. */
export function parseJson(text: string): ParsedJson {
  const parsed = parse(text);
  const repeated = parsed.problem === undefined ? repeatedMember(text) : undefined;
  if (repeated === undefined) return parsed;
  const name = JSON.stringify(repeated.slice(0, 60));
  return { ...parsed, problem: `has the member ${name} twice in one object: keep the one that is right` };
}

function parse(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'is nested too deeply' };
    if (error instanceof SyntaxError) return { problem: `is not JSON: ${error.message.slice(0, 200)}` };
    throw error;
  }
}

/** The first name that stands twice in one object of a JSON text; JSON.parse takes the last of them in silence. */
export function repeatedMember(json: string): string | undefined {
  // For each object and list that is open, the names that stand in it; a list has none.
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charAt(at);
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    if (character !== '"') continue;
    const end = endOfString(json, at);
    const names = open.at(-1);
    if (names !== undefined && isName(json, end)) {
      const name = unquoted(json.slice(at, end));
      if (names.has(name)) return name;
      names.add(name);
    }
    at = end - 1;
  }
  return undefined;
}

/** Just behind the quote that closes the string that begins at a place. */
function endOfString(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at += 1) {
    const character = json.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at + 1;
  }
  return json.length;
}

function isName(json: string, end: number): boolean {
  let at = end;
  while (' \t\r\n'.includes(json.charAt(at)) && at < json.length) at += 1;
  return json.charAt(at) === ':';
}

/** "\u0061" is "a". */
function unquoted(text: string): string {
  return text.includes('\\') ? String(parse(text).value) : text.slice(1, -1);
}
