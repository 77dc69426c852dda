/** The result of parsing JSON: the value and a problem. Invalid JSON has no value. */
interface ParsedJson {
  readonly value?: unknown;
  readonly problem?: string;
}

/** Parses JSON strictly: deep nesting and duplicate members are problems, because parsers treat them differently. */
export function parseJson(text: string): ParsedJson {
  const parsed = parse(text);
  const repeated = parsed.problem === undefined ? repeatedMember(text) : undefined;
  if (repeated === undefined) return parsed;
  const name = JSON.stringify(repeated.slice(0, 60));
  return { ...parsed, problem: `contains an object with the duplicate member ${name}: remove the duplicate` };
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

/** The first duplicate member name of a JSON text. JSON.parse silently uses the last one. */
export function repeatedMember(json: string): string | undefined {
  // The member names of each open object; lists have none.
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

/** The index after the closing quote of a string. */
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
