import { boundsOf, type Edtf } from '../../../domain/edtf/edtf.js';
import { isFromText } from '../../../domain/records/identity.js';
import type { Fields, FieldValue } from '../../../domain/records/recordFields.js';
import { mutableFields } from '../../../domain/records/recordFields.js';
import type { RecordType } from '../../../domain/records/records.js';
import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import { addressOf } from '../../../domain/text/addressOf.js';
import { codesOf } from '../../../domain/text/codes.js';
import { aboutTokens, nameTokens, textTokens } from '../../../domain/text/search/searchTokens.js';
import { shinglesOf } from '../../../domain/text/shingles.js';
import type { Value } from '../../engine.js';

/** Properties of a node; what is absent is not there, never null. */
export type NodeProps = Readonly<Record<string, Value>>;

/** Facts about a thing that are not in its record: they follow from what the record refers to. */
export interface InheritedFacts {
  /** How many attributions it is about, one about the other. For withdrawals: of how many decisions. */
  readonly depth: number;
  /** The claim it is about in the end. */
  readonly claim?: string;
  /** The earliest day of its document's publication. */
  readonly pubFrom?: string;
  /** The change that a withdrawal is about in the end, when it is about an import. */
  readonly change?: number;
  /** The name of a joint source that no record names, made from those of its signers. */
  readonly madeName?: string;
}

/** Where nothing is known, these sort after every date and before every date. */
const last = '~~';
const first = '-';

/** What can never change of a thing: its identity, and what follows from it. */
export function fixedProps(record: ResolvedRecord, inherited: InheritedFacts): NodeProps {
  return present(fixed(record, inherited));
}

function fixed(record: ResolvedRecord, inherited: InheritedFacts): Record<string, unknown> {
  const { id } = record;
  switch (record.type) {
    case 'entity':
      return { id, key: record.body.key, kind: record.body.kind, fromText: isFromText(record.body.key) || undefined };
    case 'event':
      return { id, key: record.body.key };
    case 'source':
      return fixedOfSource(record);
    case 'document':
      return fixedOfDocument(record);
    case 'claim':
      return fixedOfClaim(record);
    case 'attribution':
      return fixedOfAttribution(record, inherited);
    case 'relay':
    case 'basis':
      return {};
    default:
      return fixedOfDecision(record, inherited);
  }
}

function fixedOfSource({ id, body }: ResolvedRecordOf<'source'>): Record<string, unknown> {
  const { mention, document, publisherOf: of, signers } = body;
  if (signers !== undefined) return { id, signers };
  if (of === undefined) return { id, mention, documentId: document, fromText: true };
  return { id, publisherTitle: of.title, publisherUrl: of.url, publisherDate: of.publishedAt };
}

function fixedOfDocument({ id, body }: ResolvedRecordOf<'document'>): Record<string, unknown> {
  const { title, url, publishedAt, sha256, publisher } = body;
  const bounds = publishedAt === undefined ? undefined : boundsOf(publishedAt);
  const dates = { pubFrom: bounds?.earliestStart, pubTo: bounds?.latestEnd };
  const address = url === undefined ? undefined : addressOf(url);
  return { id, title, url, address, publishedAt, sha256, publisherId: publisher, ...dates };
}

function fixedOfClaim({ id, body }: ResolvedRecordOf<'claim'>): Record<string, unknown> {
  const { predicate, modality, condition, valid, quantity, occurrence } = body;
  const vague = quantity === undefined ? undefined : quantity.vague === true;
  const bounds = validBounds(valid);
  const sorts = { sortAsc: bounds.validFrom ?? last, sortDesc: bounds.validFrom ?? '' };
  return { id, predicate, modality, condition, valid, ...bounds, ...quantity, vague, occurrence, ...sorts };
}

function validBounds(valid: Edtf | undefined) {
  if (valid === undefined) return {};
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(valid);
  return { validFrom: earliestStart, validStartTo: latestStart, validEndFrom: earliestEnd, validTo: latestEnd };
}

