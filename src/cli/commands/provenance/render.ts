import type { ProvenanceQuery, SayingPartsFragment, WordPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, wrap } from '../../print/text.js';
import { timeOr } from '../../render/parts.js';
import { renderAttribution } from '../../render/renderAttribution.js';
import { type FartherVoice, nameOf, type RenderedVoice, stanceOf, voiceWords } from '../../render/renderVoice.js';

/** The number of likely origins listed. The rest is counted. */
const maxLikely = 5;

/** A document and the statements in it, each with its origins. */
export function renderProvenance({ provenance }: ProvenanceQuery, style: TerminalStyle): readonly string[] {
  const { document, sayings, complete, read, of } = provenance;
  const { bold, dim } = style.colors;
  const published = `${oneLine(nameOf(document.publisher))}, published ${timeOr(document.publishedAt, 'on an unknown date')}`;
  const unsourced = sayings.filter((saying) => saying.unsourced).length;
  const bounded = complete ? '' : ` Only the first ${read} of ${of} claims were read.`;
  const summary =
    sayings.length === 0
      ? 'No statements in this view.'
      : `${count(sayings.length, 'statement')}, ${unsourced === 0 ? 'all with a named source' : `${unsourced} unsourced`}.`;
  return [
    ...wrap(paint(bold, `“${oneLine(document.title)}”`), style.width),
    ...wrap(`${published} ${paint(dim, document.id)}`, style.width),
    ...wrap(`${summary}${bounded}`, style.width),
    '',
    ...renderTree(
      sayings.map((saying) => drawSaying(saying, style)),
      style.width,
    ),
  ].filter((line, index, lines) => line !== '' || index < lines.length - 1);
}

function drawSaying(saying: SayingPartsFragment, style: TerminalStyle): TreeNode {
  const { claim, attribution, origins, originCount, unsourced } = saying;
  const more = originCount - origins.length;
  const { bold, cyan, dim, yellow } = style.colors;
  const quoted = voiceWords(attribution);
  const isOrigin = !unsourced && origins.some((origin) => origin.attribution.id === attribution.id);
  const others = origins.filter((origin) => origin.attribution.id !== attribution.id || origin.basedOn?.length);
  return {
    lines: [
      `${paint(bold, claim.text)} ${paint(dim, claim.id)}`,
      ...(quoted === '' ? [] : [paint(cyan, quoted)]),
      `${isOrigin ? 'from ' : ''}${nameOf(attribution.source)}: ${stanceOf(attribution)} ${paint(dim, attribution.id)}`,
      ...(unsourced ? [paint(yellow, "unsourced: in the publisher's own voice, without a source")] : []),
    ],
    branches: [
      ...(unsourced ? [] : others.map((origin) => drawOrigin(origin, attribution, style))),
      ...(unsourced || more === 0 ? [] : [{ lines: [`… and ${count(more, 'more origin')}`] }]),
      ...drawLikely(saying, style),
    ],
  };
}

/** An origin and the relays between it and the document. Other relays of the origin are left out. */
function drawOrigin(voice: RenderedVoice, saying: WordPartsFragment, style: TerminalStyle): TreeNode {
  const { source, attribution, basedOn = [] } = voice;
  const document = saying.document.id;
  const through = chainTo(saying.id, voice) ?? [];
  return {
    lines: [
      `from ${paint(style.colors.bold, nameOf(source))}: ${stanceOf(attribution)}`,
      placeOf(voice, document, style),
    ],
    branches: [
      ...basedOn.map((other) => ({ lines: [`based on ${nameOf(other.source)}`, placeOf(other, document, style)] })),
      ...through.map((other) => ({ lines: [`through ${nameOf(other.source)}`, placeOf(other, document, style)] })),
    ],
  };
}

/** The relays between an origin and a statement; undefined if the statement does not relay the origin. */
function chainTo(saying: string, voice: RenderedVoice | FartherVoice): readonly RenderedVoice[] | undefined {
  if (!('source' in voice)) return undefined;
  for (const other of voice.relayedBy ?? []) {
    if (other.attribution.id === saying) return [];
    const rest = chainTo(saying, other);
    if (rest !== undefined && 'source' in other) return [other, ...rest];
  }
  return undefined;
}

function placeOf({ attribution }: RenderedVoice, document: string, style: TerminalStyle): string {
  const { id, title, publishedAt } = attribution.document;
  const where =
    id === document ? 'here' : `in “${oneLine(title)}”, published ${timeOr(publishedAt, 'on an unknown date')}`;
  return `${where} ${paint(style.colors.dim, attribution.id)}`;
}

/** Earlier attributions of the same claim, then of other claims about the same event. */
function drawLikely(
  { likelyOrigins: likely, likelyOriginsComplete }: SayingPartsFragment,
  style: TerminalStyle,
): readonly TreeNode[] {
  if (likely.length === 0) return [];
  const [same, other] = [true, false].map((isSame) => likely.filter(({ same }) => (same === 'CLAIM') === isSame));
  const ordered = [...(same ?? []), ...(other ?? [])];
  const branches = ordered.slice(0, maxLikely).map((one) => {
    const isSame = one.same === 'CLAIM';
    const { lines } = renderAttribution(one.attribution, style, { what: !isSame });
    return {
      lines: [isSame ? 'made the same claim earlier' : 'made another claim about the same event earlier', ...lines],
    };
  });
  const more = likely.length - branches.length;
  const rest = likelyOriginsComplete ? `… and ${more} more` : `… and more than ${more} more`;
  return [
    {
      lines: ['likely origins, guessed from dates'],
      branches: more > 0 || !likelyOriginsComplete ? [...branches, { lines: [rest] }] : branches,
    },
  ];
}
