import { readdirSync, readFileSync } from 'node:fs';
import type { Proposal, TextToRead } from '../../../src/reading/proposal.js';

// The made-up texts of tests/corpus, with who says what in them. A line of an annotation is
// `speaker < relay | cue | content | mode | stance | predicate ROLE=name; …`; "-" is the publisher, "?" somebody unnamed by the text.

export interface Expected {
  readonly speaker: string;
  readonly relays: readonly string[];
  readonly cue: string;
  /** Where its pieces stand, in UTF-16 units. */
  readonly content: readonly (readonly [start: number, end: number])[];
  readonly mode: string;
  readonly stance: string;
  readonly predicate: string | undefined;
  readonly roles: readonly string[];
}

export interface AnnotatedText {
  readonly name: string;
  readonly document: TextToRead;
  readonly expected: readonly Expected[];
}

const modes: Readonly<Record<string, string>> = { D: 'DIRECT', I: 'INDIRECT', M: 'MIXED', N: 'NARRATIVE' };

/** The folders of tests/corpus. */
export type CorpusPart = 'development' | 'heldOut' | 'longer' | 'later' | 'recent';

/** The annotated texts of a part of the corpus. @throws Error if an annotation quotes what is not in its text */
export function corpusOf(part: CorpusPart): readonly AnnotatedText[] {
  const folder = `tests/corpus/${part}`;
  return readdirSync(folder)
    .sort()
    .map((name) => annotated(name, readFileSync(`${folder}/${name}`, 'utf8')));
}

function annotated(name: string, file: string): AnnotatedText {
  const [head = '', text = '', lines = ''] = file.split('\n---\n');
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1];
  let from = 0;
  const expected = lines
    .trim()
    .split('\n')
    .map((line): Expected => {
      const [who = '', cue = '', content = '', mode = '', stance = '', claim = ''] = line.split(' | ');
      const [speaker = '', ...relays] = who.split(' < ');
      const pieces = content.split(' + ').map((piece) => {
        const near = text.indexOf(piece, from);
        const start = near < 0 ? text.indexOf(piece) : near;
        if (start < 0) throw new Error(`${name} has no "${piece}"`);
        from = start + 1;
        return [start, start + piece.length] as const;
      });
      const [, predicate, roles = ''] = /^(.*?)(?: (?=[A-Z]+=)(.*))?$/.exec(claim) ?? [];
      return {
        speaker,
        relays,
        cue,
        content: pieces,
        mode: modes[mode] ?? mode,
        stance: stance === 'A' ? 'ASSERTS' : stance,
        predicate: predicate === '' ? undefined : predicate,
        roles: roles === '' ? [] : roles.split('; '),
      };
    });
  const document = {
    text,
    title: field('title') ?? '',
    publisher: field('publisher') ?? '',
    publishedAt: field('published') ?? '',
  };
  return { name, document, expected };
}

export interface Scores {
  readonly overlapPrecision: number;
  readonly overlapRecall: number;
  readonly triplePrecision: number;
  readonly tripleRecall: number;
  readonly precision: number;
  readonly recall: number;
  readonly predicates: number;
}

/** Pairs each expectation with at most one proposal: the one whose content overlaps it most, if it overlaps by half. */
export function pairsOf(
  { document, expected }: AnnotatedText,
  proposals: readonly Proposal[],
): readonly (readonly [Expected, Proposal | undefined])[] {
  const free = new Set(proposals);
  const toUnits = unitsOf(document.text);
  return expected.map((one) => {
    const best = [...free]
      .map((proposal) => ({
        proposal,
        share: shareOf(one, proposal, toUnits) + (sameSpeaker(one, proposal) ? 0.2 : 0),
      }))
      .filter(({ share }) => share >= 0.5)
      .sort((left, right) => right.share - left.share)[0]?.proposal;
    if (best !== undefined) free.delete(best);
    return [one, best] as const;
  });
}

function unitsOf(text: string): (point: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (point) => starts[point] ?? text.length;
}

