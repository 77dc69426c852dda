import { readFileSync } from 'node:fs';
import { gql } from 'graphql-tag';
import { hasContent } from '../../../src/ask/suggest/hasContent.js';
import type { Asker } from '../testGraph.js';

/** A question, or words of whoReported, and what its answer must hold: written down before it was first asked. */
export interface Fresh {
  readonly graph:
    | 'seed'
    | 'airline'
    | 'breach'
    | 'campus'
    | 'norland'
    | 'harbour'
    | 'league'
    | 'mine'
    | 'museum'
    | 'outbreak'
    | 'power'
    | 'railway'
    | 'shipwreck'
    | 'takeover'
    | 'transfer'
    | 'trial'
    | 'valley'
    | 'wildfire';
  readonly ask?: string;
  readonly text?: string;
  /** Exactly these claims: keys of the file, or patterns of texts. */
  readonly claims?: readonly string[];
  /** What the lines of the answer must and must not have. */
  readonly says?: readonly string[];
  readonly not?: readonly string[];
  /** The number of happenings that are kept apart. */
  readonly apart?: number;
  /** The graph has no such claim; the nearest is this one. */
  readonly none?: boolean;
  readonly near?: string;
  /** Not understood, with a suggestion like this; beside `none`, either is right. */
  readonly refused?: string;
  /** How it is known to be answered still, though the graph has the answer: whoever mends it takes this away. */
  readonly open?: 'refused' | 'empty' | 'wrong';
}

export interface Graded {
  readonly fresh: Fresh;
  readonly verdict: 'right' | 'wrong' | 'empty' | 'refused';
  readonly why: string;
}

/** The texts of all claims of a graph, by the keys of the file they are from. */
export type ClaimTexts = ReadonlyMap<string, string>;

const questionFiles = [
  'questions.jsonl',
  'moreQuestions.jsonl',
  ...['seed', 'norland', 'takeover'].flatMap((graph) =>
    ['', 'Again', 'Third'].map((set) => `newcomers/${graph}${set}.jsonl`),
  ),
  ...['seed', 'norland', 'valley'].flatMap((graph) =>
    ['Fourth', 'Fifth'].map((set) => `newcomers/${graph}${set}.jsonl`),
  ),
  ...['seedSixth', 'norlandSixth', 'league', 'seedSeventh', 'norlandSeventh', 'outbreak'].map(
    (set) => `newcomers/${set}.jsonl`,
  ),
  ...[
    'seedEighth',
    'norlandEighth',
    'mine',
    'museum',
    'seedNinth',
    'norlandNinth',
    'campus',
    'airline',
    'mixedTenth',
    'seedTenth',
    'norlandTenth',
    'trial',
    'power',
    'harbourEleventh',
    'seedEleventh',
    'norlandEleventh',
    'seedTwelfth',
    'norlandTwelfth',
    'shipwreck',
    'transfer',
    'seedThirteenth',
    'wildfire',
    'breach',
  ].map((set) => `newcomers/${set}.jsonl`),
];

export function readFresh(): readonly Fresh[] {
  return questionFiles.flatMap((name) => linesOf<Fresh>(name));
}

export function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

interface Answer {
  readonly understood: boolean;
  readonly reading: string;
  readonly result: unknown;
  readonly answer: readonly string[];
  readonly suggestions: readonly string[];
}

const askDocument = gql`
  query Fresh($question: String!) { ask(question: $question) { understood reading result answer suggestions } }
`;

export async function grade(
  fresh: Fresh,
  graph: Asker,
  texts: ClaimTexts,
  textDocument: typeof askDocument,
): Promise<Graded> {
  if (fresh.text !== undefined) return gradeText(fresh, graph, texts, textDocument);
  const { ask } = await graph.ask<{ ask: Answer }>(askDocument, { question: fresh.ask });
  if (fresh.refused !== undefined && !(fresh.none === true && ask.understood)) return gradeRefusal(fresh, ask, graph);
  if (!ask.understood) return { fresh, verdict: 'refused', why: `${ask.reading} ${ask.suggestions.join(' | ')}` };
  const lines = ask.answer.filter((line) => !line.startsWith('Nearest'));
  const told = lines.join('\n');
  const shown = `${ask.reading} => ${ask.answer.join(' / ')}`;
  const inLines = new Set(claimsIn(told, texts));
  const found = new Set(claimsIn(`${JSON.stringify(withoutNearest(ask.result))}\n${told}`, texts));
  const expected = expectedOf(fresh, texts);
  if (expected !== undefined) {
    // What is told is the answer; the result may hold more, and more of it than is told.
    const off = differing(expected, found, inLines.size > 0 ? inLines : found);
    if (off !== undefined)
      return { fresh, verdict: expected.size > 0 && found.size === 0 ? 'empty' : 'wrong', why: `${off}: ${shown}` };
  }
  const missing = (fresh.says ?? []).filter((one) => !new RegExp(one, 'm').test(told));
  const extra = (fresh.not ?? []).filter((one) => new RegExp(one, 'm').test(told));
  if (missing.length + extra.length > 0) {
    return { fresh, verdict: 'wrong', why: `without ${missing.join(', ')}; with ${extra.join(', ')}: ${shown}` };
  }
  if (fresh.near !== undefined && !ask.answer.join('\n').includes(textOf(fresh.near, texts).slice(0, -1))) {
    return { fresh, verdict: 'refused', why: `without the nearest: ${shown}` };
  }
  const apart = (ask.result as { whoReported?: { happenings?: readonly unknown[] } } | null)?.whoReported?.happenings
    ?.length;
  if (fresh.apart !== undefined && apart !== fresh.apart) return { fresh, verdict: 'wrong', why: `pooled: ${shown}` };
  return { fresh, verdict: 'right', why: shown };
}

