import type { VoicePartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { Mark } from '../pictures/VoicePicture.js';
import { asSentence, counted, numberWords } from '../words/countWords.js';
import { certaintyWords, codingWords, modeWords } from '../words/fieldWords.js';
import { timeWords } from '../words/timeWords.js';
import { DocumentName } from './DocumentName.js';
import { Quotation } from './Quotation.js';
import { SourceLabel } from './SourceLabel.js';
import { countsInWords, markOf, sideWords, type VoiceNode, type VoiceSide } from './voiceNode.js';

interface VoiceTreeProps {
  readonly voices: readonly VoiceNode[];
  readonly side: VoiceSide;
  /** Sources without which nothing would be left. */
  readonly hangsOn: ReadonlySet<string>;
  /** The claim that the page is about: another one is named where it is meant. */
  readonly claim?: string;
}

/** Who said it, each with those who passed it on and the document, as nested lists. */
export function VoiceTree({ voices, ...rest }: VoiceTreeProps) {
  return (
    <ul class="voice-tree">
      {voices.map((voice) => (
        <Origin key={voice.attribution.id} voice={voice} {...rest} />
      ))}
    </ul>
  );
}

type OneVoice = Omit<VoiceTreeProps, 'voices'> & { readonly voice: VoiceNode };

function Origin({ voice, side, hangsOn, claim }: OneVoice) {
  const { source, attribution } = voice;
  const mark = markOf(voice, side);
  const reason = side === 'support' ? voice.countsAs?.reason : undefined;
  return (
    <li class={`voice ${side}`} id={attribution.id}>
      <div class="voice-head">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <Mark mark={mark} x={9} y={9} size={6} />
        </svg>
        <span>
          <SourceLabel source={source} />
          <span class={`tag ${mark}`}>{(side === 'support' && countsInWords(voice)) || sideWords[side]}</span>
          {hangsOn.has(source.id) ? <HangsOn /> : null}
          {attribution.supersededBy === null ? null : <span class="tag">said otherwise later</span>}
        </span>
      </div>
      <div class="voice-body">
        <How voice={voice} />
        {reason === undefined ? null : <p class="soft reason">{asSentence(reason)}</p>}
        <OtherClaim voice={voice} claim={claim} />
        <Quotation exact={attribution.quotation?.exact} cue={attribution.cue} />
        <p>
          in <DocumentName document={attribution.document} />
        </p>
        <Bases bases={voice.basedOn ?? []} count={voice.basedOnCount ?? 0} />
        <Relays voice={voice} hangsOn={hangsOn} />
      </div>
    </li>
  );
}

/** Marks a source without which no support would be left. */
export function HangsOn() {
  return (
    <span class="tag hangs">
      <span aria-hidden="true">⚠ </span>all hangs on it
    </span>
  );
}

/** When and how it was said. */
function How({ voice: { attribution } }: { readonly voice: VoicePartsFragment }) {
  const { stated, certainty, mode, coding } = attribution;
  const reading = codingWords[coding] ?? '';
  return (
    <p class="soft">
      {stated === null ? 'when it was said is not known' : `said ${onWords(timeWords(stated))}`} ·{' '}
      {certaintyWords[certainty]} · {modeWords[mode]}
      {reading === '' ? '' : `; ${reading}`}
    </p>
  );
}

/** "on 5 March 2016", "in March 2016", "between …". */
function onWords(words: string): string {
  if (/^\d+ (?:or|and) |^\d+ [A-Z]\w+ \d{4}/.test(words)) return `on ${words}`;
  return /^(?:[A-Z]|\d{4}$|the |spring|summer|autumn|winter)/.test(words) ? `in ${words}` : words;
}

/** The claim that a voice speaks of, where it is not the one that the page is about. */
function OtherClaim({ voice, claim }: { readonly voice: VoicePartsFragment; readonly claim: string | undefined }) {
  const other = voice.attribution.claim;
  if (claim === undefined || other.id === claim) return null;
  return (
    <p>
      of{' '}
      <ThingLink thing={{ __typename: 'Claim', id: other.id }}>
        <bdi dir="auto">{other.text}</bdi>
      </ThingLink>
    </p>
  );
}

function Bases({ bases, count }: { readonly bases: readonly VoicePartsFragment[]; readonly count: number }) {
  if (bases.length === 0) return null;
  return (
    <>
      <p class="soft">from what it examined:</p>
      <ul class="relays">
        {bases.map((base) => (
          <li key={base.attribution.id}>
            <SourceLabel source={base.source} />
            <OtherClaim voice={base} claim="" />
            <Quotation exact={base.attribution.quotation?.exact} cue={base.attribution.cue} />
            <p>
              in <DocumentName document={base.attribution.document} />
            </p>
          </li>
        ))}
        <Rest count={count - bases.length} />
      </ul>
    </>
  );
}

/** How many more of a list there are than are shown. */
function Rest({ count }: { readonly count: number }) {
  return count > 0 ? <li class="soft">and {numberWords(count)} more</li> : null;
}

/** Those who passed a voice on, each with those who passed on theirs. */
function Relays({ voice, hangsOn }: { readonly voice: VoiceNode; readonly hangsOn: ReadonlySet<string> }) {
  const { relayedBy: relays = [], relayedByCount } = voice;
  if (voice.repeated) return <p class="soft">Those who passed it on are listed above.</p>;
  if (relayedByCount === 0) return null;
  return (
    <ul class="relays">
      {relays.map((relay) => (
        <li key={relay.attribution.id}>
          <span class="soft">passed on by </span>
          <SourceLabel source={relay.source} />
          {hangsOn.has(relay.source.id) ? <HangsOn /> : null}
          <RelayHow relay={relay} above={voice} />
          <Relays voice={relay} hangsOn={hangsOn} />
        </li>
      ))}
      {relays.length > 0 ? (
        <Rest count={relayedByCount - relays.length} />
      ) : (
        <li class="soft">{counted(relayedByCount, 'more step')} further on, not shown</li>
      )}
    </ul>
  );
}

function RelayHow({ relay, above }: { readonly relay: VoiceNode; readonly above: VoicePartsFragment }) {
  const { attribution } = relay;
  const vouching = attribution.certainty === 'UNCOMMITTED' ? ', which does not vouch for it' : '';
  if (attribution.document.id === above.attribution.document.id) {
    return <span class="soft">{vouching}, in the same document</span>;
  }
  const isSame = attribution.quotation?.exact === above.attribution.quotation?.exact;
  return (
    <>
      <span class="soft">{vouching}, in </span>
      <DocumentName document={attribution.document} />
      {isSame ? null : <Quotation exact={attribution.quotation?.exact} cue={attribution.cue} />}
    </>
  );
}