/** How much of the content they share, of the content of both. */
function shareOf({ content }: Expected, proposal: Proposal, toUnits: (point: number) => number): number {
  const own = new Set(content.flatMap(([start, end]) => range(start, end)));
  const other = new Set(proposal.content.flatMap(({ start, end }) => range(toUnits(start), toUnits(end))));
  const both = [...own].filter((at) => other.has(at)).length;
  return both / (own.size + other.size - both);
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|its|his|her|their|our) /, '')
    .trim();

/** Whether two names mean the same: one has all the words of the other. */
export function sameName(one: string, other: string): boolean {
  const [left, right] = [bare(one).split(' '), bare(other).split(' ')];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

export function sameSpeaker({ speaker, mode }: Expected, proposal: Proposal): boolean {
  if (speaker === '?' || mode === 'NARRATIVE') return proposal.speaker === undefined;
  return proposal.speaker !== undefined && sameName(speaker, proposal.speaker.name);
}

/** Whether a proposal says what is expected: speaker, mode, stance, and words that overlap by half. */
export function isRight(one: Expected, proposal: Proposal | undefined): boolean {
  return (
    proposal !== undefined &&
    sameSpeaker(one, proposal) &&
    proposal.mode === one.mode &&
    proposal.stance === one.stance &&
    one.relays.length === proposal.relays.length &&
    one.relays.every((relay, index) => sameName(relay, proposal.relays[index]?.name ?? ''))
  );
}

export function hasRightClaim({ predicate, roles }: Expected, proposal: Proposal | undefined): boolean {
  if (proposal?.claim === undefined || predicate !== proposal.claim.predicate) return false;
  const { participants } = proposal.claim;
  return roles.every((role) => {
    const [key, name = ''] = role.split('=');
    return participants.some((one) => one.role === key && sameName(one.entity.name, name));
  });
}

export function scoresOf(
  texts: readonly AnnotatedText[],
  propose: (document: TextToRead) => readonly Proposal[],
): Scores {
  const sums = {
    proposed: 0,
    expected: 0,
    right: 0,
    said: 0,
    expectedSaid: 0,
    triples: 0,
    own: 0,
    other: 0,
    both: 0,
    claims: 0,
    rightClaims: 0,
  };
  for (const text of texts) {
    const proposals = propose(text.document);
    const toUnits = unitsOf(text.document.text);
    const pairs = pairsOf(text, proposals);
    const isSaid = ({ mode }: { readonly mode: string }) => mode !== 'NARRATIVE';
    const own = new Set(
      text.expected.filter(isSaid).flatMap(({ content }) => content.flatMap(([start, end]) => range(start, end))),
    );
    const other = new Set(
      proposals
        .filter(isSaid)
        .flatMap(({ content }) => content.flatMap(({ start, end }) => range(toUnits(start), toUnits(end)))),
    );
    sums.own += own.size;
    sums.other += other.size;
    sums.both += [...own].filter((at) => other.has(at)).length;
    sums.proposed += proposals.length;
    sums.expected += text.expected.length;
    sums.said += proposals.filter(isSaid).length;
    sums.expectedSaid += text.expected.filter(isSaid).length;
    for (const [one, proposal] of pairs) {
      const isTriple =
        proposal !== undefined && isSaid(one) && sameSpeaker(one, proposal) && sameCue(one.cue, proposal.cue?.exact);
      sums.triples += isTriple ? 1 : 0;
      sums.right += isRight(one, proposal) ? 1 : 0;
      sums.claims += one.predicate === undefined ? 0 : 1;
      sums.rightClaims += one.predicate !== undefined && hasRightClaim(one, proposal) ? 1 : 0;
    }
  }
  return {
    overlapPrecision: sums.both / sums.other,
    overlapRecall: sums.both / sums.own,
    triplePrecision: sums.triples / sums.said,
    tripleRecall: sums.triples / sums.expectedSaid,
    precision: sums.right / sums.proposed,
    recall: sums.right / sums.expected,
    predicates: sums.rightClaims / sums.claims,
  };
}

function sameCue(expected: string, found: string | undefined): boolean {
  if (expected === '-') return found === undefined;
  return found !== undefined && (found.includes(expected) || expected.includes(found));
}
