import type { ProvenanceQuery, SayingPartsFragment, WordPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, wrap } from '../../print/text.js';
import { renderAttribution } from '../../render/renderAttribution.js';
import { type FartherVoice, nameOf, type RenderedVoice, stanceOf, voiceWords } from '../../render/renderVoice.js';

/** More guesses than these are counted, not listed. */
const maxLikely = 5;

/** A document, and below it each thing it says with where it has it from. */
export function renderProvenance({ provenance }: ProvenanceQuery, style: TerminalStyle): readonly string[] {
  const { document, sayings } = provenance;
  const { bold, dim } = style.colors;
  const published = `${oneLine(nameOf(document.publisher))}, published ${document.publishedAt ?? 'at an unknown time'}`;
  const unsourced = sayings.filter((saying) => saying.unsourced).length;
  const summary =
    sayings.length === 0
      ? 'It says nothing that this view shows.'
      : `It says ${count(sayings.length, 'thing')}; ${unsourced === 0 ? 'a source is named for each' : `${unsourced} without naming a source`}.`;
  return [
    ...wrap(paint(bold, `“${oneLine(document.title)}”`), style.width),
    ...wrap(`${published} ${paint(dim, document.id)}`, style.width),
    ...wrap(summary, style.width),
    '',
    ...renderTree(
      sayings.map((saying) => drawSaying(saying, style)),
      style.width,
    ),
  ].filter((line, index, lines) => line !== '' || index < lines.length - 1);
}

function drawSaying(
  { claim, attribution, origins, unsourced, likelyOrigins }: SayingPartsFragment,
  style: TerminalStyle,
): TreeNode {
  const { bold, cyan, dim, yellow } = style.colors;
  const words = voiceWords(attribution);
  const isOrigin = !unsourced && origins.some((origin) => origin.attribution.id === attribution.id);
  const others = origins.filter((origin) => origin.attribution.id !== attribution.id || origin.basedOn?.length);
  return {
    lines: [
      `${paint(bold, claim.text)} ${paint(dim, claim.id)}`,
      ...(words === '' ? [] : [paint(cyan, words)]),
      `${isOrigin ? 'from ' : ''}${nameOf(attribution.source)}: ${stanceOf(attribution)} ${paint(dim, attribution.id)}`,
      ...(unsourced ? [paint(yellow, 'unsourced: told in its own voice, and nobody is named for it')] : []),
    ],
    branches: [
      ...(unsourced ? [] : others.map((origin) => drawOrigin(origin, attribution, style))),
      ...drawLikely(likelyOrigins, style),
    ],
  };
}

/** An origin, and those through whom its words came to the document; who else passed them on is no part of it. */
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

/** Who stands between an origin and a saying that passes it on; undefined where the saying is not among those below it. */
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
  const where = id === document ? 'here' : `in “${oneLine(title)}”, published ${publishedAt ?? 'at an unknown time'}`;
  return `${where} ${paint(style.colors.dim, attribution.id)}`;
}

/** Who said the same before, then who said something else of the same event. */
function drawLikely(likely: SayingPartsFragment['likelyOrigins'], style: TerminalStyle): readonly TreeNode[] {
  if (likely.length === 0) return [];
  const [same, other] = [true, false].map((isSame) => likely.filter(({ same }) => (same === 'CLAIM') === isSame));
  const ordered = [...(same ?? []), ...(other ?? [])];
  const branches = ordered.slice(0, maxLikely).map((one) => {
    const isSame = one.same === 'CLAIM';
    const { lines } = renderAttribution(one.attribution, style, { what: !isSame });
    return { lines: [isSame ? 'said the same before' : 'said something else of the same event before', ...lines] };
  });
  const more = likely.length - branches.length;
  return [
    {
      lines: ['perhaps from one of these, a guess by dates'],
      branches: more > 0 ? [...branches, { lines: [`… and ${more} more`] }] : branches,
    },
  ];
}
