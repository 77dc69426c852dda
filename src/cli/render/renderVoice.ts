import type { VoicePartsFragment } from '../generated.js';
import type { TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint, withUnit } from '../print/text.js';

/** A voice with those below it, as far as they were asked for: each level of a document has a type of its own. */
export interface RenderedVoice extends VoicePartsFragment {
  readonly relayedBy?: readonly (RenderedVoice | FartherVoice)[];
  readonly basedOn?: readonly RenderedVoice[];
}

/** A voice that is known to be there, past the depth that was asked for. */
export interface FartherVoice {
  readonly attribution: Pick<VoiceAttribution, 'id'>;
}

type VoiceAttribution = VoicePartsFragment['attribution'];

/** How a voice hangs in the tree. */
interface Place {
  /** What it is to the voice above: "relayed by ". */
  readonly link?: string;
  readonly above?: VoiceAttribution;
  /** The claim has to be named, because it is not plain which one it is. */
  readonly tellClaim: boolean;
}

/** A voice as a tree: who, how, in which words, when and where; below it what it is based on and who relayed it. */
export function renderVoice(voice: RenderedVoice | FartherVoice, style: TerminalStyle, place: Place): TreeNode {
  if (!('source' in voice)) {
    return { lines: [`relayed further: whosaid show ${voice.attribution.id}`] };
  }
  const { source, attribution, repeated, basedOn = [], relayedBy = [] } = voice;
  const name = paint(style.colors.bold, nameOf(source));
  const based = basedOn.map((other) => renderVoice(other, style, { link: 'based on ', tellClaim: true }));
  const relayed = relayedBy.map((other) =>
    renderVoice(other, style, { link: 'relayed by ', above: attribution, tellClaim: place.tellClaim }),
  );
  return {
    lines: [
      `${place.link ?? ''}${name}: ${stanceOf(attribution)}${repeated ? ' (shown above with its relays)' : ''}`,
      ...detailsOf(attribution, style, place),
    ],
    branches: [...based, ...relayed],
  };
}

/** A speaker, and whether anybody knows who that is. */
export function nameOf(source: { readonly name: string; readonly named: boolean }): string {
  return source.named || /\bunnamed\b/i.test(source.name) ? source.name : `${source.name} (unnamed)`;
}

/** Stance, certainty, mode and coding, in this order. */
export function stanceOf(how: Pick<VoiceAttribution, 'stance' | 'certainty' | 'mode' | 'coding'>): string {
  return `${withUnit(how.stance)}, ${withUnit(how.certainty)}; ${withUnit(how.mode)}; coding ${withUnit(how.coding)}`;
}

/** The four clocks; what is not known is said to be unknown. */
export function clocksOf(attribution: VoiceAttribution): string {
  const { claim, stated, document, recordedAt } = attribution;
  return [
    `valid ${claim.valid?.edtf ?? 'unknown'}`,
    `stated ${stated ?? 'unknown'}`,
    `published ${document.publishedAt ?? 'unknown'}`,
    `recorded ${recordedAt}`,
  ].join(' · ');
}

function detailsOf(
  attribution: VoiceAttribution,
  style: TerminalStyle,
  { above, tellClaim }: Place,
): readonly string[] {
  const { cyan, dim } = style.colors;
  const words = voiceWords(attribution);
  // A relay in the same sentence of the same document has nothing of its own to show there.
  const isNew = words !== '' && (above === undefined || words !== voiceWords(above));
  return [
    ...(tellClaim && above?.claim.id !== attribution.claim.id ? [`that ${attribution.claim.text}`] : []),
    ...(isNew ? [paint(cyan, words)] : []),
    paint(dim, clocksOf(attribution)),
    `${documentOf(attribution, above)} ${paint(dim, attribution.id)}`,
  ];
}

function documentOf({ document }: VoiceAttribution, above: VoiceAttribution | undefined): string {
  if (document.id === above?.document.id) return 'in the same document';
  return `in “${document.title}”, ${nameOf(document.publisher)}`;
}

/** The cue ("said") and the words themselves, as far as they are recorded. */
export function voiceWords({ cue, quotation }: Pick<VoiceAttribution, 'cue' | 'quotation'>): string {
  const exact = quotation?.exact;
  return [...(cue ? [`cue: ${cue}`] : []), ...(exact ? [`“${exact.replace(/\s+/g, ' ')}”`] : [])].join(' · ');
}
