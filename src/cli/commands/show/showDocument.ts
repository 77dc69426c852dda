import { type DocumentPageFragment, ShowDocumentDocument } from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { withUnit } from '../../print/text.js';
import { lineOfAttribution } from '../../render/attributionLine.js';
import { renderHead, renderList, withRest } from '../../render/parts.js';
import { nameOf } from '../../render/renderVoice.js';
import { showKind } from './showKind.js';

function draw(page: DocumentPageFragment, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = page.attributions;
  const said = nodes.map((each) => lineOfAttribution(each, style, { who: true, what: true }));
  return [
    ...renderHead(page.title, 'document', page.id, fieldsOf(page), style),
    ...renderList('Attributions in this document', said, style, totalCount),
  ];
}

function fieldsOf(page: DocumentPageFragment) {
  const originals = page.derivedFrom.map(
    ({ kind, document }) => `${withUnit(kind)} of “${document.title}” ${document.id}`,
  );
  return [
    ['publisher', `${nameOf(page.publisher)} ${page.publisher.id}`],
    ['published', page.publishedAt ?? 'unknown'],
    ['address', page.url],
    ['language', page.language],
    ['note', page.note],
    ['derived from', withRest(originals, page.derivedFromCount)],
    ['sha256', page.sha256],
    ['text', page.text],
    ['recorded', page.recordedAt],
  ] as const;
}

export const showDocument = showKind(ShowDocumentDocument, draw);
