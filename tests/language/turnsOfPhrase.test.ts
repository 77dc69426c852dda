import { describe, expect, test } from '@jest/globals';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { compare, exampleClaim } from './examples.js';

const says = (text: string, claim: ComparedClaim) =>
  compare(text, claim).some(({ how }) => how !== undefined && how !== 'PARTIAL');

const bombed = exampleClaim({ claim: { predicate: 'bombed', ACTOR: 'Alma', TARGET: 'Boran', PLACE: 'Cale' } });
const dismissed = exampleClaim({ claim: { predicate: 'dismissed', ACTOR: 'Ferro', TARGET: 'Emin' } });
const hired = exampleClaim({ claim: { predicate: 'hired', ACTOR: 'Ferro', TARGET: 'Emin' } });
const donated: ComparedClaim = {
  ...exampleClaim({
    claim: { predicate: 'donated', text: 'Alma donated five crowns to Ferro.', ACTOR: 'Alma', TARGET: 'Ferro' },
  }),
  quantity: { low: 5, best: 5, high: 5, unit: 'crowns' },
};
const killed: ComparedClaim = {
  ...exampleClaim({ claim: { predicate: 'killed', text: 'Alma killed people.', ACTOR: 'Alma', PLACE: 'Cale' } }),
  quantity: { low: 9, best: 12, high: 15, unit: 'people' },
};
const controlled = exampleClaim({ claim: { predicate: 'controls', CONTROLLER: 'Alma', PLACE: 'Cale' } });
const opposed = exampleClaim({ claim: { predicate: 'opposed', ACTOR: 'Alma', TARGET: 'Ferro' } });
const endorsed = exampleClaim({ claim: { predicate: 'endorsed', ACTOR: 'Alma', TARGET: 'Emin' } });
const willEndorse: ComparedClaim = { ...endorsed, modality: 'INTENDED' };
const burnt = exampleClaim({ claim: { predicate: 'destroyed', text: 'A fire destroyed Cale.', PLACE: 'Cale' } });
const razed = exampleClaim({ claim: { predicate: 'destroyed', text: 'A flood destroyed Cale.', PLACE: 'Cale' } });

const banned = exampleClaim({ claim: { predicate: 'banned', ACTOR: 'Alma', TARGET: 'Hale contest' } });
const lent: ComparedClaim = {
  ...exampleClaim({
    claim: { predicate: 'lent', text: 'Alma lent Ferro five crowns.', ACTOR: 'Alma', TARGET: 'Ferro' },
  }),
  quantity: { low: 5, best: 5, high: 5, unit: 'crowns' },
};
const lostPower = exampleClaim({
  claim: { predicate: 'lost power', text: 'Homes in Cale lost power.', PLACE: 'Cale' },
});

describe('a turn of phrase', () => {
  test.each([
    ['Were the bombings in Cale carried out by Alma?', bombed],
    ['Were the bombings in Cale perpetrated by Alma?', bombed],
    ['Did Ferro get rid of Emin?', dismissed],
    ['Where does Emin work?', hired],
    ['Does Emin work for Ferro?', hired],
    ['Did Alma give money to Ferro?', donated],
    ['How much money did Alma give to Ferro?', donated],
    ['When did Cale burn down?', burnt],
    ['Who had Cale?', controlled],
    ['Is Alma against Ferro?', opposed],
    ['Who is opposed to Ferro?', opposed],
    ['Is Alma in favour of Emin?', endorsed],
    ['Who promised to endorse Emin?', willEndorse],
    ['Did Alma threaten to endorse Emin?', willEndorse],
    ['Who took Hale contest off the market?', banned],
    ['Was Hale contest pulled from the shelves?', banned],
    ['Who received money from Alma?', donated],
    ['Who got money from Alma?', donated],
    ['Who got a donation from Alma?', donated],
    ['What did Ferro receive from Alma?', donated],
    ['Who received a loan from Alma?', lent],
    ['Who received money from Alma?', lent],
    ['Did homes in Cale lose power?', lostPower],
  ])('says what its verb says: %s', (text, claim) => {
    expect(says(text, claim)).toBe(true);
  });

  test.each([
    ['Were the bombings in Cale carried out by Boran?', bombed],
    ['Did Emin get rid of Ferro?', dismissed],
    ['Does Ferro work for Emin?', hired],
    ['Is Ferro against Alma?', opposed],
    ['Is Emin in favour of Alma?', endorsed],
    ['Who promised to endorse Emin?', endorsed],
    ['Did Ferro give money to Alma?', donated],
    ['When did Cale burn down?', razed],
    ['Who took Alma off the market?', banned],
    ['Did Hale contest take Alma off the market?', banned],
    ['Who received money from Ferro?', donated],
    ['Did Alma get money from Ferro?', donated],
    ['What did Alma receive from Ferro?', donated],
    ['Who received a loan from Ferro?', lent],
    ['Who gave money to Ferro?', lent],
  ])('says no more than that: %s', (text, claim) => {
    expect(says(text, claim)).toBe(false);
  });
});

