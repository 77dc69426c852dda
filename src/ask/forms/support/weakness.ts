import { AskOnlyUnnamedDocument, AskWhatIfDocument, type AskWhatIfQuery } from '../../generated.js';
import { describeClaims } from '../../names/claims.js';
import { call, type Form, filterOf, form, readingOf, spokenText } from '../../patterns/form.js';
import { countOf, namesTogether, sentence, sideBySide, unended } from '../../sentences.js';

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
      `what (do we know|is known|do we have|is reported|is said) (only|solely) (from|by) ${unnamed} [(about|on|of) {claim}]`,
      `what (do we know|is known|do we have|is reported|is said) (about|on|of) {claim} (only|solely) (from|by) ${unnamed}`,
      `(is|was) (anything|something|any claim) (said|reported|claimed|known) (only|solely) (by|from) ${unnamed} [(about|on|of) {claim}]`,
      `(does|do|did) (anything|something|any claim|any claims) (rest|rely|depend|stand|come) (only|solely|entirely) (on|from) ${unnamed} [(about|on|of) {claim}]`,
      'what (does|did) nobody named (say|said|report) [(about|on) {claim}]',
    ],
    time: 'optional',
    read: (found) => {
      const about = Object.keys(found.topic.filter).length === 0 ? '' : `, of ${found.topic.said}`;
      return readingOf(
        `What rests only on unnamed sources${about}${spokenText(found.time)}`,
        call(AskOnlyUnnamedDocument, found, { filter: { ...filterOf(found), onlyUnnamed: true } }),
        (page) => describeClaims(page, 'Nothing rests only on unnamed sources, in this view.'),
      );
    },
  }),
  form({
    id: 'what-if',
    example: 'What would be lost if the Local Coordination Committees are distrusted?',
    template: 'What would be lost without {source}?',
    several: ['source'],
    asked: [
      `(what|which claims) (depends|hangs|relies|rests|depend|hang|rely|rest) [(only|solely)] (on|upon) {source} [(alone|only)]`,
      '(what|which (claims|reports|statements)) (does|do|did|has|have) only {source} (make|made|report|reported|say|said|claim|claimed)',
      '(what|which (claims|reports|statements)) (trace|traces|go|goes|lead|leads) back [(only|solely)] to {source}',
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
      return readingOf(
        `What would change if ${names} were distrusted, as speakers and as publishers`,
        call(AskWhatIfDocument, found, { distrust: sources.map(({ id }) => id) }),
        tellDifference,
      );
    },
  }),
];

function tellDifference(difference: AskWhatIfQuery['whatIf']): readonly string[] {
  const { lost, gained, shrunk, grown, conflictsGoneCount, conflictsArisingCount, read, of, complete } = difference;
  const texts = lost.map(({ text }) => text);
  const all = read === of;
  return [
    lost.length === 0
      ? `No claim${all ? '' : ' of those that were compared'} would lose all its support.`
      : sentence(`${countOf(lost.length, 'claim')} would be lost: ${sideBySide(texts, 10)}`),
    ...tellRanges(shrunk, 'be weaker'),
    ...tellRanges(gained, 'gain support'),
    ...tellRanges(grown, 'be stronger'),
    ...(conflictsGoneCount === 0 ? [] : [`${countOf(conflictsGoneCount, 'conflict')} would disappear.`]),
    ...(conflictsArisingCount === 0 ? [] : [`${countOf(conflictsArisingCount, 'conflict')} would arise.`]),
    `${countOf(of, 'claim')} ${of === 1 ? 'depends' : 'depend'} on it${all ? '' : `; only the newest ${read} were compared`}.`,
    ...(all && !complete
      ? ['Not all conflicts were looked for: some claims have too many others to compare with.']
      : []),
  ];
}

function tellRanges(changed: AskWhatIfQuery['whatIf']['shrunk'], what: string): readonly string[] {
  if (changed.length === 0) return [];
  const claims = changed.map(
    ({ claim, before, after }) =>
      `${unended(claim.text)} (${before.atLeast}..${before.atMost} voices would be ${after.atLeast}..${after.atMost})`,
  );
  return [sentence(`${countOf(changed.length, 'claim')} would ${what}: ${sideBySide(claims, 5)}`)];
}