function fixedOfAttribution(
  { id, body }: ResolvedRecordOf<'attribution'>,
  inherited: InheritedFacts,
): Record<string, unknown> {
  const { stance, span, document, source, about, review } = body;
  // Proposals are reviewed in the order of the text.
  const place = review === 'PROPOSED' ? `${document} ${String(span?.start ?? 0).padStart(7, '0')}` : undefined;
  return {
    id,
    place,
    stance,
    start: span?.start,
    end: span?.end,
    documentId: document,
    sourceId: source,
    claimId: inherited.claim,
    aboutId: about,
    depth: inherited.depth,
    pubFrom: inherited.pubFrom,
  };
}

type DecisionSaid = Extract<
  ResolvedRecord,
  { readonly type: 'link' | 'assessment' | 'review' | 'retraction' | 'withdrawal' }
>;

function fixedOfDecision({ type, id, body }: DecisionSaid, { depth, change }: InheritedFacts): Record<string, unknown> {
  const { key, kind, reason, at, valid, ...decided } = body as Record<string, unknown>;
  const kindProps = { kind: type.toUpperCase(), linkKind: kind };
  return { id, ...kindProps, ...decided, valid, ...validBounds(valid as Edtf | undefined), madeAt: at, depth, change };
}

/** A name that no record gave. It is no field: any record that gives a name replaces it. */
export function madeNameProps({ madeName }: InheritedFacts, fields: Fields): NodeProps {
  return madeName === undefined || fields.name !== undefined ? {} : { name: madeName, hasMadeName: true };
}

/** What follows from the state of a thing: what it is found and put in order by. */
export function derivedProps(type: RecordType, props: NodeProps): NodeProps {
  switch (type) {
    case 'entity':
    case 'source':
    case 'event':
      return {
        sort: text(props.name).normalize('NFKC').toLowerCase(),
        search: joined([
          ...nameTokens(namesOf(props), codesOf(props.key, props.externalIds)),
          ...aboutTokens(text(props.description)),
        ]),
      };
    case 'claim':
      return { search: joined(textTokens(`${text(props.predicate)} ${text(props.text)}`)) };
    case 'document':
      return {
        sort: props.pubTo ?? first,
        search: joined(textTokens([props.title, props.address, props.note, props.text].map(text).join(' '))),
        ...present({ shingles: shinglesOf(text(props.text)) }),
      };
    case 'attribution':
      return statedProps(props);
    default:
      return {};
  }
}

function statedProps({ stated, pubFrom }: NodeProps): NodeProps {
  if (stated === undefined) return { sort: pubFrom ?? last };
  const { earliestStart, latestEnd } = boundsOf(stated as Edtf);
  return { statedFrom: earliestStart, statedTo: latestEnd, sort: earliestStart };
}

function namesOf({ name, aliases }: NodeProps): readonly string[] {
  return [text(name), ...(Array.isArray(aliases) ? aliases.map(text) : [])];
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function joined(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** Fields as properties: a position is two of them. */
export function propsOfFields({ position, ...fields }: Fields): NodeProps {
  if (!Array.isArray(position)) return fields as NodeProps;
  return { ...(fields as NodeProps), latitude: position[0] as number, longitude: position[1] as number };
}

/** The fields of a stored thing. */
export function fieldsOfProps(type: RecordType, props: NodeProps): Fields {
  const all: Record<string, unknown> = { ...props, ...positionOf(props) };
  if (props.hasMadeName) delete all.name;
  return Object.fromEntries(
    mutableFields[type].flatMap((name): [string, FieldValue][] => {
      const value = all[name];
      return value === undefined || value === null ? [] : [[name, value as FieldValue]];
    }),
  );
}

/** The properties that a change of state replaces. */
export function mutableProps(type: RecordType): readonly string[] {
  const fields = mutableFields[type].flatMap((name) => (name === 'position' ? ['latitude', 'longitude'] : [name]));
  return [...fields, 'hasMadeName', 'statedFrom', 'statedTo', 'sort', 'search', 'shingles'];
}

function positionOf({ latitude, longitude }: NodeProps): { position?: unknown } {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { position: [latitude, longitude] } : {};
}

function present(props: Record<string, unknown>): NodeProps {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined && value !== null),
  ) as NodeProps;
}
