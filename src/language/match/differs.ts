import type { Differing, Match } from './matching.js';

const weights: Readonly<Record<Differing['kind'], number>> = {
  WORDS: 1,
  NEGATED: 1,
  FIGURE: 2,
  TIME: 2,
  MODALITY: 2,
  REVERSED: 2,
  SIDES: 3,
  UNASKED: 3,
  ROLE: 4,
  MISSING: 5,
  PREDICATE: 6,
};

/** How far a claim is from what a text says. */
export function distanceOf({ differences }: Match): number {
  return differences.reduce((sum, { kind }) => sum + weights[kind], 0);
}

/** In words, what the claim says otherwise: to stand before the claim. */
export function differsInWords({ differences, claim }: Match): string {
  const told = differences.map((one) => inWords(one, claim));
  return told.slice(0, 3).join('; ');
}

function inWords(one: Differing, claim: Match['claim']): string {
  switch (one.kind) {
    case 'REVERSED':
      return 'the reverse is reported';
    case 'PREDICATE':
      return `it says “${claim.predicate}”`;
    case 'MISSING':
      return `it does not name ${one.name}`;
    case 'ROLE':
      return `it has ${one.name} in another role`;
    case 'NEGATED':
      return 'it says that it is so';
    case 'TIME':
      return claim.valid === undefined ? 'its time is not known' : `its time is ${claim.valid}`;
    case 'FIGURE':
      return 'it has another figure';
    case 'MODALITY':
      return claim.modality === 'ACTUAL'
        ? 'it says that it is so, not that it will be'
        : 'it is expected or intended, not reported as done';
    case 'SIDES':
      return 'it does not say which side did it to which';
    case 'UNASKED':
      return 'it does not say what is asked for';
    case 'WORDS':
      return `it does not say ${one.words.map((word) => `“${word}”`).join(', ')}`;
  }
}
