import { z } from 'zod';
import { certainties, codings, entityKinds, modalities, modes, roles, stances } from '../../domain/vocabulary.js';

// What a model answers. It names words of the text, never their places.

const maxStatements = 200;

const words = z.strictObject({
  words: z.string().min(1).max(5_000).describe('copied from the text, letter by letter'),
  before: z.string().max(500).nullable().describe('what stands right before these words, if they stand several times'),
  after: z.string().max(500).nullable().describe('what stands right after these words, if they stand several times'),
});

const mention = z.strictObject({
  mention: words.describe('the words by which the text refers to it: "the group", "he", "the Observatory"'),
  name: z.string().min(1).max(500).describe('its fullest name in the text; without a name, its words'),
  kind: z.enum(entityKinds),
  isNamed: z.boolean().describe('whether the text gives it a name'),
});

const claim = z.strictObject({
  predicate: z.string().min(1).max(100).describe('the verb of the content: "seized"'),
  text: z.string().min(1).max(1_000).describe('one positive sentence, in words of the content only'),
  modality: z.enum(modalities),
  condition: z.string().min(1).max(500).nullable().describe('words of the content that the claim depends on'),
  participants: z.array(z.strictObject({ role: z.enum(roles), entity: mention })).max(20),
  time: words.nullable().describe('words of the content that say when it happened'),
  quantity: z
    .strictObject({ words: words.describe('"at least 12"'), unit: z.string().min(1).max(60).describe('"fighters"') })
    .nullable(),
});

export const statement = z.strictObject({
  content: z.array(words).min(1).max(10).describe('what is said; several pieces only if something interrupts it'),
  speaker: mention.nullable().describe('who says it; null if the publisher says it in its own voice'),
  relays: z.array(mention).max(10).describe('who passed it on to the publisher, the nearest to the speaker first'),
  cue: words.nullable().describe('the words that attribute it: "said", "according to"'),
  mode: z.enum(modes).describe('DIRECT only between quotation marks; NARRATIVE without a speaker'),
  stance: z.enum(stances),
  certainty: z.enum(certainties),
  coding: z.enum(codings),
  stated: words.nullable().describe('words of the text that say when the speaker said it'),
  claim: claim.nullable(),
});

export type ModelStatement = z.infer<typeof statement>;
export type StatementClaim = z.infer<typeof claim>;
export type StatedMention = z.infer<typeof mention>;

/** Statements are checked one by one: a bad one spoils no other. */
export const modelAnswer = z.object({ statements: z.array(z.unknown()).max(maxStatements) });

/** The form of an answer as a JSON schema. */
export const answerForm = z.toJSONSchema(z.strictObject({ statements: z.array(statement) }), { target: 'draft-7' });
