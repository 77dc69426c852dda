import { kindOf } from '../mentions/entities.js';
import { isOwnName } from '../mentions/isOwnName.js';
import { nounOf } from '../mentions/nouns.js';
import { isAuxiliary, isDeterminer, isFunctionWord, isPreposition } from '../mentions/words.js';
import { reportingVerb } from '../reportingVerbs.js';
import type { Range, RuleContext, SpeakerMention } from './attribution.js';
import type { Cue } from './cues.js';
import { isFiniteVerb } from './finite.js';
import type { Node } from './nodes.js';
import { mediumAt } from './source/medium.js';

/** What follows a reporting verb: to whom and when it was said, and where what is said begins. */
export interface AfterCue {
  readonly next: number;
  readonly hasThat: boolean;
  /** "Told Reuters": who passed it on. */
  readonly relays: readonly SpeakerMention[];
  readonly stated: Range | undefined;
  /** Whether nothing but such words follows, up to the end or a comma. */
  readonly isEnd: boolean;
}

const addressees = new Set(
  'reporters journalists me us him her them it you parliament lawmakers investors police supporters television radio state'.split(
    ' ',
  ),
);
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/;
const prepositions = new Set('in on at by from through via to during after before with outside over'.split(' '));
const adverbs = new Set(
  'later early late earlier also again then separately afterwards simply only already tonight there here'.split(' '),
);
const publishing = new Set(
  'posted published released issued broadcast dated aired seen obtained sent shared made given emailed'.split(' '),
);
const whens = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year']);

/** Reads on from a reporting verb. */
export function afterCue(nodes: readonly Node[], cue: Cue, context: RuleContext): AfterCue {
  let at = cue.end;
  const relays: SpeakerMention[] = [];
  const begin = nodes[at];
  if (cue.verb.addressee || /^(?:warn|ask|urge|write|say)$/.test(cue.verb.base)) {
    const isTo = nodes[at]?.folded === 'to';
    if (cue.verb.addressee || isTo) at = afterAddressee(nodes, isTo ? at + 1 : at, context, relays);
  }
  // "Promised her he would come".
  const isPromised = cue.verb.base === 'promise' && /^(?:him|her|them|us|me|you)$/.test(nodes[at]?.folded ?? '');
  if (isPromised && (nodes[at + 1]?.folded === 'that' || isFiniteVerb(nodes, at + 2))) at += 1;
  const that = thatAfter(nodes, at);
  let end = that ?? at;
  if (that === undefined)
    for (let next = adjunctEnd(nodes, end, context); next > end; next = adjunctEnd(nodes, end, context)) end = next;
  const last = nodes[end - 1];
  const stated =
    begin !== undefined && last !== undefined && end > cue.end ? { from: begin.from, to: last.to } : undefined;
  const hasThat = that !== undefined;
  return { next: hasThat ? end + 1 : end, hasThat, relays, stated, isEnd: !hasThat && isClosed(nodes[end]) };
}

function isClosed(node: Node | undefined): boolean {
  return (
    node === undefined ||
    node.quote !== undefined ||
    /^[,.;!?:—–)]$/u.test(node.token?.text ?? '') ||
    node.folded === 'who' ||
    node.folded === 'as'
  );
}

function afterAddressee(nodes: readonly Node[], at: number, context: RuleContext, relays: SpeakerMention[]): number {
  const node = nodes[at];
  if (node?.token === undefined) return at;
  if (node.folded === 'that') return at;
  const mention = context.mentions
    .within(node.from, node.from + 24)
    .find(({ from, to }) => from <= node.from + 1 && to > node.from);
  const medium = mediumAt(nodes, at, context);
  if (medium !== undefined) {
    if (medium.relay !== undefined) relays.push(medium.relay);
    return medium.end;
  }
  if (addressees.has(node.folded) && mention?.from !== node.from) return at + 1;
  if (mention !== undefined) {
    let end = nodes.findIndex(({ to }) => to >= mention.to) + 1;
    const { entity } = mention;
    const kind = kindOf(entity);
    const isPublisher = isOwnName(entity.name, context.publisher);
    if (
      mention.how === 'name' &&
      entity.isNamed &&
      kind !== 'PERSON' &&
      kind !== 'PLACE' &&
      !isPublisher &&
      !/^an?$/.test(node.folded) &&
      !nodes[end - 1]?.token?.possessive
    )
      relays.push({ entity, from: mention.from, to: mention.to });
    while (nodes[end - 1]?.token?.possessive && nodes[end]?.token?.isWord && !isFunctionWord(nodes[end]?.folded ?? ''))
      end += 1;
    return end;
  }
  if (addressees.has(node.folded)) return at + 1;
  let end = at;
  while (
    end - at < 5 &&
    nodes[end]?.token?.isWord &&
    !(end > at && isDeterminer(nodes[end]?.folded ?? '')) &&
    !isFiniteVerb(nodes, end) &&
    nodes[end]?.folded !== 'that' &&
    !isPreposition(nodes[end]?.folded ?? '')
  )
    end += 1;
  return isClosed(nodes[end]) || isDeterminer(nodes[end]?.folded ?? '') || isPreposition(nodes[end]?.folded ?? '')
    ? end
    : at;
}

