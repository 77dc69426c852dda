import type { TreeNode } from '../print/drawTree.js';
import type { Look } from '../print/look.js';
import { paint, spoken } from '../print/text.js';
import type { AttributionAnswer, FartherVoice, VoiceAnswer } from './whoReportedDocument.js';

/** A voice as a tree: who, how, in which words, when and where; below it what it is based on and who relayed it. */
export function drawVoice(voice: VoiceAnswer | FartherVoice, look: Look, several: boolean, link = ''): TreeNode {
  if (!('source' in voice)) {
    return { lines: [`relayed further: whosaid show ${voice.attribution.id}`] };
  }
  const { source, attribution, basedOn = [], relayedBy = [] } = voice;
  const name = paint(look.colors.bold, nameOf(source));
  const based = basedOn.map((other) => drawVoice(other, look, true, 'based on '));
  const relayed = relayedBy.map((other) => drawVoice(other, look, several, 'relayed by '));
  return {
    lines: [`${link}${name}: ${stanceOf(attribution)}`, ...detailsOf(attribution, look, several)],
    branches: [...based, ...relayed],
  };
}

/** A speaker, and whether anybody knows who that is. */
export function nameOf(source: { readonly name: string; readonly named: boolean }): string {
  return source.named || /\bunnamed\b/i.test(source.name) ? source.name : `${source.name} (unnamed)`;
}

/** Stance, certainty, mode and coding, in this order. */
export function stanceOf(how: Pick<AttributionAnswer, 'stance' | 'certainty' | 'mode' | 'coding'>): string {
  return `${spoken(how.stance)}, ${spoken(how.certainty)}; ${spoken(how.mode)}; coding ${spoken(how.coding)}`;
}

/** The four clocks; what is not known is said to be unknown. */
export function clocksOf(attribution: AttributionAnswer): string {
  const { claim, stated, document, recordedAt } = attribution;
  return [
    `valid ${claim.valid?.edtf ?? 'unknown'}`,
    `stated ${stated ?? 'unknown'}`,
    `published ${document.publishedAt ?? 'unknown'}`,
    `recorded ${recordedAt}`,
  ].join(' · ');
}

function detailsOf(attribution: AttributionAnswer, { colors }: Look, several: boolean): readonly string[] {
  const { document, claim, id } = attribution;
  const words = wordsOf(attribution);
  return [
    // Which claim it is about, where that is not plain.
    ...(several ? [`that ${claim.text}`] : []),
    ...(words === '' ? [] : [paint(colors.cyan, words)]),
    paint(colors.dim, clocksOf(attribution)),
    `${paint(colors.dim, 'in')} “${document.title}”, ${nameOf(document.publisher)} ${paint(colors.dim, id)}`,
  ];
}

/** The cue ("said") and the words themselves, as far as they are recorded. */
export function wordsOf({ cue, quotation }: Pick<AttributionAnswer, 'cue' | 'quotation'>): string {
  const exact = quotation?.exact;
  return [...(cue ? [`cue: ${cue}`] : []), ...(exact ? [`“${exact.replace(/\s+/g, ' ')}”`] : [])].join(' · ');
}
