import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../../src/language/lexicon/lexicon.js';
import type { Proposal } from '../../../src/reading/proposal.js';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';
import { sameName } from './corpus.js';

// The retelling that the seed carries as its document's text, against what the seed says of it by hand.

interface Line {
  readonly entity?: { readonly key: string; readonly name: string; readonly aliases?: readonly string[] };
  readonly source?: { readonly key: string; readonly name: string };
  readonly document?: { readonly text: string; readonly publishedAt: string };
  readonly claim?: {
    readonly key: string;
    readonly predicate: string;
    readonly participants: readonly { readonly role: string; readonly entity: string }[];
  };
  readonly attribution?: {
    readonly key: string;
    readonly source: string;
    readonly claim: string;
    readonly certainty?: string;
    readonly mode: string;
    readonly stance?: string;
    readonly span: { readonly start: number; readonly end: number };
  };
}

const lines = readFileSync('seed/al-tanf-2016.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line);
const names = new Map(
  lines.flatMap(({ entity, source }) => {
    const one = entity ?? source;
    return one === undefined
      ? []
      : [[one.key, [one.name.replace(/ \(\d\)$/, ''), ...(entity?.aliases ?? [])]] as const];
  }),
);
const claims = new Map(lines.flatMap(({ claim }) => (claim === undefined ? [] : [[claim.key, claim] as const])));
const document = lines.find((line) => line.document !== undefined)?.document ?? { text: '', publishedAt: '' };
const rows = lines.flatMap(({ attribution }) =>
  attribution === undefined || attribution.certainty === 'UNCOMMITTED' || attribution.key.startsWith('whosaid')
    ? []
    : [attribution],
);
const proposals = proposeByRules({ text: document.text, publishedAt: document.publishedAt });

const isCalled = (key: string, name: string) => (names.get(key) ?? []).some((one) => sameName(one, name));
const familyOf = (predicate: string) => {
  const [first = '', ...rest] = predicate.split(' ');
  return lexicon()
    .sensesOf(first)
    .filter((sense) => sense.rest.join(' ') === rest.join(' '))
    .map(({ family }) => family);
};

function overlaps(row: (typeof rows)[number], { content }: Proposal): boolean {
  const shared = content.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, row.span.end) - Math.max(start, row.span.start)),
    0,
  );
  return shared * 2 >= row.span.end - row.span.start;
}

function isRight(row: (typeof rows)[number], proposal: Proposal): boolean {
  const isSpeaker =
    row.mode === 'NARRATIVE'
      ? proposal.speaker === undefined
      : proposal.speaker !== undefined && isCalled(row.source, proposal.speaker.name);
  return (
    isSpeaker && proposal.mode === row.mode && proposal.stance === (row.stance ?? 'ASSERTS') && overlaps(row, proposal)
  );
}

function hasRightClaim(row: (typeof rows)[number], { claim }: Proposal): boolean {
  const expected = claims.get(row.claim);
  if (expected === undefined || claim === undefined) return false;
  const isFamily = familyOf(expected.predicate).some((family) => familyOf(claim.predicate).includes(family));
  const areInRoles = expected.participants.every(({ role, entity }) =>
    claim.participants.some((one) => one.role === role && isCalled(entity, one.entity.name)),
  );
  return isFamily && areInRoles;
}

describe('the retelling of the seed', () => {
  it('is read with at least eighteen of its attributions right, and the claims of fourteen', () => {
    const right = rows.filter((row) => proposals.some((proposal) => isRight(row, proposal)));
    const claimed = rows.filter((row) =>
      proposals.some((proposal) => isRight(row, proposal) && hasRightClaim(row, proposal)),
    );
    const missed = rows.filter((row) => !right.includes(row)).map(({ key }) => key);
    console.info(
      `${right.length} of ${rows.length} right, ${claimed.length} with their claims; missed: ${missed.join(', ')}; claims missed: ${right
        .filter((row) => !claimed.includes(row))
        .map(({ key }) => key)
        .join(', ')}`,
    );
    expect(right.length).toBeGreaterThanOrEqual(18);
    expect(claimed.length).toBeGreaterThanOrEqual(14);
  });

  it('tells the day on which it was stated from the day of the fact', () => {
    const said = proposals.filter(({ speaker }) => speaker?.name === 'Syrian Observatory for Human Rights');
    expect(said.map(({ stated }) => stated)).toEqual(['2016-03-05', '2016-03-05']);
    expect(said.map(({ claim }) => claim?.valid)).toEqual([undefined, undefined]);
  });

  it('shows what a mention was resolved to', () => {
    const he = proposals.find(({ cue }) => cue?.exact === 'told')?.speaker;
    expect(he).toMatchObject({ name: 'Brett McGurk', span: { exact: 'he' }, antecedent: { exact: 'Brett McGurk' } });
  });
});
