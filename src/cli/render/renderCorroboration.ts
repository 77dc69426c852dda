import type { CorroborationPartsFragment, VoiceGroupPartsFragment } from '../generated.js';
import { oneLine } from '../print/oneLine.js';
import { renderFields } from '../print/renderFields.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, paint, wrap } from '../print/text.js';
import { lineOfAttribution } from './attributionLine.js';
import { nameOf } from './renderVoice.js';

type Range = Pick<CorroborationPartsFragment, 'atLeast' | 'atMost'>;

/** How many voices, in a sentence and voice by voice; then what it hangs on, and what is to be known of it besides. */
export function renderCorroboration(
  corroboration: CorroborationPartsFragment,
  style: TerminalStyle,
): readonly string[] {
  const room = style.width === undefined ? undefined : style.width - 2;
  return [
    paint(style.colors.bold, headOf(corroboration)),
    ...[
      ...wrap(corroboration.explanation, room),
      ...renderFields(fieldsOf(corroboration, style), { ...style, width: room }),
    ].map((line) => `  ${line}`),
  ];
}

/** "1 to 3 voices", or "2 voices" where it is known for sure. */
export function rangeOf({ atLeast, atMost }: Range): string {
  return atLeast === atMost ? count(atMost, 'voice') : `${atLeast} to ${count(atMost, 'voice')}`;
}

function headOf({ atLeast, atMost }: Range): string {
  if (atMost === 0) return 'No independent voice';
  return atLeast === atMost
    ? `${count(atMost, 'independent voice')}`
    : `${count(atMost, 'independent voice')} at most, ${atLeast} at least`;
}

function fieldsOf(corroboration: CorroborationPartsFragment, style: TerminalStyle) {
  const { voices, reports, documents, singlePointsOfFailure, smallestCut, suspectedCopies } = corroboration;
  const originals = documents > reports ? ` (${count(documents, 'document')} with those they are made from)` : '';
  return [
    ['voices', voices.map((voice) => `${namesOf(voice.sources)}: ${counted[voice.counted]}; ${voice.reason}`)],
    ['carried by', `${count(reports, 'document')}${originals}`],
    ['hangs on', singlePointsOfFailure.map((voice) => `${namesOf(voice.sources)}: without it nothing is left`)],
    ['smallest cut', cutOf(smallestCut)],
    ['circles', corroboration.circular.map((circle) => `${namesOf(circle)}: circular reporting`)],
    [
      'perhaps copies',
      suspectedCopies.map((copy) => `${titlesOf(copy.documents)}: ${Math.floor(copy.overlap * 100)}% in common`),
    ],
    [
      'unsupported',
      corroboration.unsupported.map((word) => lineOfAttribution(word, style, { who: true, what: false })),
    ],
    ['overtaken', corroboration.superseded.map((word) => overtaken(word, style))],
  ] as const;
}

const counted: Readonly<Record<string, string>> = {
  BOTH: 'counts',
  UPPER_ONLY: 'counts at most',
  NEITHER: 'does not count',
};

function cutOf({ size, atMost, exact, voices }: CorroborationPartsFragment['smallestCut']): string | undefined {
  if (atMost === 0) return undefined;
  const many = exact ? count(size, 'voice') : `at least ${size}, at most ${count(atMost, 'voice')}; the best cut found`;
  return `${many}: ${voices.map(joined).join('; ')}`;
}

function joined({ sources }: VoiceGroupPartsFragment): string {
  return namesOf(sources);
}

function namesOf(sources: VoiceGroupPartsFragment['sources']): string {
  return sources.map((source) => oneLine(nameOf(source))).join(', ');
}

function titlesOf(documents: readonly { readonly title: string }[]): string {
  return documents.map(({ title }) => `“${oneLine(title)}”`).join(' and ');
}

function overtaken(word: CorroborationPartsFragment['superseded'][number], style: TerminalStyle): string {
  const earlier = lineOfAttribution(word, style, { who: true, what: true });
  const { supersededBy: later } = word;
  return later === null ? earlier : `${earlier}, later: ${lineOfAttribution(later, style, { who: false, what: true })}`;
}