interface Reported {
  readonly matched?: boolean;
  readonly reading?: string;
  readonly claims: readonly { readonly text: string }[];
  readonly happenings: readonly unknown[];
  readonly nearest?: readonly { readonly claim: { readonly text: string } }[];
}

async function gradeText(fresh: Fresh, graph: Asker, texts: ClaimTexts, document: typeof askDocument): Promise<Graded> {
  const { whoReported: told } = await graph.ask<{ whoReported: Reported }>(document, { text: fresh.text });
  const found = new Set(claimsIn(told.claims.map(({ text }) => text).join('\n'), texts));
  const expected = expectedOf(fresh, texts) ?? new Set();
  const shown = `${told.reading} => ${[...found].join(' | ')} nearest ${(told.nearest ?? []).map(({ claim }) => claim.text).join(' | ')}`;
  const off = differing(expected, found);
  if (off !== undefined) {
    return {
      fresh,
      verdict: found.size > 0 ? 'wrong' : told.matched === false ? 'refused' : 'empty',
      why: `${off}: ${shown}`,
    };
  }
  if (fresh.apart !== undefined && told.happenings.length !== fresh.apart)
    return { fresh, verdict: 'wrong', why: shown };
  if (fresh.none === true && told.matched !== false)
    return { fresh, verdict: 'empty', why: `does not say so: ${shown}` };
  if (
    fresh.near !== undefined &&
    !(told.nearest ?? []).some(({ claim }) => claim.text === textOf(fresh.near ?? '', texts))
  ) {
    return { fresh, verdict: 'refused', why: `without the nearest: ${shown}` };
  }
  return { fresh, verdict: 'right', why: shown };
}

/** A suggestion counts only if it is like what was expected, and has itself an answer. */
async function gradeRefusal(fresh: Fresh, answer: Answer, graph: Asker): Promise<Graded> {
  const shown = `${answer.reading} ${answer.suggestions.join(' | ')}`;
  if (answer.understood) return { fresh, verdict: 'wrong', why: `answered: ${shown} ${answer.answer.join(' / ')}` };
  for (const question of answer.suggestions) {
    const { ask } = await graph.ask<{ ask: Answer }>(askDocument, { question });
    if (!ask.understood || !hasContent(ask.result))
      return { fresh, verdict: 'wrong', why: `offers what has no answer, ${question}: ${shown}` };
  }
  const isOffered = answer.suggestions.some((one) => new RegExp(fresh.refused ?? '').test(one));
  return { fresh, verdict: isOffered ? 'right' : 'refused', why: shown };
}

function withoutNearest(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result ?? null, (key, value) => (key.startsWith('nearest') ? undefined : value)));
}

function claimsIn(told: string, texts: ClaimTexts): readonly string[] {
  const words = told.replaceAll('\\"', '"');
  return [...texts.values()].filter((text) => words.includes(text.replace(/\.$/, '')));
}

function textOf(wanted: string, texts: ClaimTexts): string {
  const text = texts.get(wanted) ?? [...texts.values()].find((one) => new RegExp(wanted).test(one));
  if (text === undefined) throw new Error(`no claim is like ${wanted}`);
  return text;
}

function expectedOf({ claims, none }: Fresh, texts: ClaimTexts): ReadonlySet<string> | undefined {
  if (none === true) return new Set();
  if (claims === undefined) return undefined;
  return new Set(
    claims.flatMap((wanted) => {
      const own = texts.get(wanted);
      if (own !== undefined) return [own];
      const like = [...texts.values()].filter((text) => new RegExp(wanted).test(text));
      if (like.length === 0) throw new Error(`no claim is like ${wanted}`);
      return like;
    }),
  );
}

function differing(expected: ReadonlySet<string>, found: ReadonlySet<string>, told = found): string | undefined {
  const missing = [...expected].filter((text) => !found.has(text));
  const extra = [...told].filter((text) => !expected.has(text));
  if (missing.length + extra.length === 0) return undefined;
  return `missing ${missing.length}: ${missing[0] ?? ''}; too many ${extra.length}: ${extra[0] ?? ''}`;
}
