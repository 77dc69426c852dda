import { type EventPageFragment, ShowEventDocument } from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { lineOfClaim, propertyLine, renderHead, renderList } from '../../render/parts.js';
import { showKind } from './showKind.js';

function draw(event: EventPageFragment, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = event.claims;
  const fields = [
    ['type', event.type],
    ['properties', event.properties.map(propertyLine)],
    ['recorded', event.recordedAt],
  ] as const;
  return [
    ...renderHead(event.name, 'event', event.id, fields, style),
    ...renderList(
      'Claims linked to this event',
      nodes.map((claim) => lineOfClaim(claim, style)),
      style,
      totalCount,
    ),
    '',
    `Who reported it, as a tree: whosaid who-reported ${event.id}`,
  ];
}

export const showEvent = showKind(ShowEventDocument, draw);
