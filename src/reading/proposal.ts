import type { Certainty, Coding, EntityKind, Modality, Mode, Role, Stance } from '../domain/vocabulary.js';

// What the proposers of attributions have in common. They read a text and know nothing of a graph but the names they are given.

/** A stretch of a text, in Unicode code points; the end is exclusive. `exact` is what stands there. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Something that a text names or refers to: a source, or a participant of a claim. */
export interface TextMention {
  /** Where it is mentioned: "the group", "he", "the Observatory". */
  readonly span: TextSpan;
  /** The fullest name of it in this text: "Islamic State". Of an unnamed source, how it is described: "activists". */
  readonly name: string;
  /** Where that name stands, if elsewhere: a reviewer is shown what the mention was resolved to. */
  readonly antecedent?: TextSpan;
  readonly kind: EntityKind;
  /** Whether it has a name. Without one it is a source of this text alone: "activists", "an official". */
  readonly isNamed: boolean;
  /** Ids of the things of the graph that its name may mean; empty if it is new. */
  readonly candidates: readonly string[];
  /** Of several who speak together, "the army and the council", each of them; all have names. */
  readonly signers?: readonly TextMention[];
}

/** The claim that a proposal reads in its span. */
export interface ProposedClaim {
  readonly predicate: string;
  /** One sentence that can be read alone. */
  readonly text: string;
  readonly participants: readonly { readonly role: Role; readonly entity: TextMention }[];
  readonly modality: Modality;
  readonly condition?: string;
  /** The time of the fact, in EDTF. */
  readonly valid?: string;
  readonly quantity?: {
    readonly low?: number;
    readonly best?: number;
    readonly high?: number;
    readonly unit: string;
    readonly vague?: boolean;
  };
}

/** An attribution that a proposer finds in a text, for a person to accept, correct or reject. */
export interface Proposal {
  /** The proposer, its version and its rule: `rules@1:according-to`. */
  readonly extractor: string;
  /** What is said. Of a quotation that something interrupts, the pieces in the order of the text. */
  readonly content: readonly [TextSpan, ...TextSpan[]];
  /** Who says it; absent where the publisher speaks in its own voice (NARRATIVE). */
  readonly speaker?: TextMention;
  /** Those who passed it on to the publisher, the nearest to the speaker first: "SOHR said activists told it" has SOHR. */
  readonly relays: readonly TextMention[];
  /** The words that attribute it: "said", "according to". */
  readonly cue?: TextSpan;
  readonly mode: Mode;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  /** When the speaker said it, in EDTF, if the text says so. */
  readonly stated?: string;
  /** Absent where no predicate is understood: the words are still proposed as said. */
  readonly claim?: ProposedClaim;
}

/** What a proposer is given. */
export interface TextToRead {
  readonly text: string;
  readonly title?: string;
  /** When the document was published, in EDTF; times such as "Friday" are relative to it. */
  readonly publishedAt?: string;
  /** The name of the publisher, if it has one. */
  readonly publisher?: string;
}

/** All that a proposal mentions: who speaks, who relays it, and the participants of the claim. Of a joint source, its signers. */
export function mentionsOf({ speaker, relays, claim }: Proposal): readonly TextMention[] {
  const sources = [...(speaker ? [speaker] : []), ...relays].flatMap((one) => one.signers ?? [one]);
  return [...sources, ...(claim?.participants ?? []).map(({ entity }) => entity)];
}
