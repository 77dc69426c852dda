import type { StatementInput } from '../../../domain/schema/generated.js';
import { placesOfWords } from '../../../domain/text/placesOfWords.js';
import type { WorkbenchReadSpanQuery } from '../generated.js';
import type { ReadSaying } from './sayingsInText.js';
import type { SelectedPlace } from './selectedPlace.js';

type Reading = WorkbenchReadSpanQuery['readSpan'];

/** What a person gives of a saying; what is undefined is as it was read. */
export interface GivenSaying {
  readonly source?: string;
  readonly name?: string;
  readonly cue?: string;
  readonly stance?: string;
  readonly mode?: string;
  readonly text?: string;
}

export const ownVoice = 'publisher';
export const otherSource = 'name';

/** Who may say it: as the text names them beside the words, who speaks elsewhere in it, the publisher, or somebody else. */
export function sourceChoices(
  { speakers }: Pick<Reading, 'speakers'>,
  sayings: readonly ReadSaying[],
): readonly (readonly [string, string])[] {
  const beside = speakers.flatMap(({ name, named, exact }, index): readonly (readonly [string, string])[] => {
    const plain = exact.replace(/\s+/gu, ' ');
    const isSame = plain.replace(/^(?:the|an?) /iu, '') === name;
    const described = [`unnamed ${index}`, `“${plain}”, unnamed`] as const;
    if (!named && isSame) return [described];
    return [[`read ${index}`, isSame ? name : `${name}, here “${plain}”`], ...(isSame ? [] : [described])];
  });
  const elsewhere = new Map(sayings.map(({ saying: { source } }) => [source.id, source.name]));
  return [
    ...beside,
    ...[...elsewhere].map(([id, name]) => [id, `${name}, who speaks in this text`] as const),
    [ownVoice, 'the publisher itself'],
    [otherSource, 'somebody else …'],
  ];
}

/** Where words stand in a text, if they stand there once; the nearest of several places to another one. */
export function placeInText(words: string, text: string, near?: SelectedPlace): SelectedPlace | undefined {
  const places = placesOfWords(words, text);
  if (near === undefined) return places.length === 1 ? places[0] : undefined;
  const away = ({ start, end }: SelectedPlace) => Math.max(near.start - end, start - near.end, 0);
  return places.toSorted((one, other) => away(one) - away(other))[0];
}

/** The saying for the API, or why it is none. */
export function givenStatement(
  given: GivenSaying,
  {
    reading,
    span,
    text,
    source,
  }: { readonly reading: Reading; readonly span: SelectedPlace; readonly text: string; readonly source: string },
): { readonly statement: StatementInput } | { readonly refusal: string } {
  const who = whoOf(source, given.name?.trim() ?? '', reading);
  if (who === undefined) return { refusal: 'Say who says it: a name.' };
  const isOwn = source === ownVoice;
  const cueWords = (given.cue ?? reading.cue?.exact ?? '').trim();
  const cue =
    cueWords === '' || isOwn
      ? undefined
      : given.cue === undefined
        ? (reading.cue ?? undefined)
        : placeInText(cueWords, text, span);
  if (cueWords !== '' && !isOwn && cue === undefined)
    return {
      refusal: `“${cueWords}” does not stand in the text: give the words that attribute it as they stand there.`,
    };
  const claimText = given.text?.trim();
  const statement: StatementInput = {
    span: placeOf(span),
    ...who,
    ...(cue === undefined ? {} : { cueSpan: placeOf(cue) }),
    stance: (given.stance ?? reading.stance) as NonNullable<StatementInput['stance']>,
    ...(isOwn ? {} : { mode: givenMode(given, reading) as NonNullable<StatementInput['mode']> }),
    ...(claimText && claimText !== reading.text ? { newClaim: { text: claimText } } : {}),
  };
  return { statement };
}

/** How it is given, where somebody is said to say it. */
export function givenMode({ mode }: GivenSaying, reading: Pick<Reading, 'mode'>): string {
  return mode ?? (reading.mode === 'NARRATIVE' ? 'INDIRECT' : reading.mode);
}

function whoOf(source: string, name: string, { speakers }: Reading): Omit<StatementInput, 'span'> | undefined {
  const [kind, number] = source.split(' ');
  const speaker = speakers[Number(number)];
  if (source === ownVoice) return {};
  if (source === otherSource) return name === '' ? undefined : { sourceName: name };
  if (speaker === undefined) return { source };
  return { sourceSpan: placeOf(speaker), ...(kind === 'unnamed' ? { sourceUnnamed: true } : {}) };
}

function placeOf({ start, end }: SelectedPlace): SelectedPlace {
  return { start, end };
}
