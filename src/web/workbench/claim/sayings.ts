import type { VersionPartsFragment } from '../generated.js';
import type { ClockTime } from '../pictures/Clocks.js';
import { instantStretch, stretchOf } from '../pictures/timeScale.js';
import type { CsvTable } from '../pieces/csv.js';
import { countsInWords, type VoiceNode } from '../pieces/voiceNode.js';
import { certaintyWords, codingWords, modeWords, stanceWords } from '../words/fieldWords.js';
import { shortText } from '../words/shortText.js';
import { dayWords, timeWords } from '../words/timeWords.js';

/** Who is for and against something, as far as it is shown. */
export interface ShownVoices {
  readonly origins: readonly VoiceNode[];
  readonly denials: readonly VoiceNode[];
  readonly doubts: readonly VoiceNode[];
  readonly declined: readonly VoiceNode[];
}

/** A saying in an answer, and whose words it passes on. */
interface Saying {
  readonly voice: VoiceNode;
  readonly passesOn: string | undefined;
}

/** How many times of one clock are drawn. */
const maxTimes = 6;

/** All sayings that are shown, each once, those who passed words on after those whose words they are. */
export function sayingsOf({ origins, denials, doubts, declined }: ShownVoices): readonly Saying[] {
  const found = new Map<string, Saying>();
  const add = (voice: VoiceNode, passesOn: string | undefined): void => {
    if (!found.has(voice.attribution.id)) found.set(voice.attribution.id, { voice, passesOn });
    for (const relay of voice.relayedBy ?? []) add(relay, voice.source.name);
  };
  for (const voice of [...origins, ...denials, ...doubts, ...declined]) add(voice, undefined);
  return [...found.values()];
}

/** The times of the four clocks: when it happened, was stated, published and recorded. */
export function clockTimes(versions: readonly VersionPartsFragment[], voices: ShownVoices): readonly ClockTime[] {
  const sayings = sayingsOf(voices);
  const claims = versions.flatMap((version) => version.claims);
  const happened = distinct(claims, ({ valid }) => valid?.edtf ?? '').map((claim) =>
    timeOf('happened', claim.id, claim.valid?.edtf),
  );
  const origins = sayings.filter(({ passesOn }) => passesOn === undefined);
  const stated = distinct(origins, ({ voice }) => `${voice.source.id} ${voice.attribution.stated ?? ''}`).map(
    ({ voice }) => timeOf('stated', voice.attribution.id, voice.attribution.stated, voice.source.name),
  );
  const published = distinct(sayings, ({ voice }) => voice.attribution.document.id).map(({ voice: { attribution } }) =>
    timeOf('published', attribution.document.id, attribution.document.publishedAt, attribution.document.title),
  );
  return [...happened.slice(0, maxTimes), ...some(stated), ...some(published), ...recordedTimes(sayings)];
}

/** The known times first: of unknown ones there is nothing to draw. */
function some(times: readonly ClockTime[]): readonly ClockTime[] {
  const shown = [...times].sort(
    (one, other) => Number(one.stretch === undefined) - Number(other.stretch === undefined),
  );
  const rest = times.length - maxTimes;
  return shown
    .slice(0, maxTimes)
    .map((time, index) =>
      rest > 0 && index === maxTimes - 1 ? { ...time, words: `${time.words} (and ${rest} more, in the list)` } : time,
    );
}

function timeOf(clock: ClockTime['clock'], key: string, edtf: string | null | undefined, of?: string): ClockTime {
  return {
    key: `${clock} ${key}`,
    clock,
    ...(of === undefined ? {} : { of: shortText(of, 60) }),
    words: edtf ? timeWords(edtf) : 'not known',
    stretch: edtf ? stretchOf(edtf) : undefined,
  };
}

/** When this graph recorded the sayings: the first day and, if it is another, the last. */
function recordedTimes(sayings: readonly Saying[]): readonly ClockTime[] {
  const times = sayings.map(({ voice }) => voice.attribution.recordedAt).sort();
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = dayWords(first) === dayWords(last) ? [first] : [first, last];
  return ends.map((time, index) => ({
    key: `recorded ${time}`,
    clock: 'recorded',
    ...(ends.length === 1 ? {} : { of: index === 0 ? 'the first of it' : 'the last of it' }),
    words: dayWords(time),
    stretch: instantStretch(time),
  }));
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The sayings that are shown as a table. */
export function voicesTable(voices: ShownVoices): CsvTable {
  return {
    columns: [
      'source',
      'named',
      'does',
      'counts',
      'passes on',
      'certainty',
      'words',
      'reading',
      'quotation',
      'said',
      'document',
      'publisher',
      'published',
      'recorded here',
      'address',
      'claim',
      'id',
    ],
    rows: sayingsOf(voices).map(({ voice, voice: { source, attribution }, passesOn }) => [
      source.name,
      source.named ? 'yes' : 'no',
      passesOn === undefined ? (stanceWords[attribution.stance] ?? attribution.stance) : 'passes it on',
      countsInWords(voice),
      passesOn ?? null,
      certaintyWords[attribution.certainty] ?? attribution.certainty,
      modeWords[attribution.mode] ?? attribution.mode,
      codingWords[attribution.coding] ?? attribution.coding,
      attribution.quotation?.exact ?? null,
      attribution.stated,
      attribution.document.title,
      attribution.document.publisher.name,
      attribution.document.publishedAt,
      attribution.recordedAt,
      attribution.document.url,
      attribution.claim.text,
      attribution.id,
    ]),
  };
}
