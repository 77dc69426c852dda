import type { FactsById } from '../evidence/evidence.js';
import { doubtInWords, type VoiceClass } from '../voices/classifyVoice.js';
import type { Doubt, VoiceGroup } from '../voices/countVoices.js';
import { countNoun, joinWithAnd, plural } from '../voices/wording.js';
import type { Corroboration } from './corroboration.js';

/** The context for wording an explanation. */
interface ExplanationInput {
  readonly byId: FactsById;
  readonly classOf: (voice: VoiceGroup) => VoiceClass;
  readonly doubtOf: (voice: VoiceGroup) => Doubt | null;
  readonly isOneVoice: (source: string, other: string) => boolean;
  readonly nameOf: (source: string) => string;
  /** Attributions of the claims that their own source withdrew, earliest first. */
  readonly withdrawn: readonly string[];
}

type Counts = Omit<Corroboration, 'explanation'>;

/** Explains a corroboration: the range, who denies or doubts it, what it hangs on, then further findings. */
export function explainCorroboration(counts: Counts, telling: ExplanationInput): string {
  const first = counts.atMost === 0 ? 'No voice in this view supports it' : headOf(counts, telling);
  const sentences = [
    [first],
    dissent(counts, telling),
    counts.atMost === 0 ? [] : hinges(counts, telling),
    remarks(counts, telling),
  ];
  return sentences.flatMap((parts) => (parts.length === 0 ? [] : `${capital(parts.join('; '))}.`)).join(' ');
}

/** The range and the voices. Nothing shows that voices are independent: at best, nothing recorded links them. */
function headOf(counts: Counts, telling: ExplanationInput): string {
  const { atLeast, atMost, voices, reports } = counts;
  const isAll = (kind: VoiceClass) => voices.every((voice) => telling.classOf(voice) === kind);
  const who = namesOf(voices, telling);
  const many = reports > atMost ? ` in ${plural(reports, 'report')}` : '';
  if (isAll('DISTINCT') && atLeast === atMost) {
    const links = atMost === 1 ? '' : '; nothing recorded links them';
    return `${plural(atMost, 'independent voice')}${many}: ${who}${links}`;
  }
  if (isAll('UNNAMED')) {
    return `only ${plural(atMost, 'unnamed voice')}${many}: ${who}${atMost === 1 ? '' : ', who may be the same people'}`;
  }
  const open = atLeast < atMost && atMost > 1 ? '; that they are independent is not established' : '';
  return `${rangeOf(counts)}${many}: ${clauses(voices, telling).join('; ')}${open}`;
}

function rangeOf({ atLeast, atMost, exact }: Counts): string {
  const bounded = exact ? '' : ', perhaps more';
  if (atLeast === atMost) return plural(atMost, 'independent voice');
  if (atLeast === 0) return `at most ${plural(atMost, 'independent voice')}, none of them certain`;
  return `${plural(atLeast, 'independent voice')} at least${bounded}, ${countNoun(atMost)} at most`;
}

/** Who denies it, who doubts it, and who denies having said so. */
function dissent(counts: Counts, telling: ExplanationInput): readonly string[] {
  const { byId, isOneVoice } = telling;
  const supporting = counts.voices.flatMap(({ sources }) => sources);
  const isOwn = (source: string) => supporting.some((other) => isOneVoice(source, other));
  return [
    ...by('denied', counts.denied),
    ...by('doubted', counts.doubted),
    ...sentence(sourcesOf(counts.deniedSayings, byId), (who, are) => `${who} ${are ? 'deny' : 'denies'} the quotation`),
  ];

  function by(what: string, ids: readonly string[]): readonly string[] {
    const sources = sourcesOf(ids, byId);
    const own = sources.filter(isOwn);
    const others = sources.filter((source) => !isOwn(source));
    return [
      ...sentence(others, (who) => `${what} by ${who}`),
      ...sentence(own, (who) => `${what} also by ${who}, of a voice that asserts it`),
    ];
  }

  function sentence(sources: readonly string[], say: (who: string, areSeveral: boolean) => string): readonly string[] {
    return sources.length === 0 ? [] : [say(joinWithAnd(sources.map(telling.nameOf)), sources.length > 1)];
  }
}

/** The carriers without which nothing would be known. */
function hinges(counts: Counts, telling: ExplanationInput): readonly string[] {
  const inCircle = new Set(circles(counts, telling).flatMap(({ sources }) => sources));
  const through = counts.singlePointsOfFailure.filter(
    ({ counted, sources }) => counted === 'NEITHER' && !sources.some((source) => inCircle.has(source)),
  );
  return through.length === 0 ? [] : [`everything known comes through ${namesOf(through, telling)}`];
}

