import { describe, expect, test } from '@jest/globals';
import { compare, exampleClaim } from './examples.js';

const isSaid = (text: string, claim: ReturnType<typeof exampleClaim>) =>
  compare(text, claim).some(({ how }) => how === 'EXACT' || how === 'ALIAS' || how === 'FRAME');

describe('who was hurt in an act', () => {
  const killed = exampleClaim({
    claim: {
      predicate: 'killed',
      VICTIM: 'Alma',
      PLACE: 'Cale',
      text: 'Four of Alma were killed in the attack at Cale.',
    },
  });
  const attacked = exampleClaim({ claim: { predicate: 'attacked', ACTOR: 'Boran', TARGET: 'Alma', PLACE: 'Cale' } });

  test.each(['how many people died in the attack at Cale', 'how many dead in the attack at Cale'])(
    'is asked of who was killed, and not of the act: %s',
    (text) => {
      expect([isSaid(text, killed), isSaid(text, attacked)]).toEqual([true, false]);
    },
  );

  test.each(['the attack on Alma at Cale', 'Boran attacked Alma'])('is not asked by a name for the act: %s', (text) => {
    expect([isSaid(text, killed), isSaid(text, attacked)]).toEqual([false, true]);
  });
});

describe('what else is said of an act', () => {
  const bombed = exampleClaim({
    claim: { predicate: 'bombed', ACTOR: 'Alma', PLACE: 'Cale', text: 'Bombings by Alma killed dozens in Cale.' },
  });

  test.each(['the bombings that killed people in Cale', 'who carried out the bombings which killed many in Cale'])(
    'must be what the claim says too: %s',
    (text) => {
      expect(isSaid(text, { ...bombed, text: 'Bombings by Alma killed many people in Cale.' })).toBe(true);
    },
  );

  test.each(['the bombings that destroyed people in Cale', 'the bombings by Boran that killed people in Cale'])(
    'is no part of another claim: %s',
    (text) => {
      expect(isSaid(text, { ...bombed, text: 'Bombings by Alma killed many people in Cale.' })).toBe(false);
    },
  );
});
