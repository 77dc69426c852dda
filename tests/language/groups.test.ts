import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import { isPlain } from '../../src/language/lexicon/plainSenses.js';
import { matchClaim } from '../../src/language/match/matchClaim.js';
import type { Named } from '../../src/language/names/named.js';
import { readSentence } from '../../src/language/read/read.js';
import { exampleClaim, noon } from './examples.js';

const partOf = (__typename: string, part: string, partType: string): Named => ({
  __typename,
  id: 'ent_Whole',
  name: 'Whole Army',
  links: [
    {
      kind: 'PART_OF',
      outgoing: false,
      withdrawn: false,
      other: { __typename: partType, id: `ent_${part}`, name: part },
    },
  ],
});
const claim = exampleClaim({ claim: { predicate: 'killed', ACTOR: 'Alma', VICTIM: 'Emin' } });
const emin: Named = { __typename: 'Person', id: 'ent_Emin', name: 'Emin' };

const says = (text: string, whole: Named) =>
  readSentence(text, { names: [whole, emin], predicates: new Set(['killed']) }, noon)
    .propositions.filter(({ sense }) => !isPlain(sense.family))
    .some((one) => matchClaim(one, claim, lexicon()).how !== undefined);

describe('what a group within a group did', () => {
  it('the whole group did', () => {
    expect(says('Did the Whole Army kill Emin?', partOf('Actor', 'Alma', 'Actor'))).toBe(true);
    expect(says('Did Emin kill the Whole Army?', partOf('Actor', 'Alma', 'Actor'))).toBe(false);
  });

  it('is not what a body did to which a person belongs', () => {
    expect(says('Did the Whole Army kill Emin?', partOf('Organisation', 'Alma', 'Person'))).toBe(false);
    expect(says('Did the Whole Army kill Emin?', partOf('Actor', 'Alma', 'Person'))).toBe(false);
  });
});
