import { boundsOf, type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { Conflict, InvalidInput } from '../../domain/errors.js';
import { textPublisherKey } from '../../domain/records/identity.js';
import { isId, sha256 } from '../../domain/records/ids.js';
import type { WireRecord } from '../../domain/records/records.js';
import type { TextDocumentInput, View } from '../../domain/schema/generated.js';
import { addressOf } from '../../domain/text/addressOf.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import { plainFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import { datelineDay } from '../../reading/rules/text/datelineDay.js';
import type { RootField } from '../rootField/rootField.js';
import { lookUpNames } from './knownNames.js';
import { thingsNamed } from './mentions.js';

/** The most characters of a text, as documents keep it. */
export const longestDocument = 500_000;
const longestTitle = 200;
const day = 86_400_000;
const unnamedPublisher = 'the publisher (unnamed)';

/** A document of the graph, as far as it is compared. */
interface StoredDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly sha256: string | null;
  readonly publisher: { readonly __typename: string; readonly id: string; readonly name: string };
}

/** A text with what is known of it: in the graph already, or as the records that it takes. */
export interface TextDocument {
  /** The id of the document and of its publisher; keys where they are new. */
  readonly document: string;
  readonly publisher: string;
  readonly publisherName: string | undefined;
  readonly title: string;
  readonly publishedAt: string;
  readonly textHash: string;
  /** What has to be recorded before all else: nothing for a document that the graph has. */
  readonly records: readonly WireRecord[];
  /** The documents of the graph with this text, under other metadata. */
  readonly others: readonly StoredDocument[];
}

const publisherFields = plainFields('id name');
/** Of a publisher, what tells who it is. */
export const publisherSelection: Selection = Object.fromEntries(
  ['Person', 'Organisation', 'Actor', 'UnnamedSource', 'JointSource'].map((type) => [type, publisherFields]),
);
const documentFields: Selection = {
  Document: [
    ...plainFields('id title url publishedAt sha256'),
    { key: 'publisher', name: 'publisher', args: {}, selection: publisherSelection },
  ],
};

/** Every review state: what somebody who reads or reviews has to see. */
export const reviewView: View = { review: ['PROPOSED', 'ACCEPTED', 'REJECTED'] };

/**
 * Finds out whether the graph has a text, and under which metadata.
 * @param today the day on which it is read: a text without a date was published by then
 * @throws InvalidInput for a publication in the future, and for a publisher whose name several sources have; Conflict for the text under other metadata, unless `correct`
 */
export async function textDocument(
  field: RootField,
  { text, today, correct, ...given }: TextDocumentInput & { text: string; today: string; correct: boolean },
): Promise<TextDocument> {
  if (given.publishedAt) checkPast(given.publishedAt, today);
  const textHash = sha256(text);
  const [publisher, stored] = await Promise.all([
    findPublisher(field, given.publisher, textHash),
    documentsWithText(field, textHash),
  ]);
  const same = stored.find((one) => isCompatible(one, given, publisher));
  if (same !== undefined) {
    const name = same.publisher.__typename === 'UnnamedSource' ? undefined : same.publisher.name;
    const known = { document: same.id, publisher: same.publisher.id, publisherName: name };
    return { ...known, title: same.title, publishedAt: same.publishedAt ?? '', textHash, records: [], others: [] };
  }
  if (stored.length > 0 && !correct) throw new Conflict(inOtherWords(stored));
  return newDocument({ ...given, text, today }, textHash, publisher, stored);
}

/** Where the day begins first, it is a day later than in UTC. */
function checkPast(publishedAt: Edtf, today: string): void {
  const tomorrow = new Date(Date.parse(today) + day).toISOString().slice(0, 10);
  if (boundsOf(publishedAt).earliestStart.slice(0, 10) <= tomorrow) return;
  throw new InvalidInput(
    `document: publishedAt: ${publishedAt} is in the future; today is ${today}: give the day on which the text was published, or leave it out`,
  );
}

