import { InvalidInput, NotFound } from '../../../domain/errors.js';
import { parseId, sha256 } from '../../../domain/records/ids.js';
import type { StatementInput } from '../../../domain/schema/generated.js';
import { rootQueries } from '../../../graph/reading/rootQueries.js';
import { plainFields, type ResponseMap } from '../../../graph/shape/selection.js';
import type { Named } from '../../../language/names/named.js';
import { mentionsOf, type TextSpan } from '../../../reading/proposal.js';
import { type ReadChosen, readChosen } from '../../../reading/rules/chosen/readChosen.js';
import type { RootField } from '../../rootField/rootField.js';
import { lookUpNames, namesInText, type ThingsByName } from '../knownNames.js';
import { publisherSelection } from '../textDocument.js';
import { wordsAt } from '../wordsAt.js';

/** A document whose text is kept. */
export interface KeptText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
  readonly characters: readonly string[];
  readonly publishedAt: string | null;
  readonly publisher: { readonly __typename: string; readonly id: string; readonly name: string };
}

/** Words that a person chose in a document, as they are read. */
interface ChosenStatement {
  readonly document: KeptText;
  readonly read: ReadChosen;
  readonly byName: ThingsByName;
  /** Where the text names the source, if the person says so. */
  readonly sourceSpan: TextSpan | undefined;
}

/**
 * Reads words of a document that a person chose, with the names that the graph knows.
 * @throws NotFound; InvalidInput if the text is not kept, or a position is not within it
 */
export async function chosenStatement(
  field: RootField,
  documentId: string,
  { span, sourceSpan, cueSpan }: Pick<StatementInput, 'span' | 'sourceSpan' | 'cueSpan'>,
): Promise<ChosenStatement> {
  const document = await keptText(field, documentId);
  const { characters, text, title, publishedAt, publisher } = document;
  const content = wordsAt(span, characters, 'span');
  if (!content.every(({ exact }) => /[\p{L}\p{N}]/u.test(exact)))
    throw new InvalidInput('span: the words have no letter and no digit');
  const [source] = sourceSpan ? wordsAt(sourceSpan, characters, 'sourceSpan') : [];
  const [cue] = cueSpan ? wordsAt(cueSpan, characters, 'cueSpan') : [];
  const known = await namesInText(field, text);
  const toRead = {
    text,
    title,
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(publisher.__typename === 'UnnamedSource' ? {} : { publisher: publisher.name }),
  };
  const things = [...new Map([...known.values()].flat().map((thing) => [thing.id, thing])).values()];
  const read = readChosen(toRead, things, { content, source, cue });
  const more = await lookUpNames(field, [
    ...mentionsOf(read.proposal).map(({ name }) => name),
    ...read.speakers.map(({ name }) => name),
  ]);
  const byName = new Map<string, readonly Named[]>([...known, ...more]);
  return { document, read, byName, sourceSpan: source };
}

async function keptText(field: RootField, given: string): Promise<KeptText> {
  const id = parseId(given, 'document');
  const publisher = { key: 'publisher', name: 'publisher', args: {}, selection: publisherSelection };
  const selection = { Document: [...plainFields('id title text publishedAt'), publisher] };
  const { value } = await field.ask<ResponseMap | null>(rootQueries.node({ id }, selection));
  if (value === null) throw new NotFound(`document ${id} does not exist in this graph`);
  const { text, ...known } = value as unknown as Omit<KeptText, 'text'> & { readonly text: string | null };
  if (text === null)
    throw new InvalidInput(`the text of ${id} is not kept here: record what it says with its words as the span`);
  return { ...known, text, textHash: sha256(text), characters: [...text] };
}
