import { voicesInWords } from '../../domain/text/voicesInWords.js';
import type { CorroborationPartsFragment, VoiceGroupPartsFragment } from '../generated.js';
import { oneLine } from '../print/oneLine.js';
import { renderFields } from '../print/renderFields.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, paint, wrap } from '../print/text.js';
import { lineOfAttribution } from './attributionLine.js';
import { nameOf } from './renderVoice.js';

/** The number of independent voices, each voice, single points of failure, and further findings. */
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

function headOf(found: CorroborationPartsFragment): string {
  if (found.atMost === 0) return 'No independent voice';
  const sentence = `${voicesInWords(found)} in ${count(found.reports, 'report')}`;
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

function fieldsOf(corroboration: CorroborationPartsFragment, style: TerminalStyle) {
  const { voices, reports, dissentingReports, documents, singlePointsOfFailure } = corroboration;
  const { smallestCut, suspectedCopies } = corroboration;
  const others = documents - reports - dissentingReports;
  return [
    ['voices', voices.map((voice) => `${namesOf(voice.sources)}: ${countedLabels[voice.counted]}; ${voice.reason}`)],
    ['only denied or doubted in', dissentingReports === 0 ? undefined : count(dissentingReports, 'report')],
    ['other documents', others > 0 ? `${count(others, 'document')}: originals, or without support` : undefined],
    ['single point of failure', singlePointsOfFailure.map(joined)],
    ['smallest cut', cutOf(smallestCut)],
    ['circular', corroboration.circular.map((circle) => `${namesOf(circle)}: circular reporting`)],
    [
      'possible copies',
      suspectedCopies.map((copy) => `${titlesOf(copy.documents)}: ${Math.floor(copy.overlap * 100)}% in common`),
    ],
    [
      'unsupported',
      corroboration.unsupported.map((attribution) => lineOfAttribution(attribution, style, { who: true, what: false })),
    ],
    ['superseded', corroboration.superseded.map((attribution) => renderSuperseded(attribution, style))],
  ] as const;
}

const countedLabels: Readonly<Record<string, string>> = {
  BOTH: 'counted',
  UPPER_ONLY: 'counted in the upper bound only',
  NEITHER: 'not counted',
};

function cutOf({ size, atMost, exact, voices }: CorroborationPartsFragment['smallestCut']): string | undefined {
  if (atMost === 0) return undefined;
  const many = exact ? count(size, 'voice') : `${size} to ${count(atMost, 'voice')}, not proven minimal`;
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

function renderSuperseded(attribution: CorroborationPartsFragment['superseded'][number], style: TerminalStyle): string {
  const earlier = lineOfAttribution(attribution, style, { who: true, what: true });
  const { supersededBy: later } = attribution;
  return later === null ? earlier : `${earlier}, later: ${lineOfAttribution(later, style, { who: false, what: true })}`;
}