const order: readonly VoiceClass[] = ['DISTINCT', 'DEPENDENT', 'NARRATING', 'REPEATING', 'UNNAMED', 'CIRCLE', 'UNSURE'];

function clauses(voices: readonly VoiceGroup[], telling: ExplanationInput): readonly string[] {
  return order.flatMap((kind) => {
    const some = voices.filter((voice) => telling.classOf(voice) === kind);
    return some.length === 0 ? [] : [clause(kind, some, telling)];
  });
}

function clause(kind: VoiceClass, voices: readonly VoiceGroup[], telling: ExplanationInput): string {
  const who = namesOf(voices, telling);
  const one = voices.length === 1;
  switch (kind) {
    case 'DISTINCT':
      return `${who} ${one ? 'speaks for itself' : 'speak for themselves'}`;
    case 'DEPENDENT':
      return `${who} may have got it from ${fromWhom(voices, telling)}`;
    case 'NARRATING':
      return one ? `${who} names no source` : `${who} name no source and may share one`;
    case 'REPEATING':
      return `${who} ${one ? 'repeats' : 'repeat'} a document that carries it`;
    case 'UNNAMED':
      return one ? `${who} is unnamed and may be one of the others` : `${who} are unnamed and may be the same people`;
    case 'CIRCLE':
      return `${circlesOf(voices, telling)}, with an unknown origin`;
    default:
      return voices
        .map((voice) => `${namesOf([voice], telling)} ${doubtInWords[telling.doubtOf(voice) ?? 'UNSURE']}`)
        .join('; ');
  }
}

function circlesOf(voices: readonly VoiceGroup[], telling: ExplanationInput): string {
  return voices.map(({ sources }) => inCircle(sources, telling)).join(', and ');
}

function inCircle(sources: readonly string[], { nameOf }: ExplanationInput): string {
  const who = joinWithAnd(sources.map(nameOf));
  return sources.length === 1 ? `${who} repeats itself` : `${who} repeat each other`;
}

/** The name of the common source they depend on, or "others". */
function fromWhom(voices: readonly VoiceGroup[], { nameOf }: ExplanationInput): string {
  const all = new Set(voices.flatMap(({ dependsOn }) => dependsOn));
  if (voices.length === 1 || all.size === 1) return joinWithAnd([...all].map(nameOf));
  return 'others, or one of them from another';
}

/** The cycles that are origins. */
function circles({ voices }: Counts, { classOf }: ExplanationInput): readonly VoiceGroup[] {
  return voices.filter((voice) => classOf(voice) === 'CIRCLE');
}

/** Further findings. */
function remarks(counts: Counts, telling: ExplanationInput): readonly string[] {
  const { byId, nameOf } = telling;
  const told = new Set(circles(counts, telling).map(({ sources }) => [...sources].sort().join(' ')));
  const repeating = sourcesOf(counts.unsupported, byId);
  const overtaken = counts.atMost === 0 ? sourcesOf(counts.superseded, byId) : [];
  const takenBack = counts.atMost === 0 ? sourcesOf(telling.withdrawn, byId) : [];
  const publishers = new Map([...byId.values()].map(({ document, publisher }) => [document, publisher]));
  return [
    ...counts.circular.filter((circle) => !told.has(circle.join(' '))).map((circle) => inCircle(circle, telling)),
    ...(repeating.length === 0
      ? []
      : [
          `${joinWithAnd(repeating.map(nameOf))} ${repeating.length === 1 ? 'relays' : 'relay'} words that this view excludes or that were withdrawn`,
        ]),
    ...(takenBack.length === 0 ? [] : [`withdrawn by ${joinWithAnd(takenBack.map(nameOf))}`]),
    ...(overtaken.length === 0 ? [] : [`${joinWithAnd(overtaken.map(nameOf))} later said something else`]),
    ...counts.copies.slice(0, 2).map(({ documents, overlap }) => {
      const who = joinWithAnd(documents.map((document) => nameOf(publishers.get(document) ?? document)));
      return `the texts of ${who} have ${Math.floor(overlap * 100)} percent in common and may be copies`;
    }),
  ];
}

function sourcesOf(ids: readonly string[], byId: FactsById): readonly string[] {
  return [...new Set(ids.flatMap((id) => byId.get(id)?.source ?? []))];
}

/** The names of voices, each by the source that speaks for it. */
function namesOf(voices: readonly VoiceGroup[], { nameOf }: ExplanationInput): string {
  return joinWithAnd(voices.map(({ speaker }) => nameOf(speaker)));
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}
