import { NotFound } from '../../../domain/errors.js';
import type { WordsPlace } from '../../../domain/text/placesOfWords.js';
import { tokenizeText } from '../../../reading/rules/text/tokenizeText.js';
import { TextWithSayingsDocument, type TextWithSayingsQuery, type ThingNameFragment } from '../../generated.js';
import type { GraphClient } from '../../graph/graphClient.js';

/** A text with its sentences, and who speaks in it. */
interface TextOfDocument {
  readonly characters: readonly string[];
  readonly sentences: readonly (WordsPlace & { readonly isSaid: boolean })[];
  readonly sources: readonly ThingNameFragment[];
}

/** Reads a text, and of which sentences somebody is known to say something. @throws NotFound if the text is not kept */
export async function textOfDocument(graph: GraphClient, document: string): Promise<TextOfDocument> {
  const sayings: SayingNode[] = [];
  let text: string | undefined;
  let after: string | null = null;
  do {
    const { node }: TextWithSayingsQuery = await graph.ask(TextWithSayingsDocument, { document, after });
    if (node?.__typename !== 'Document' || node.text === null)
      throw new NotFound(`the text of ${document} is not kept here, so nothing can be added to it`);
    text ??= node.text;
    sayings.push(...node.attributions.nodes);
    after = node.attributions.pageInfo.hasNextPage ? node.attributions.pageInfo.endCursor : null;
  } while (after !== null);
  const said = sayings.filter(({ mode }) => mode !== 'NARRATIVE').flatMap(({ quotation }) => quotation?.pieces ?? []);
  const { sentences, tokens, points } = tokenizeText(text);
  const stretches = sentences.map(({ from, to }) =>
    points.spanOf(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0),
  );
  return {
    characters: [...text],
    sentences: stretches.map((one) => ({ ...one, isSaid: said.some((piece) => overlaps(piece, one)) })),
    sources: [...new Map(sayings.map(({ source }) => [source.id, source])).values()],
  };
}

type DocumentNode = Extract<TextWithSayingsQuery['node'], { readonly __typename: 'Document' }>;
type SayingNode = DocumentNode['attributions']['nodes'][number];

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
