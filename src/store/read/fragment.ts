import { cypher } from '../cypher.js';

/**
 * A file of `cypher/` as a piece of a larger statement. In such a file
 *
 * - names that end in `_` are its own (`n_` what it leads to, `p_` where it starts, `r_` the link between): they are
 *   numbered, so that pieces can stand inside each other;
 * - parameters that end in `_` are numbered with the piece they were given for;
 * - `scope` stands for the names that hold for the whole statement (the moment it reads at, the sources left out, …);
 * - `//? a !b` lets the lines below it, up to the next such line or `//.`, stand only if `a` was given and `b` was not;
 * - `//< name x_=y_` puts another file in its place, with its `x_` being our `y_`.
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

/** The text of a fragment with its conditions decided and its names numbered. */
export function expand(name: string, piece: Piece, locals = piece.number): string {
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

const localName = /(\$?)\b([a-z][A-Za-z]*)_(?![A-Za-z0-9_])/g;

function rename(line: string, piece: Piece, locals: number): string {
  return line
    .replace(localName, (_, dollar: string, base: string) =>
      dollar === '$' ? `$${base}${piece.number}` : (piece.names[`${base}_`] ?? `${base}${locals}`),
    )
    .replace(/\bscope\b/g, piece.scope);
}
