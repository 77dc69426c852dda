import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Mode, Stance } from '../../domain/vocabulary.js';
import { mayMeet } from '../../language/times/mayMeet.js';
import type { Time } from '../../language/times/readTimes.js';
import type { AskSaidQuery } from '../generated.js';
import { type ClaimPage, describeNone, describeRead, describeRest, maxListed } from '../names/claims.js';
import type { FormMatch } from '../patterns/form.js';
import { listNames, quoted, sentence, unended } from '../sentences.js';

type SourceClaim = AskSaidQuery['claims']['nodes'][number];

export interface Kind {
  readonly mode?: readonly Mode[];
  readonly stance?: readonly Stance[];
}

export type Pages = readonly ClaimPage<SourceClaim>[];

export function describeAll(pages: Pages, found: FormMatch, kind: Kind, names: readonly string[]): readonly string[] {
  return describeEach(pages, names, (own, lead) =>
    found.time === undefined
      ? own.flatMap(({ nodes }) => tellClaims(nodes, kind, lead))
      : tellTimed(own, kind, lead, found.time),
  );
}

/** Each source's lines, and of which of its claims not all were read. */
function describeEach(
  pages: Pages,
  names: readonly string[],
  tell: (own: Pages, lead: string) => readonly string[],
): readonly string[] {
  const each = pages.length / names.length;
  const told = names.map((name, index) => {
    const own = pages.slice(index * each, (index + 1) * each);
    const lead = names.length === 1 ? '' : `${name}: `;
    const [partly] = own.filter(({ nodes, totalCount }) => nodes.length < totalCount);
    return {
      lines: tell(own, lead),
      remarks: partly === undefined ? [] : describeRead(partly).map((line) => `${lead}${line}`),
    };
  });
  if (told.some(({ lines }) => lines.length > 0)) return told.flatMap(({ lines, remarks }) => [...lines, ...remarks]);
  const none = sentence(`Nothing of that kind by ${listNames(names, 'or')} is in this view of the graph`);
  const [partly] = pages.filter(({ nodes, totalCount }) => nodes.length < totalCount);
  return [partly === undefined ? none : describeNone(partly, none)];
}

/** What was stated at that time, what is said about that time, and what has no known time. */
function tellTimed([stated, of, all]: Pages, kind: Kind, lead: string, time: Time | undefined): readonly string[] {
  const spoken = (page: ClaimPage<SourceClaim> | undefined) =>
    page?.nodes.filter(({ attributions }) => attributions.nodes.length > 0) ?? [];
  const then = new Set(spoken(stated).map(({ text }) => text));
  const others = spoken(of).filter(({ text }) => !then.has(text));
  const unstated = spoken(all).filter(({ attributions }) => attributions.nodes.every((own) => own.stated === null));
  // What a source said, and nobody says when, it had said by when that was published.
  const published = unstated.filter(
    (claim) =>
      !others.some(({ text }) => text === claim.text) &&
      claim.attributions.nodes.some(({ document }) => meets(document.publishedAt, time)),
  );
  const timeless = unstated.filter((claim) => claim.valid === null && !published.includes(claim));
  const part = (title: string, nodes: readonly SourceClaim[]) => tellClaims(nodes, kind, `${lead}${title}: `);
  return [
    ...part('Stated then', spoken(stated)),
    ...part('Of that time', others),
    ...part('Published then', published),
    ...part('At an unknown time', timeless),
  ];
}

/** Whether a document was, or may have been, published at a time. */
function meets(publishedAt: string | null, time: Time | undefined): boolean {
  if (publishedAt === null || time === undefined) return false;
  const { earliestStart, latestEnd } = boundsOf(parseEdtf(publishedAt));
  return mayMeet(earliestStart, latestEnd, time);
}

function tellClaims(claims: readonly SourceClaim[], kind: Kind, lead: string): readonly string[] {
  const spoken = claims.filter(({ attributions }) => attributions.nodes.length > 0);
  const exact = kind.mode?.includes('DIRECT') === true;
  const told = spoken.slice(0, maxListed).map((claim) => `${lead}${exact ? quotation(claim) : lineOf(claim)}`);
  return [...told, ...describeRest(spoken.length, told.length)];
}

const stances: Readonly<Record<string, string>> = {
  DENIES: 'Denied: ',
  DOUBTS: 'Doubted: ',
  DECLINES: 'Declined to say: ',
  WITHDRAWS: 'Withdrew: ',
};

/** A claim, with how its first source there puts it forward. */
export function lineOf({ text, attributions }: SourceClaim): string {
  const [first] = attributions.nodes;
  return sentence(`${stances[first?.stance ?? ''] ?? ''}${text}`);
}

function quotation(claim: SourceClaim): string {
  const words = claim.attributions.nodes.flatMap(({ quotation: own }) => own?.exact ?? []);
  const [first] = words;
  return first === undefined ? lineOf(claim) : `${first.replace(/,?(["”])$/, '$1')} (${unended(claim.text)}).`;
}

/** Each attribution with its time, certainty and quotation; of a time, those stated then or about it. */
export function describeWhenSaid(pages: Pages, found: FormMatch, names: readonly string[]): readonly string[] {
  return describeEach(pages, names, (own, lead) => {
    const lines = [
      ...new Set(
        (found.time === undefined ? own : ofTime(own, found.time)).flatMap(({ nodes }) => attributionLines(nodes)),
      ),
    ];
    const told = lines.slice(0, maxListed).map((line) => `${lead}${line}`);
    return [...told, ...describeRest(lines.length, told.length, 'statement'), ...describeUnread(own)];
  });
}

/** What was stated then or is about then, and what was published then if nobody says when it was stated. */
function ofTime([stated, of, all]: Pages, time: Time): Pages {
  const published = (all?.nodes ?? []).map((claim) => ({
    ...claim,
    attributions: {
      ...claim.attributions,
      nodes: claim.attributions.nodes.filter((own) => own.stated === null && meets(own.document.publishedAt, time)),
    },
  }));
  return [stated, of, all && { ...all, nodes: published }].filter((page) => page !== undefined);
}

/** That not all attributions of some claim were read. */
function describeUnread(pages: Pages): readonly string[] {
  const claims = pages.flatMap(({ nodes }) => nodes.map(({ attributions }) => attributions));
  const [partly] = claims.filter(({ nodes, totalCount }) => nodes.length < totalCount);
  return partly === undefined
    ? []
    : [`Of the statements of one claim, only the first ${partly.nodes.length} of ${partly.totalCount} were read.`];
}

function attributionLines(claims: readonly SourceClaim[]): readonly string[] {
  return claims.flatMap(({ text, attributions }) =>
    attributions.nodes.map(({ stated, certainty, quotation: own, document, stance }) => {
      const when =
        stated === null
          ? `at a time that is not told, published ${document.publishedAt ?? 'at an unknown time'}`
          : `stated ${stated}`;
      const words = own?.exact ? `, in the words ${quoted(own.exact)}` : '';
      return sentence(`${stances[stance] ?? ''}${unended(text)}: ${when}, ${certainty.toLowerCase()}${words}`);
    }),
  );
}
