import type { RecordType, WireRecord } from '../../domain/records/records.js';
import type { Value } from '../engine.js';
import { readPair, readPieces, readStoredMentions } from '../storedLists.js';

type Props = Readonly<Record<string, Value>>;

/** A thing as a row of an export gives it. */
export interface StoredThing {
  readonly id: string;
  readonly props: Props;
  /** The state it was in at the moment of the export, if that is not the one it has. */
  readonly revisions: readonly string[];
  /** Of a claim. */
  readonly participants?: readonly Props[];
}

/** A stored thing as the record that says it: what it names stands as its id, and so does its own key. */
export function recordOf(type: RecordType, thing: StoredThing): WireRecord {
  const [earlier] = thing.revisions;
  const props = earlier === undefined ? thing.props : (JSON.parse(earlier) as Props);
  const body = bodies[type]({ ...thing, props });
  return { [type]: withoutAbsent(body) } as unknown as WireRecord;
}

type Body = (thing: StoredThing) => Record<string, unknown>;

const decided: Body = ({ id, props }) => ({ key: id, by: props.by, at: props.madeAt, reason: props.reason });

const bodies: Readonly<Record<RecordType, Body>> = {
  entity: ({ props }) => ({
    ...props,
    externalIds: externalIds(props.externalIds),
    withoutExternalIds: externalIds(props.withoutExternalIds),
  }),
  source: ({ id, props }) => ({
    key: id,
    name: props.hasMadeName === true ? undefined : props.name,
    sourceKind: props.sourceKind,
    document: props.documentId,
    mention: props.mention,
    publisherOf: publisherOf(props),
    signers: props.signers,
  }),
  document: ({ id, props }) => ({ ...props, key: id, publisher: props.publisherId }),
  event: ({ props }) => ({ ...props, properties: propertiesOf(props.properties) }),
  claim: ({ id, props, participants = [] }) => ({
    ...props,
    key: id,
    participants: participants.map(withoutAbsent),
    quantity: quantity(props),
    properties: propertiesOf(props.properties),
  }),
  attribution: ({ id, props }) => ({
    ...props,
    key: id,
    document: props.documentId,
    source: props.sourceId,
    claim: props.aboutId === undefined ? props.claimId : undefined,
    about: props.aboutId,
    span: span(props),
    cueSpan: wordsSpan(props.cueSpan),
    sourceSpan: wordsSpan(props.sourceSpan),
    mentions: mentions(props.mentions),
  }),
  relay: ({ props }) => ({ ...props }),
  basis: ({ props }) => ({ ...props }),
  link: (thing) => ({ ...thing.props, ...decided(thing), kind: thing.props.linkKind }),
  assessment: (thing) => ({ ...thing.props, ...decided(thing) }),
  review: (thing) => ({ ...thing.props, ...decided(thing) }),
  retraction: (thing) => ({ ...thing.props, ...decided(thing) }),
  withdrawal: (thing) => ({ ...thing.props, ...decided(thing) }),
};

function externalIds(stored: Value | undefined): unknown {
  if (!Array.isArray(stored)) return undefined;
  return stored.map((text) => {
    const [scheme, value] = readPair(text);
    return { scheme, value };
  });
}

function propertiesOf(stored: Value | undefined): unknown {
  if (!Array.isArray(stored)) return undefined;
  return stored.map((text) => {
    const [name, value] = readPair(text);
    return { name, value };
  });
}

function publisherOf({ publisherTitle: title, publisherUrl: url, publisherDate: publishedAt }: Props): unknown {
  return title === undefined ? undefined : withoutAbsent({ title, url, publishedAt });
}

function quantity({ low, best, high, unit, vague }: Props): unknown {
  return unit === undefined
    ? undefined
    : withoutAbsent({ low, best, high, unit, vague: vague === true ? true : undefined });
}

function span({ start, end, exact, prefix, suffix, pieces }: Props): unknown {
  if (start === undefined) return undefined;
  const all = readPieces(pieces);
  const [first] = all;
  const words = first === undefined ? exact : first.exact;
  return withoutAbsent({ start, end, exact: words, prefix, suffix, pieces: first === undefined ? undefined : all });
}

function wordsSpan(stored: Value | undefined): unknown {
  const all = readPieces(stored);
  const [first] = all;
  return first === undefined ? undefined : { ...first, ...(all.length > 1 ? { pieces: all } : {}) };
}

function mentions(stored: Value | undefined): unknown {
  const all = readStoredMentions(stored);
  return all.length === 0 ? undefined : all;
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
