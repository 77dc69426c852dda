import { mostTokens } from '../../../reading/learned/learn.js';
import type { ReviewedText, Said, TextPlace } from '../../../reading/learned/reviewedText.js';
import { tokenizeText } from '../../../reading/rules/text/tokenizeText.js';
import {
  DecidedProposalsDocument,
  ReviewedTextDocument,
  type ReviewedTextQuery,
  TextDocumentsDocument,
  type TextDocumentsQuery,
} from '../../generated.js';
import type { GraphClient } from '../../graph/graphClient.js';

/** The most documents that are looked at, the latest first. */
const mostDocuments = 20_000;

/** The reviewed texts of a graph, and what was passed over. */
export interface ReviewedTexts {
  readonly texts: readonly ReviewedText[];
  /** Texts of which some proposals are not decided. */
  readonly undecided: number;
  /** Whether there are more texts than are learnt from. */
  readonly more: boolean;
}

/** Reads the texts of which all proposals are decided, the latest first, as far as they are learnt from. */
export async function readReviewed(
  graph: GraphClient,
  seen: (documents: number) => void,
  signal: AbortSignal,
): Promise<ReviewedTexts> {
  const texts: ReviewedText[] = [];
  let undecided = 0;
  let tokens = 0;
  let looked = 0;
  for await (const id of documentsWithText(graph)) {
    signal.throwIfAborted();
    looked += 1;
    seen(looked);
    const { open, decided } = await graph.ask(DecidedProposalsDocument, { document: id });
    if (open.totalCount > 0) undecided += 1;
    if (open.totalCount > 0 || decided.totalCount === 0) continue;
    const text = await readText(graph, id);
    if (text === undefined) continue;
    tokens += tokenizeText(text.document.text).tokens.length;
    if (tokens > mostTokens || looked > mostDocuments) return { texts, undecided, more: true };
    texts.push(text);
  }
  return { texts, undecided, more: false };
}

async function* documentsWithText(graph: GraphClient): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const { documents }: TextDocumentsQuery = await graph.ask(TextDocumentsDocument, { after });
    for (const { id, sha256 } of documents.nodes) if (sha256 !== null) yield id;
    after = documents.pageInfo.hasNextPage ? documents.pageInfo.endCursor : null;
  } while (after !== null);
}

type DocumentNode = Extract<ReviewedTextQuery['node'], { readonly __typename?: 'Document'; readonly title: string }>;
type AttributionNode = DocumentNode['attributions']['nodes'][number];

async function readText(graph: GraphClient, id: string): Promise<ReviewedText | undefined> {
  const nodes: AttributionNode[] = [];
  let after: string | null = null;
  for (;;) {
    const { node }: ReviewedTextQuery = await graph.ask(ReviewedTextDocument, { document: id, after });
    if (node === null || !('attributions' in node) || node.text === null) return undefined;
    nodes.push(...node.attributions.nodes);
    if (node.attributions.pageInfo.hasNextPage) {
      after = node.attributions.pageInfo.endCursor;
      continue;
    }
    const { text, title, publishedAt, publisher } = node;
    const named = publisher.__typename === 'UnnamedSource' ? {} : { publisher: publisher.name };
    const document = { text, title, ...(publishedAt === null ? {} : { publishedAt }), ...named };
    return { id, document, said: nodes.flatMap((one) => saidOf(one, text)) };
  }
}

/** What was accepted: not what the publisher states itself, nor who only passed it on. */
function saidOf(
  { mode, stance, relaysCount, source, quotation, cueSpan, sourceSpan }: AttributionNode,
  text: string,
): readonly Said[] {
  if (mode === 'NARRATIVE' || relaysCount > 0 || quotation === null) return [];
  const content = quotation.pieces;
  const speaker = source.name;
  return [
    { content, stance, speaker, cue: cueSpan ?? undefined, source: sourcePlace(sourceSpan, speaker, content, text) },
  ];
}

/**
 * Where the source is named. A reviewer who corrects the source does not say where; if the words that were taken for it are of
 * another, its name is looked for in the paragraph.
 */
function sourcePlace(
  span: AttributionNode['sourceSpan'],
  speaker: string,
  content: readonly TextPlace[],
  text: string,
): TextPlace | undefined {
  const words = wordsOf(span?.exact ?? '');
  const own = wordsOf(speaker);
  const isOfOther = span === null || (/\p{Lu}/u.test(span.exact ?? '') && !words.some((word) => own.includes(word)));
  const found = isOfOther ? placeNear(speaker, content[0]?.start ?? 0, text) : undefined;
  return found ?? span ?? undefined;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where words stand nearest to a point, in its paragraph. */
function placeNear(words: string, point: number, text: string): TextPlace | undefined {
  const characters = [...text];
  const before = characters.slice(0, point).join('');
  const from = before.lastIndexOf('\n') + 1;
  const next = text.indexOf('\n', before.length);
  const paragraph = text.slice(from, next < 0 ? undefined : next);
  const found: number[] = [];
  for (let at = paragraph.indexOf(words); at >= 0 && words !== ''; at = paragraph.indexOf(words, at + 1))
    found.push(from + at);
  const away = (at: number) => Math.abs(at - before.length);
  const [best] = found.sort((one, other) => away(one) - away(other));
  if (best === undefined) return undefined;
  const start = [...text.slice(0, best)].length;
  return { start, end: start + [...words].length };
}
