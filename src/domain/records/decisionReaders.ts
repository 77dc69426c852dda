import { InvalidInput } from '../errors.js';
import type { LinkKind } from '../vocabulary.js';
import { assessmentParts, compareText, linkParts, reviewParts } from './identity.js';
import type { Id, IdKind } from './ids.js';
import type { DecisionType, RecordReader } from './recordReader.js';
import type { LinkRecord, RecordType, TypedRecord } from './records.js';
import type { ResolvedRecordOf } from './resolvedRecord.js';

/** What resolves the keys of a record, by its type. */
export type Readers<Types extends RecordType> = {
  readonly [T in Types]: (
    body: Extract<TypedRecord, { readonly type: T }>['body'],
    reader: RecordReader,
  ) => ResolvedRecordOf<T>;
};

export const speakers: readonly IdKind[] = ['entity', 'source'];

/** The kinds allowed at the ends of a link. */
const linkEnds: Readonly<Record<LinkKind, readonly [from: readonly IdKind[], to: readonly IdKind[]]>> = {
  PART_OF: [['entity'], ['entity']],
  ALLIED_WITH: [['entity'], ['entity']],
  SUCCEEDS: [['entity'], ['entity']],
  ONE_VOICE: [speakers, speakers],
  DEPENDS_ON: [speakers, speakers],
  SAME_AS: [speakers, speakers],
  DERIVED_FROM: [['document'], ['document']],
  DESCRIBES: [['claim'], ['event']],
};

/** Links whose ends must be sources. */
const betweenSources: ReadonlySet<LinkKind> = new Set(['ONE_VOICE', 'DEPENDS_ON']);

export const decisionReaders: Readers<DecisionType> = {
  link: readLink,
  assessment: (body, reader) => {
    const ofSource = body.reliability !== undefined;
    const subject = reader.id('subject', body.subject, ofSource ? speakers : ['claim'], ofSource);
    const resolved = { ...body, subject };
    return reader.decided('assessment', resolved, assessmentParts(resolved));
  },
  review: (body, reader) => {
    const ids = body.attributions.map((key, index) => reader.id(`attributions.${index}`, key, ['attribution']));
    const correctedBy =
      body.correctedBy === undefined
        ? {}
        : { correctedBy: reader.id('correctedBy', body.correctedBy, ['attribution']) };
    const resolved = { ...body, ...correctedBy, attributions: [...new Set(ids)].sort(compareText) };
    return reader.decided('review', resolved, reviewParts(resolved));
  },
  retraction: (body, reader) => {
    const attribution = reader.id('attribution', body.attribution, ['attribution']);
    return reader.decided('retraction', { ...body, attribution }, [attribution]);
  },
  withdrawal: (body, reader) => {
    const decision = reader.id('decision', body.decision, ['decision']);
    return reader.decided('withdrawal', { ...body, decision }, [decision]);
  },
};

function readLink(body: LinkRecord, reader: RecordReader): ResolvedRecordOf<'link'> {
  const [fromKinds, toKinds] = linkEnds[body.kind];
  const speaks = betweenSources.has(body.kind);
  const from = reader.id('from', body.from, fromKinds, speaks);
  const to = reader.id('to', body.to, toKinds, speaks);
  reader.check();
  checkEnds(reader.type, from, to);
  const resolved = { ...body, from, to };
  return reader.decided('link', resolved, linkParts(resolved));
}

/** Two keys may resolve to the same node. */
export function checkEnds(type: RecordType, from: Id, to: Id): void {
  if (from === to) throw new InvalidInput(`${type}: both ends are the same node, ${from}`);
}
