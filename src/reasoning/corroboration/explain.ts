import type { FactsById } from '../evidence/evidence.js';
import type { VoiceClass } from '../voices/classifyVoice.js';
import type { VoiceGroup } from '../voices/countVoices.js';
import { countNoun, joinWithAnd, plural } from '../voices/wording.js';
import type { Corroboration } from './corroboration.js';

/** The context for wording an explanation. */
interface ExplanationInput {
  readonly byId: FactsById;
  readonly classOf: (voice: VoiceGroup) => VoiceClass;
  readonly nameOf: (source: string) => string;
}

type Counts = Omit<Corroboration, 'explanation'>;

/** Explains a corroboration: its voices, its single points of failure, then further findings. */
export function explainCorroboration(counts: Counts, telling: ExplanationInput): string {
  const inCircle = new Set(circles(counts, telling).flatMap(({ sources }) => sources));
  const through = counts.singlePointsOfFailure.filter(
    ({ counted, sources }) => counted === 'NEITHER' && !sources.some((source) => inCircle.has(source)),
  );
  const known = through.length === 0 ? '' : `; all reports come through ${namesOf(through, telling)}`;
  const first = counts.atMost === 0 ? 'No voice in this view supports it' : `${headOf(counts, telling)}${known}`;
  const more = remarks(counts, telling);
  return [first, ...(more.length === 0 ? [] : [more.join('; ')])].map((part) => `${capital(part)}.`).join(' ');
}

function headOf(counts: Counts, telling: ExplanationInput): string {
  const { atLeast, atMost, voices, reports } = counts;
  const isAll = (kind: VoiceClass) => voices.every((voice) => telling.classOf(voice) === kind);
  const who = namesOf(voices, telling);
  const many = reports > atMost ? `${plural(reports, 'report')}, ` : '';
  if (isAll('DISTINCT') && atLeast === atMost) {
    return many === '' ? `${plural(atMost, 'named voice')}, ${who}` : `${many}${plural(atMost, 'voice')}: ${who}`;
  }
  if (isAll('UNNAMED')) {
    return `${many}only ${plural(atMost, 'unnamed voice')}: ${who}${atMost === 1 ? '' : ', who may be the same people'}`;
  }
  return `${many}${rangeOf(counts)}: ${clauses(voices, telling).join('; ')}`;
}

function rangeOf({ atLeast, atMost, exact }: Counts): string {
  const bounded = exact ? '' : ', perhaps more';
  if (atLeast === atMost) return plural(atMost, 'voice');
  if (atLeast === 0) return `at most ${plural(atMost, 'voice')}, none of them certain`;
  return `at least ${plural(atLeast, 'voice')}${bounded}, at most ${countNoun(atMost)}`;
}

const order: readonly VoiceClass[] = ['DISTINCT', 'DEPENDENT', 'OUTLET', 'UNNAMED', 'CIRCLE', 'UNSURE'];

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
      return `${who} may have it from ${fromWhom(voices, telling)}`;
    case 'OUTLET':
      return one ? `${who} names no source` : `${who} name no source and may share one`;
    case 'UNNAMED':
      return one ? `${who} is unnamed and may be one of the others` : `${who} are unnamed and may be the same people`;
    case 'CIRCLE':
      return `${circlesOf(voices, telling)}, with an unknown origin`;
    default:
      return `what ${who} ${one ? 'says' : 'say'} is only possible, or possibly misread, denied or contradicted`;
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
  const sourcesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => byId.get(id)?.source ?? []))];
  const repeating = sourcesOf(counts.unsupported);
  const overtaken = counts.atMost === 0 ? sourcesOf(counts.superseded) : [];
  const publishers = new Map([...byId.values()].map(({ document, publisher }) => [document, publisher]));
  return [
    ...counts.circular.filter((circle) => !told.has(circle.join(' '))).map((circle) => inCircle(circle, telling)),
    ...(repeating.length === 0
      ? []
      : [
          `${joinWithAnd(repeating.map(nameOf))} ${repeating.length === 1 ? 'relays' : 'relay'} a source that this view excludes or that withdrew it`,
        ]),
    ...(overtaken.length === 0 ? [] : [`${joinWithAnd(overtaken.map(nameOf))} later said something else`]),
    ...counts.copies.slice(0, 2).map(({ documents, overlap }) => {
      const who = joinWithAnd(documents.map((document) => nameOf(publishers.get(document) ?? document)));
      return `the texts of ${who} have ${Math.floor(overlap * 100)} percent in common and may be copies`;
    }),
  ];
}

/** The names of voices, each by its first source. */
function namesOf(voices: readonly VoiceGroup[], { nameOf }: ExplanationInput): string {
  return joinWithAnd(voices.map(({ voice }) => nameOf(voice)));
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}
