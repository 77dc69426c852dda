import { type ClaimPage, describeClaims, type SaidClaim, saidClaim } from '../names/claims.js';
import { call, type Form, filterOf, form, query, spokenText } from '../patterns/form.js';
import { countOf, namesTogether, sentence, sideBySide, unended } from '../sentences.js';

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}
interface Difference {
  readonly lost: readonly { readonly text: string }[];
  readonly shrunk: readonly {
    readonly claim: { readonly text: string };
    readonly before: Range;
    readonly after: Range;
  }[];
  readonly conflictsGoneCount: number;
  readonly affected: number;
  readonly complete: boolean;
}

const onlyUnnamed = query(`
  query ($filter: ClaimFilter, $view: View) {
    claims(filter: $filter, view: $view, first: 100) { totalCount nodes { ...SaidClaim } }
  }
  ${saidClaim}
`);

const whatIf = query(`
  query ($distrust: [ID!], $view: View) {
    whatIf(distrust: $distrust, view: $view) {
      lost { text }
      shrunk { claim { text } before { atLeast atMost } after { atLeast atMost } }
      conflictsGone { explanation }
      conflictsGoneCount
      affected
      complete
      explanation
    }
  }
`);

const unnamed = '(unnamed|anonymous|nameless) (sources|source|voices|people)';
const doubtful =
  '(distrusted|untrustworthy|unreliable|wrong|lying|excluded|left out|retracted|not believed|removed|ignored|discredited)';

export const weaknessForms: readonly Form[] = [
  form({
    id: 'only-unnamed',
    example: 'What rests only on unnamed sources?',
    template: 'What rests only on unnamed sources about {topic}?',
    asked: [
      `(what|which claims|what claims) about {claim} (rests|rest|relies|rely|depends|depend|stands|stand) (only|solely|entirely) on ${unnamed}`,
      `(what|which claims) (comes|come|came|has come|have come) (only|solely) from ${unnamed} [(about|on) {claim}]`,
      `(what|which claims|what claims|which) (rests|rest|relies|rely|depends|depend|is based|are based|stands|stand) (only|solely|entirely) on ${unnamed} [(about|on|in) {claim}]`,
      `(what|which claims) [about {claim}] (has|have|comes from|come from) (only|no source but|nobody but) ${unnamed}`,
      `what [(do|did)] (only|solely) ${unnamed} (say|report|said|reported) [(about|on) {claim}]`,
      'what (does|did) nobody named (say|said|report) [(about|on) {claim}]',
    ],
    time: 'optional',
    read: (found) => {
      const about = Object.keys(found.topic.filter).length === 0 ? '' : `, of ${found.topic.said}`;
      return {
        reading: `What rests only on unnamed sources${about}${spokenText(found.time)}`,
        calls: [call(onlyUnnamed, found, { filter: { ...filterOf(found), onlyUnnamed: true } })],
        tell: ([answer]) =>
          describeClaims(answer as ClaimPage<SaidClaim>, 'Nothing rests only on unnamed sources, in this view.'),
      };
    },
  }),
  form({
    id: 'what-if',
    example: 'What would be lost if the Local Coordination Committees are distrusted?',
    template: 'What would be lost without {source}?',
    several: ['source'],
    asked: [
      `what (depends|hangs|relies|rests) (on|upon) {source}`,
      '(what|which claims) (would|will) be [left of it|lost|missing|gone|unsupported] without {source}',
      `(what|which claims) (would|will) [be] (lost|change|be lost|fall|collapse|happen) if {source} (is|are|was|were) ${doubtful}`,
      `what (if|happens if|changes if) {source} (is|are|was|were) ${doubtful}`,
      '(what|which claims) (would|do|will) we lose without {source}',
      'what if we (distrust|exclude|ignore|leave out|retract|do not believe) {source}',
      'what (would|will) (change|be lost|happen) if (we|i) (distrust|distrusted|exclude|excluded|ignore|retract) {source}',
    ],
    read: (found) => {
      const sources = found.things.source ?? [];
      const names = namesTogether(sources.map(({ name }) => name ?? ''));
      return {
        reading: `What would change if ${names} were distrusted, as speakers and as publishers`,
        calls: [call(whatIf, found, { distrust: sources.map(({ id }) => id) })],
        tell: ([answer]) => tellDifference(answer as Difference),
      };
    },
  }),
];

function tellDifference({ lost, shrunk, conflictsGoneCount, affected, complete }: Difference): readonly string[] {
  const texts = lost.map(({ text }) => text);
  const weaker = shrunk.map(
    ({ claim, before, after }) =>
      `${unended(claim.text)} (${before.atLeast}..${before.atMost} voices would be ${after.atLeast}..${after.atMost})`,
  );
  return [
    lost.length === 0
      ? 'No claim would lose all its support.'
      : sentence(`${countOf(lost.length, 'claim')} would be lost: ${sideBySide(texts, 10)}`),
    ...(weaker.length === 0
      ? []
      : [sentence(`${countOf(weaker.length, 'claim')} would be weaker: ${sideBySide(weaker, 5)}`)]),
    ...(conflictsGoneCount === 0 ? [] : [`${countOf(conflictsGoneCount, 'conflict')} would disappear.`]),
    `${countOf(affected, 'claim')} ${affected === 1 ? 'depends' : 'depend'} on it${complete ? '' : '; not all of them were checked'}.`,
  ];
}
