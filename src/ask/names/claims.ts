import { countOf, listNames, sentence, someOf, sourceNames, unended } from '../sentences.js';

/** A claim with its attributions: fragment SaidClaim. */
export interface SaidClaim {
  readonly text: string;
  readonly modality: string;
  readonly valid: {
    readonly edtf: string;
    readonly earliestStart: string | null;
    readonly latestStart: string | null;
  } | null;
  readonly attributions: { readonly nodes: readonly Said[] };
}

interface Said {
  readonly stance: string;
  readonly source: { readonly name: string; readonly named: boolean };
  readonly relays: readonly unknown[];
}

export interface ClaimPage<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

export const saidClaim = `
  fragment SaidClaim on Claim {
    text
    modality
    valid { edtf earliestStart latestStart }
    attributions(first: 50) { nodes { stance source { name named } relays { id } } }
  }
`;

/** The number of claims listed. The result has the rest. */
export const maxListed = 10;

const stances: Readonly<Record<string, string>> = {
  ASSERTS: 'said by',
  DENIES: 'denied by',
  DOUBTS: 'doubted by',
  DECLINES: 'declined to say:',
  WITHDRAWS: 'withdrawn by',
};

/** Each claim in a sentence with its sources, and the total if not all are listed. */
export function describeClaims({ totalCount, nodes }: ClaimPage<SaidClaim>, none: string): readonly string[] {
  if (nodes.length === 0) return [none];
  return [
    ...nodes.slice(0, maxListed).map(describeClaim),
    ...describeRest(totalCount, Math.min(nodes.length, maxListed)),
  ];
}

/** "Islamic State controls Mosul (2016-03-05): said by the outlet (unnamed)." */
function describeClaim(claim: SaidClaim): string {
  return sentence(`${unended(claim.text)}${timeOf(claim)}: ${whoSays(claim)}`);
}

/** The committed stances towards a claim, without relays. */
export function whoSays({ attributions }: Pick<SaidClaim, 'attributions'>): string {
  const own = attributions.nodes.filter(({ relays }) => relays.length === 0);
  const told = Object.entries(stances).flatMap(([stance, verb]) => {
    const names = sourceNames(own.filter((one) => one.stance === stance).map(({ source }) => source));
    return names.length === 0 ? [] : [`${verb} ${someOf(names, 6)}`];
  });
  return told.length === 0 ? 'no source commits itself to it' : listNames(told);
}

export function describeRest(total: number, told: number): readonly string[] {
  return total <= told ? [] : [`Showing ${told} of ${countOf(total, 'claim')}; the query returns more.`];
}

function timeOf({ valid, modality }: SaidClaim): string {
  const how: Readonly<Record<string, string>> = {
    EXPECTED: 'a forecast',
    INTENDED: 'an intention',
    CONDITIONAL: 'on a condition',
  };
  const facts = [...(how[modality] === undefined ? [] : [how[modality]]), ...(valid === null ? [] : [valid.edtf])];
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}