function newDocument(
  { text, today, ...given }: TextDocumentInput & { text: string; today: string },
  textHash: string,
  publisher: FoundPublisher | undefined,
  others: readonly StoredDocument[],
): TextDocument {
  const title = given.title ?? titleOf(text);
  // The day of its dateline; else the day of reading is the latest day on which it can have been published.
  const written = given.publishedAt ? undefined : datelineDay(text)?.day;
  const publishedAt = given.publishedAt ?? (written !== undefined && written <= today ? written : `[..${today}]`);
  const of = { title, ...(given.url ? { url: given.url } : {}), publishedAt };
  const key = publisher?.key ?? 'publisher';
  const own: WireRecord[] =
    publisher === undefined
      ? [{ source: { key, name: unnamedPublisher, sourceKind: 'OUTLET', publisherOf: of } }]
      : publisher.isNew
        ? [{ entity: { key, kind: 'ORGANISATION', name: publisher.name, sourceKind: 'OUTLET' } }]
        : [];
  const document: WireRecord = {
    document: {
      key: 'document',
      ...of,
      publisher: key,
      text,
      ...(given.language ? { language: given.language } : {}),
      ...(given.note ? { note: given.note } : {}),
    },
  };
  return {
    document: 'document',
    publisher: key,
    publisherName: publisher?.name,
    title,
    publishedAt,
    textHash,
    records: [...own, document],
    others,
  };
}

/** The first line, as far as it is one. */
function titleOf(text: string): string {
  const line =
    text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim()
      .replace(/\s+/gu, ' ') ?? '';
  const characters = [...line];
  return characters.length <= longestTitle
    ? line
    : `${characters
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`;
}

async function documentsWithText(field: RootField, textHash: string): Promise<readonly StoredDocument[]> {
  const { value } = await field.ask<readonly StoredDocument[]>({
    file: 'queries/documents-with-text',
    kind: 'list',
    to: 'Document',
    binding: { when: [], params: { sha256: textHash } },
    args: {},
    selection: documentFields,
    sort: [byProperty('id')],
    max: 20,
  });
  return value;
}

/** Whether nothing that is given is otherwise there. */
function isCompatible(
  stored: StoredDocument,
  { title, url, publishedAt }: Omit<TextDocumentInput, 'publisher'>,
  publisher: FoundPublisher | undefined,
): boolean {
  return (
    (!title || title === stored.title) &&
    (!url || (stored.url !== null && addressOf(url) === addressOf(stored.url))) &&
    (!publishedAt || (stored.publishedAt !== null && parseEdtf(publishedAt) === parseEdtf(stored.publishedAt))) &&
    (publisher === undefined || publisher.key === stored.publisher.id)
  );
}

function inOtherWords(stored: readonly StoredDocument[]): string {
  const told = stored
    .slice(0, 3)
    .map(
      ({ id, title, publisher, publishedAt }) => `“${title}”, ${publisher.name}, ${publishedAt ?? 'undated'} (${id})`,
    );
  return `the graph has this text as ${told.join('; ')}: give the same metadata, or record it again under these (correct: true; whosaid read --correct)`;
}

interface FoundPublisher {
  readonly key: string;
  readonly name: string;
  readonly isNew: boolean;
}

async function findPublisher(
  field: RootField,
  given: string | null | undefined,
  textHash: string,
): Promise<FoundPublisher | undefined> {
  const name = given?.trim();
  if (!name) return undefined;
  if (isId(name)) return { key: name, name, isNew: false };
  const byName = await lookUpNames(field, [name]);
  const found = thingsNamed(name, 'ORGANISATION', byName);
  const [only, ...others] = found;
  if (only === undefined) return { key: textPublisherKey(textHash, name), name, isNew: true };
  if (others.length === 0) return { key: only.id, name: only.name ?? name, isNew: false };
  const told = found.slice(0, 10).map(({ id, name: own, __typename }) => `${own} (${__typename.toLowerCase()}, ${id})`);
  throw new InvalidInput(`publisher: several have the name “${name}”: ${told.join('; ')}: give the id of one of them`);
}

/** The documents of the page with a URL that have another text, the latest first. */
export async function earlierDocuments(
  field: RootField,
  url: string | null | undefined,
  textHash: string,
): Promise<readonly StoredDocument[]> {
  if (!url) return [];
  const nodes = [{ key: 'nodes', name: 'nodes', args: {}, selection: documentFields }];
  const asked = rootQueries.documents({ url, first: 50 }, { DocumentConnection: nodes });
  const { value } = await field.ask<ResponseMap>(asked);
  const address = addressOf(url);
  return (value.nodes as readonly StoredDocument[]).filter(
    ({ url: own, sha256: hash }) => own !== null && addressOf(own) === address && hash !== textHash,
  );
}
