import { InvalidInput } from '../errors.js';
import { checkEnds, decisionReaders, type Readers, speakers } from './decisionReaders.js';
import {
  attributionId,
  claimId,
  compareText,
  documentId,
  entityId,
  eventId,
  jointSourceId,
  scopedSourceId,
  sortParticipants,
  unnamedPublisherId,
} from './identity.js';
import { type Id, kindOfId, sha256 } from './ids.js';
import { type InputContext, Keys } from './keys.js';
import { RecordReader } from './recordReader.js';
import type * as r from './records.js';
import type { RecordType, TypedRecord } from './records.js';
import type { ResolvedRecord, ResolvedRecordOf } from './resolvedRecord.js';

/** Resolves the keys in the records of one input to ids. Records must be passed in input order. */
export interface Resolver {
  /** @throws InvalidInput with the type and the field */
  resolve(record: TypedRecord): ResolvedRecord;
}

export function createResolver(context: InputContext): Resolver {
  const keys = new Keys(context.namespace, context.hasOldIds);
  return {
    resolve: (record) => {
      const reader = new RecordReader(record.type, keys, context.by);
      return (readers[record.type] as (body: unknown, reader: RecordReader) => ResolvedRecord)(record.body, reader);
    },
  };
}

const readers: Readers<RecordType> = {
  ...decisionReaders,
  entity: (body, reader) => {
    const key = reader.full(body.key);
    return reader.global('entity', entityId(key), { ...body, key }, body.key);
  },
  event: (body, reader) => {
    const key = reader.full(body.key);
    return reader.global('event', eventId(key), { ...body, key }, body.key);
  },
  source: readSource,
  document: readDocument,
  claim: readClaim,
  attribution: readAttribution,
  relay: (body, reader) => {
    const from = reader.id('from', body.from, ['attribution']);
    const to = reader.id('to', body.to, ['attribution']);
    return betweenTwo('relay', from, to, { from, to }, reader);
  },
  basis: (body, reader) => {
    const from = reader.id('from', body.from, ['attribution']);
    const on = reader.id('on', body.on, ['attribution', 'document']);
    return betweenTwo('basis', from, on, { from, on }, reader);
  },
};

function readSource(body: r.SourceRecord, reader: RecordReader): ResolvedRecordOf<'source'> {
  if (body.publisherOf !== undefined) {
    const id = unnamedPublisherId(body.publisherOf);
    return reader.said('source', id, { ...body, key: id }, body.key);
  }
  if (body.signers !== undefined) {
    const signers = readSigners('signers', body.signers, reader);
    const id = jointSourceId(signers);
    return reader.said('source', id, { ...body, key: id, signers: [...signers] }, body.key);
  }
  const document = reader.id('document', body.document ?? '', ['document']);
  const id = scopedSourceId(document, body.mention ?? '');
  return reader.said('source', id, { ...body, key: id, document }, body.key);
}

function readSigners(field: string, keys: readonly string[], reader: RecordReader): readonly Id[] {
  const ids = keys.map((key, index) => reader.id(`${field}.${index}`, key, ['entity'], true));
  reader.check();
  const signers = [...new Set(ids)].sort(compareText);
  if (signers.length > 1) return signers;
  throw new InvalidInput(
    `${reader.type}: ${field}: all are the same entity, ${signers[0]}: give the source of one alone as \`source\``,
  );
}

function readDocument(body: r.DocumentRecord, reader: RecordReader): ResolvedRecordOf<'document'> {
  const publisher = reader.id('publisher', body.publisher, speakers, true);
  reader.check();
  const unnamed = kindOfId(publisher) === 'source';
  if (unnamed && publisher !== unnamedPublisherId(body)) {
    throw new InvalidInput(
      'document: publisher: an unnamed publisher must be publisherOf the title, url and publishedAt of this document',
    );
  }
  const hash = hashOfText(body);
  const resolved = { ...body, publisher, ...(hash === undefined ? {} : { sha256: hash }) };
  const id = documentId(resolved, unnamed ? null : publisher);
  return reader.said('document', id, { ...resolved, key: id }, body.key);
}

function hashOfText({ text, sha256: given }: r.DocumentRecord): string | undefined {
  if (text === undefined) return given;
  const hash = sha256(text);
  if (given === undefined || given === hash) return hash;
  throw new InvalidInput(`document: sha256: does not match the hash of the text, ${hash}; correct or omit it`);
}

function readClaim(body: r.ClaimRecord, reader: RecordReader): ResolvedRecordOf<'claim'> {
  const participants = body.participants.map((one, index) => ({
    ...one,
    entity: reader.id(`participants.${index}.entity`, one.entity, ['entity']),
  }));
  const occurrence = body.occurrence === undefined ? {} : { occurrence: reader.keys.occurrence(body.occurrence) };
  const resolved = { ...body, ...occurrence, participants: [...sortParticipants(participants)] };
  const id = claimId(resolved);
  return reader.said('claim', id, { ...resolved, key: id }, body.key);
}

function readAttribution(body: r.AttributionRecord, reader: RecordReader): ResolvedRecordOf<'attribution'> {
  const { source, sources, ...rest } = body;
  const document = reader.id('document', body.document, ['document']);
  const joint = sources === undefined ? undefined : jointSourceOf(readSigners('sources', sources, reader));
  const resolved = {
    ...rest,
    document,
    source: joint?.id ?? reader.id('source', source ?? '', speakers, true),
    ...(body.claim === undefined ? {} : { claim: reader.id('claim', body.claim, ['claim']) }),
    ...(body.about === undefined ? {} : { about: reader.id('about', body.about, ['attribution']) }),
    ...(body.mentions === undefined ? {} : { mentions: readMentions(body.mentions, reader) }),
  };
  const id = attributionId(resolved);
  const record = reader.said('attribution', id, { ...resolved, key: id }, body.key);
  return joint === undefined ? record : { ...record, joint };
}

function readMentions(mentions: NonNullable<r.AttributionRecord['mentions']>, reader: RecordReader) {
  return mentions.map((one, index) => ({
    ...one,
    entity: reader.id(`mentions.${index}.entity`, one.entity, ['entity']),
  }));
}

/** Its signers are references of the attribution. */
function jointSourceOf(signers: readonly Id[]): ResolvedRecordOf<'source'> {
  const id = jointSourceId(signers);
  return { type: 'source', id, body: { key: id, signers: [...signers] }, refs: [] };
}

function betweenTwo<T extends 'relay' | 'basis'>(
  type: T,
  from: Id,
  to: Id,
  body: ResolvedRecordOf<T>['body'],
  reader: RecordReader,
) {
  reader.check();
  checkEnds(type, from, to);
  return { type, id: `${from} ${to}`, body, refs: reader.refs };
}
