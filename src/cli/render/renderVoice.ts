import type { VoicePartsFragment } from '../generated.js';
import type { TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint, withUnit } from '../print/text.js';
import { timeOr } from './parts.js';

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

/** The position of a voice in the tree. */
interface Place {
  /** Its relation to the parent: "relayed by ". */
  readonly link?: string;
  readonly above?: VoiceAttribution;
  /** Whether to name the claim, because the answer covers several. */
  readonly tellClaim: boolean;
}

/** A voice as a tree: who, how, quotation, dates and document; its children are its bases and relays. */
export function renderVoice(voice: RenderedVoice | FartherVoice, style: TerminalStyle, place: Place): TreeNode {
  if (!('source' in voice)) {
    return { lines: [`more relays: whosaid show ${voice.attribution.id}`] };
  }
  const { source, attribution, repeated, basedOn = [], relayedBy = [] } = voice;
  const name = paint(style.colors.bold, gradedName(source));
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

/** The name of a source, marked if it is unnamed. */
export function nameOf(source: { readonly name: string; readonly named: boolean }): string {
  return source.named || /\bunnamed\b/i.test(source.name) ? source.name : `${source.name} (unnamed)`;
}

/** The name of a source, with its latest reliability grade if it has one. */
function gradedName(source: VoicePartsFragment['source']): string {
  const { grade } = source;
  return grade === null ? nameOf(source) : `${nameOf(source)} [reliability ${grade.reliability ?? '?'}]`;
}

const modeLabels: Readonly<Record<string, string>> = {
  DIRECT: 'quoted directly',
  INDIRECT: 'quoted indirectly',
  MIXED: 'partly quoted',
  NARRATIVE: 'in its own voice',
};

/** Stance and mode; certainty and coding only if they are not the default. */
export function stanceOf(how: Pick<VoiceAttribution, 'stance' | 'certainty' | 'mode' | 'coding'>): string {
  const certainty = how.certainty === 'CERTAIN' ? '' : `, ${withUnit(how.certainty)}`;
  const coding = how.coding === 'CLEAR' ? '' : ` (coding ${withUnit(how.coding)})`;
  return `${withUnit(how.stance)}${certainty}, ${modeLabels[how.mode] ?? withUnit(how.mode)}${coding}`;
}

/** The four clocks, "unknown" where there is no value. */
export function clocksOf(attribution: VoiceAttribution): string {
  const { claim, stated, document, recordedAt } = attribution;
  return [
    `valid ${timeOr(claim.valid?.edtf, 'unknown')}`,
    `stated ${timeOr(stated, 'unknown')}`,
    `published ${timeOr(document.publishedAt, 'unknown')}`,
    `recorded ${recordedAt}`,
  ].join(' · ');
}

function detailsOf(
  attribution: VoiceAttribution,
  style: TerminalStyle,
  { above, tellClaim }: Place,
): readonly string[] {
  const { cyan, dim } = style.colors;
  const quoted = voiceWords(attribution);
  // A relay in the same sentence of the same document repeats the quotation: show it once.
  const isNew = quoted !== '' && (above === undefined || quoted !== voiceWords(above));
  return [
    ...(tellClaim && above?.claim.id !== attribution.claim.id ? [`that ${attribution.claim.text}`] : []),
    ...(isNew ? [paint(cyan, quoted)] : []),
    paint(dim, clocksOf(attribution)),
    `${documentOf(attribution, above)} ${paint(dim, attribution.id)}`,
  ];
}

function documentOf({ document }: VoiceAttribution, above: VoiceAttribution | undefined): string {
  if (document.id === above?.document.id) return 'in the same document';
  return `in “${document.title}”, ${nameOf(document.publisher)}`;
}

/** The cue ("said") and the quotation, if recorded. */
export function voiceWords({ cue, quotation }: Pick<VoiceAttribution, 'cue' | 'quotation'>): string {
  const exact = quotation?.exact;
  return [...(cue ? [`cue: ${cue}`] : []), ...(exact ? [`“${exact.replace(/\s+/g, ' ')}”`] : [])].join(' · ');
}