describe('a figure', () => {
  test.each([
    ['Did Alma kill 12 people?', true],
    ['Did Alma kill more than 10 people?', true],
    ['Did Alma kill fewer than 10 people?', false],
    ['Did Alma kill 9 people?', false],
    ['Did Alma kill more than 12 people?', false],
  ])('is what the best estimate says, not what its bounds allow: %s', (text, isSaid) => {
    expect(says(text, killed)).toBe(isSaid);
  });
});

const abandoned = exampleClaim({
  claim: { predicate: 'abandoned', text: 'Alma abandoned Ferro.', ACTOR: 'Alma', TARGET: 'Ferro' },
});
const asked = exampleClaim({
  claim: { predicate: 'lost power', text: '400 homes in Cale lost power.', PLACE: 'Cale' },
});
const cut: ComparedClaim = { ...asked, quantity: { low: 400, best: 400, high: 400, unit: 'homes' } };

describe('the predicate of a claim', () => {
  // "Abandon" has a family, in which nobody but a place is left.
  test.each(['Alma abandoned Ferro', 'did Alma abandon Ferro', 'Alma abandoning Ferro', 'does Alma abandon Ferro'])(
    'is its verb in any form: %s',
    (text) => {
      expect(says(text, abandoned)).toBe(true);
    },
  );

  test.each(['did Ferro abandon Alma', 'Ferro abandoning Alma', 'did Alma abandon Boran'])(
    'keeps who did it: %s',
    (text) => {
      expect(says(text, abandoned)).toBe(false);
    },
  );

  test.each([
    'where did homes lose power',
    'homes losing power',
    'which homes lost power',
    'where did homes lose power in Cale',
  ])('has words that belong to it in any form of the verb: %s', (text) => {
    expect(says(text, cut)).toBe(true);
  });

  test.each(['which shops lost power', 'where did homes lose power in Dorn'])('says nothing else: %s', (text) => {
    expect(says(text, cut)).toBe(false);
  });
});

const unasked = exampleClaim({
  claim: { predicate: 'approached', text: 'Alma approached Emin without permission.', ACTOR: 'Alma', TARGET: 'Emin' },
});
const permitted = exampleClaim({
  claim: { predicate: 'approached', text: 'Alma approached Emin with permission.', ACTOR: 'Alma', TARGET: 'Emin' },
});

describe('what was lacking', () => {
  test('is said as lacking, and not as given', () => {
    expect(says('did Alma approach Emin without permission', unasked)).toBe(true);
    expect(says('did Alma approach Emin without permission', permitted)).toBe(false);
    expect(says('did Alma approach Emin with permission', unasked)).toBe(false);
    expect(says('did Alma approach Emin with permission', permitted)).toBe(true);
    expect(says('did Emin approach Alma without permission', unasked)).toBe(false);
  });
});
