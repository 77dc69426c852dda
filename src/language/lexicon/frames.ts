import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { roles } from '../../domain/vocabulary.js';
import { packageRoot } from '../../packageRoot.js';

const role = z.enum(roles);
const slots = z.record(z.string(), z.array(role));
/** A word for it; with words that a claim must have, for a verb that says more than its family: what burned down was destroyed by a fire. */
const noun = z.union([z.string(), z.strictObject({ noun: z.string(), with: z.array(z.string()).optional() })]);
const verb = z.union([z.string(), z.strictObject({ verb: z.string(), with: z.array(z.string()) })]);
const reference = z.object({ predicate: z.string(), text: z.string().optional() }).catchall(z.string());

/** One family of predicates as a file of `src/language/frames/` states it. */
const frameShape = z.strictObject({
  family: z.string(),
  /** What this does, these families do too: who retakes a place seizes it. */
  kindOf: z.union([z.string().transform((family) => [family]), z.array(z.string())]).default([]),
  /** Too common in articles beside the matter to be proposed: it is read in questions and short texts. */
  onlyAsked: z.boolean().default(false),
  /** What ends the state that this brings about: who opens what is closed. */
  undoneBy: z.array(z.string()).default([]),
  /** What brings about the state that this says is: who bought it owns it. */
  begunBy: z.array(z.string()).default([]),
  verbs: z.array(verb),
  nouns: z.array(noun),
  /** The roles that a grammatical place may fill: subject, object, or a preposition. */
  roles: slots,
  /** Verbs and nouns for the same with the places turned: what falls is taken. */
  turned: z.array(z.strictObject({ verbs: z.array(verb), nouns: z.array(noun), roles: slots })).default([]),
  intransitive: z.boolean().default(false),
  /** What somebody is said to have: "his arrest" is done to him. */
  owner: z.literal('object').optional(),
  /** Says nothing of an object: "is losing". */
  noObject: z.boolean().default(false),
  /** Who does it to whom makes no difference: they met. */
  symmetric: z.boolean().default(false),
  /** A claim; what says the same; and what does not. */
  claim: reference,
  good: z.array(z.string()),
  reversed: z.array(z.string()),
});

export type Frame = z.infer<typeof frameShape>;

const file = z.array(frameShape);

/** The families of `src/language/frames/`, and those of a file of the user. @throws InvalidInput if the file is none */
export function readFrames(own?: string): readonly Frame[] {
  const folder = new URL('src/language/frames/', packageRoot);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const shipped = names.sort().flatMap((name) => file.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  return own === undefined || own === '' ? shipped : [...shipped, ...readOwn(own)];
}

function readOwn(path: string): readonly Frame[] {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const [first] = error instanceof z.ZodError ? error.issues : [];
    const why = first === undefined ? (error as Error).message : `${first.path.join('.')}: ${first.message}`;
    throw new InvalidInput(`WHOSAID_FRAMES: ${path} has no families of predicates: ${why}`);
  }
}