/** "…, saying that": of another verb. */
function isSayingMore(nodes: readonly Node[], at: number): boolean {
  const { folded } = nodes[at] as Node;
  return /ing$/.test(folded) && reportingVerb(folded, undefined) !== undefined && nodes[at - 1]?.token?.text === ',';
}

/** "That" after no more than where and when it was said. */
function thatAfter(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < Math.min(nodes.length, from + 14); at += 1) {
    const node = nodes[at] as Node;
    if (node.quote !== undefined || isSayingMore(nodes, at)) return undefined;
    // "Said on Tuesday, citing a harvest that he called bad".
    if (node.token?.text === ',' && /ing$/.test(nodes[at + 1]?.folded ?? '')) return undefined;
    // "Told jurors to ignore reports that".
    if (isInfinitive(nodes, at)) return undefined;
    // "Said that was false": it stands for something.
    if (node.folded === 'that' && isAuxiliary(nodes[at + 1]?.folded ?? '')) return undefined;
    // "Experts say that afterwards".
    if (node.folded === 'that' && !nodes.slice(at + 1).some((one, index) => index > 0 && one.token?.isWord))
      return undefined;
    if (node.folded === 'that') return at === from || !isPreposition(nodes[at - 1]?.folded ?? '') ? at : undefined;
    // "Said in its report, published on Tuesday, that".
    if (isFiniteVerb(nodes, at) && !publishing.has(node.folded)) return undefined;
  }
  return undefined;
}

/** "Told jurors to ignore it", not "said to the court". */
function isInfinitive(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (nodes[at]?.folded !== 'to' || next?.token?.isWord !== true || next.token.large || isDeterminer(next.folded))
    return false;
  return nounOf(next.folded) === undefined && !addressees.has(next.folded) && !/s$/.test(next.folded);
}

/** Where a phrase ends that says when, where or how it was said. */
function adjunctEnd(nodes: readonly Node[], at: number, context: RuleContext): number {
  const node = nodes[at];
  if (node?.token?.isWord !== true) return at;
  const { folded } = node;
  if (months.test(folded) && /^\d/.test(nodes[at + 1]?.folded ?? '')) return at + 2;
  if (/^\d{1,2}$/.test(folded) && months.test(nodes[at + 1]?.folded ?? '')) return at + 2;
  if (days.test(folded)) return at + (whens.has(nodes[at + 1]?.folded ?? '') ? 2 : 1);
  if (/^t?here$/.test(folded) && isAuxiliary(nodes[at + 1]?.folded ?? '')) return at;
  if (adverbs.has(folded) || /^(?:last|this|earlier)$/.test(folded)) {
    if (whens.has(nodes[at + 1]?.folded ?? '')) return at + 2;
    return adverbs.has(folded) ? at + 1 : at;
  }
  if (!prepositions.has(folded) || isInfinitive(nodes, at)) return at;
  const next = adjunctEnd(nodes, at + 1, context);
  if (next > at + 1) return next;
  const written = writtenIn(nodes, at);
  if (written !== undefined) return written;
  let end = at + 1;
  while (
    end - at < 9 &&
    nodes[end]?.token?.isWord &&
    (!isFiniteVerb(nodes, end) || publishing.has(nodes[end]?.folded ?? '')) &&
    (!isFunctionWord(nodes[end]?.folded ?? '') ||
      /^(?:a|an|the|his|her|its|their|of|one|in|on|to|for|with)$/.test(nodes[end]?.folded ?? ''))
  )
    end += 1;
  if (isClosed(nodes[end]) || nodes[end]?.folded === 'and') return end;
  const first = nodes[at + 1];
  const place =
    first === undefined
      ? undefined
      : context.mentions
          .within(first.from, first.from + 6)
          .find(({ from, how }) => from === first.from && how === 'name');
  return place !== undefined && kindOf(place.entity) === 'PLACE' ? nodes.findIndex(({ to }) => to >= place.to) + 1 : at;
}

const writings =
  /^(?:statement|tweet|post|message|e-?mail|letter|interview|report|speech|memo|filing|blog|video|note|briefing|broadcast|telegram|article|column|book|memoir|affidavit|testimony|facebook|twitter|instagram|x)$/;

/** Where "in a tweet" ends before a clause: "said in a tweet it was shut", "said on Facebook the road was shut". */
function writtenIn(nodes: readonly Node[], at: number): number | undefined {
  const head = nodes.findIndex(
    ({ folded, token }, index) => index > at && index < at + 5 && token?.isWord === true && writings.test(folded),
  );
  const next = nodes[head + 1];
  if (head < 0 || next?.token?.isWord !== true || !nodes.slice(at + 1, head).every(({ token }) => token?.isWord))
    return undefined;
  const isBegun = isDeterminer(next.folded) || /^(?:he|she|it|they|we|i|there)$/.test(next.folded);
  return isBegun && nodes.slice(head + 1).some((_, index) => isFiniteVerb(nodes, head + 1 + index))
    ? head + 1
    : undefined;
}
