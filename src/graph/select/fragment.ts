import { cypher } from '../cypher.js';

/**
 * A file of `cypher/` as a piece of a larger statement. In such a file
 *
 * - names that end in `_` are its own (`n_` what it leads to, `p_` where it starts, `r_` the link between): they are
 *   numbered, so that pieces can stand inside each other;
 * - parameters that end in `_` are numbered with the piece they were given for;
 * - `scope` stands for the names that hold for the whole statement (the moment it reads at, the sources left out, …);
 * - `//? a !b` lets the lines below it, up to the next such line or `//.`, stand only if `a` was given and `b` was not;
 * - `//< name x_=y_` puts another file in its place, with its `x_` being our `y_`;
 * - `x_.at <= at AND at < x_.until` says that something held at the moment that is read at. Where that is the last one, it is
 *   said in the cheaper way that means the same then: nothing has ended it (`$openEnd`).
 */
export interface Piece {
  readonly when: ReadonlySet<string>;
  /** Names the composer has decided: `n_` to `n4`. */
  readonly names: Readonly<Record<string, string>>;
  /** The number for the parameters of this piece. */
  readonly number: number;
  /** The names that hold for the whole statement. */
  readonly scope: string;
  readonly engine: string;
  /** Gives each piece that is put in a number of its own. */
  readonly next: () => number;
}

/** What was expanded, and how many numbers that took. The same question is put together again and again. */
const expanded = new Map<string, { readonly text: string; readonly taken: number }>();
const mostKept = 5_000;

/** The text of a fragment with its conditions decided and its names numbered. */
export function expand(name: string, piece: Piece, locals = piece.number): string {
  const key = JSON.stringify([
    name,
    piece.engine,
    piece.scope,
    piece.number,
    locals,
    [...piece.when].sort(),
    piece.names,
  ]);
  const known = expanded.get(key);
  if (known !== undefined) {
    for (let taken = 0; taken < known.taken; taken += 1) piece.next();
    return known.text;
  }
  let taken = 0;
  const next = () => {
    taken += 1;
    return piece.next();
  };
  const text = expandAnew(name, { ...piece, next }, locals);
  if (expanded.size < mostKept) expanded.set(key, { text, taken });
  return text;
}

function expandAnew(name: string, piece: Piece, locals: number): string {
  const kept: string[] = [];
  let holds = true;
  for (const line of cypher(name, piece.engine).text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('//?')) holds = decide(trimmed.slice(3), piece.when);
    else if (trimmed === '//.') holds = true;
    else if (holds && trimmed.startsWith('//<')) kept.push(include(trimmed.slice(3), piece, locals));
    else if (holds && !trimmed.startsWith('//')) kept.push(rename(line, piece, locals));
  }
  return kept.join('\n');
}

function decide(words: string, when: ReadonlySet<string>): boolean {
  return words
    .trim()
    .split(/\s+/)
    .every((word) => (word.startsWith('!') ? !when.has(word.slice(1)) : when.has(word)));
}

function include(words: string, piece: Piece, locals: number): string {
  const [name = '', ...pairs] = words.trim().split(/\s+/);
  const names = Object.fromEntries(
    pairs.map((pair) => {
      const [inner = '', outer = ''] = pair.split('=');
      return [inner, rename(outer, piece, locals)];
    }),
  );
  return expand(name, { ...piece, names }, piece.next());
}

const held = /\b(\w+)\.at <= at AND at < \1\.until/g;
const localName = /(\$?)\b([a-z][A-Za-z]*)_(?![A-Za-z0-9_])/g;

function rename(line: string, piece: Piece, locals: number): string {
  return (piece.when.has('recordedAt') ? line : line.replace(held, '$1.until = $$openEnd'))
    .replace(localName, (_, dollar: string, base: string) =>
      dollar === '$' ? `$${base}${piece.number}` : (piece.names[`${base}_`] ?? `${base}${locals}`),
    )
    .replace(/\bscope\b/g, piece.scope);
}
