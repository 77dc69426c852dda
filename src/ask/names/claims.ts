import type { SaidClaimFragment } from '../generated.js';
import { countOf, listNames, sentence, someOf, sourceNames, unended } from '../sentences.js';
import { timeText } from '../timeText.js';

export interface ClaimPage<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

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
export function describeClaims(
  { totalCount, nodes }: ClaimPage<SaidClaimFragment>,
  none: string | readonly string[],
): readonly string[] {
  if (nodes.length === 0) return [none].flat();
  return [
    ...nodes.slice(0, maxListed).map(describeClaim),
    ...describeRest(totalCount, Math.min(nodes.length, maxListed)),
  ];
}

/** "Islamic State controls Mosul (2016-03-05): said by the outlet (unnamed)." */
function describeClaim(claim: SaidClaimFragment): string {
  return sentence(`${unended(claim.text)}${timeOf(claim)}: ${whoSays(claim)}`);
}

/** The committed stances towards a claim, without relays. */
export function whoSays({ attributions }: Pick<SaidClaimFragment, 'attributions'>): string {
  const { nodes, totalCount } = attributions;
  const some = nodes.length < totalCount ? `the first ${nodes.length} of ${countOf(totalCount, 'attribution')}` : '';
  const own = nodes.filter(({ relays }) => relays.length === 0);
  const told = Object.entries(stances).flatMap(([stance, verb]) => {
    const names = sourceNames(own.filter((one) => one.stance === stance).map(({ source }) => source));
    return names.length === 0 ? [] : [`${verb} ${someOf(names, 6)}`];
  });
  if (told.length === 0) return `no source${some === '' ? '' : ` in ${some}`} commits itself to it`;
  return `${listNames(told)}${some === '' ? '' : ` in ${some}`}`;
}

/** Says that nothing was found; not as if all claims had been read, if they were not. */
export function describeNone({ nodes, totalCount }: ClaimPage<unknown>, none: string): string {
  return nodes.length < totalCount
    ? sentence(`Not found among the ${nodes.length} of ${totalCount} claims that were read`)
    : none;
}

/** How many of the matching claims were read, if not all. */
export function describeRead({ nodes, totalCount }: ClaimPage<unknown>): readonly string[] {
  return nodes.length < totalCount ? [`Only ${nodes.length} of ${countOf(totalCount, 'claim')} were read.`] : [];
}

export function describeRest(total: number, told: number, what = 'claim'): readonly string[] {
  return total <= told ? [] : [`Showing ${told} of ${countOf(total, what)}; the query returns more.`];
}

function timeOf({ valid, modality }: SaidClaimFragment): string {
  const how: Readonly<Record<string, string>> = {
    EXPECTED: 'a forecast',
    INTENDED: 'an intention',
    CONDITIONAL: 'on a condition',
  };
  const facts = [
    ...(how[modality] === undefined ? [] : [how[modality]]),
    ...(valid === null ? [] : [timeText(valid.edtf)]),
  ];
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}
