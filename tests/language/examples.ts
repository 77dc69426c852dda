import { type Role, roles } from '../../src/domain/vocabulary.js';
import type { Frame } from '../../src/language/lexicon/frames.js';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { matchClaim } from '../../src/language/match/matchClaim.js';
import type { Match } from '../../src/language/match/matching.js';
import type { Named } from '../../src/language/names/named.js';
import { readSentence } from '../../src/language/read/read.js';

const thing = (__typename: string, name: string): Named => ({ __typename, id: `ent_${name}`, name });

/** The names in the examples of frames. */
export const exampleNames: readonly Named[] = [
  thing('Actor', 'Alma'),
  thing('Actor', 'Boran'),
  thing('Place', 'Cale'),
  thing('Place', 'Dorn'),
  thing('Person', 'Emin'),
  thing('Organisation', 'Ferro'),
  thing('OtherEntity', 'Hale contest'),
];

export const noon = new Date('2030-06-01T12:00:00Z');

/** The claim that the examples of a frame are about. */
export function exampleClaim({ claim }: Pick<Frame, 'claim'>): ComparedClaim {
  const { predicate, text, ...named } = claim;
  const participants = Object.entries(named).flatMap(([key, name]) => {
    const role = roles.find((one) => one === key.replace(/\d$/, ''));
    return role === undefined ? [] : [participant(role, String(name))];
  });
  return {
    id: 'clm_1',
    text: text ?? `${participants.map(({ name }) => name).join(' ')} ${predicate}.`,
    predicate,
    modality: 'ACTUAL',
    valid: undefined,
    validFrom: undefined,
    validTo: undefined,
    quantity: undefined,
    events: [],
    participants,
  };
}

function participant(role: Role, name: string): ComparedClaim['participants'][number] {
  const found = exampleNames.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no example is called ${name}`);
  return { role, id: found.id, name, part: null, isPlace: found.__typename === 'Place' };
}

/** A text compared with a claim, by each way that it can be read. */
export function compare(text: string, claim: ComparedClaim): readonly Match[] {
  const { propositions } = readSentence(text, { names: exampleNames, predicates: new Set([claim.predicate]) }, noon);
  return propositions.map((one) => matchClaim(one, claim, lexicon()));
}
