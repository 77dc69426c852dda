import {
  type AttributionLineFragment,
  type AttributionPageFragment,
  ShowAttributionDocument,
} from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit } from '../../print/text.js';
import { lineOfAttribution } from '../../render/attributionLine.js';
import { deciderOf, renderHead, renderList } from '../../render/parts.js';
import { clocksOf, nameOf, stanceOf } from '../../render/renderVoice.js';
import { showKind } from './showKind.js';

function draw(page: AttributionPageFragment, style: TerminalStyle): readonly string[] {
  const line = (each: AttributionLineFragment) => lineOfAttribution(each, style, { who: true, what: true });
  const basis = (each: AttributionPageFragment['basedOn'][number]) =>
    each.__typename === 'Document' ? `“${each.title}” ${paint(style.colors.dim, each.id)}` : line(each);
  return [
    ...renderHead(`${nameOf(page.source)}: ${stanceOf(page)}`, 'attribution', page.id, fieldsOf(page), style),
    ...renderList('About this attribution', page.about === null ? [] : [line(page.about)], style),
    ...renderList('Relays', page.relays.map(line), style, page.relaysCount),
    ...renderList('Relayed by', page.relayedBy.map(line), style, page.relayedByCount),
    ...renderList('Based on', page.basedOn.map(basis), style, page.basedOnCount),
  ];
}

function fieldsOf(page: AttributionPageFragment) {
  const { quotation, retraction } = page;
  const words = quotation === null ? undefined : [quotation.prefix, quotation.exact, quotation.suffix].join('');
  return [
    ['claim', `${page.claim.text} ${page.claim.id}`],
    ['source', `${nameOf(page.source)} ${page.source.id}`],
    ['cue', withPosition(page.cue, page.cueSpan)],
    ['spelt', withPosition(page.spelling, page.sourceSpan)],
    ['quotation', words ? `“${words.replace(/\s+/g, ' ').trim()}”` : undefined],
    ['position', quotation === null ? undefined : `${charactersOf(quotation)} of the document`],
    ['document', `“${page.document.title}”, ${nameOf(page.document.publisher)} ${page.document.id}`],
    ['clocks', clocksOf({ ...page, quotation })],
    ['review', withUnit(page.review)],
    ['extractor', page.extractor],
    ['retracted', retraction === null ? undefined : deciderOf(retraction).replace(/^ — /, '')],
  ] as const;
}

type Position = Pick<NonNullable<AttributionPageFragment['quotation']>, 'start' | 'end'>;

function charactersOf({ start, end }: Position): string {
  return `characters ${start} to ${end}`;
}

/** Words of the document, and where they are. */
function withPosition(words: string | null, position: Position | null): string | undefined {
  if (position === null) return words ?? undefined;
  return words === null ? charactersOf(position) : `${words} (${charactersOf(position)})`;
}

export const showAttribution = showKind(ShowAttributionDocument, draw);
