import type { HappeningPartsFragment, ReportingPartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { Clocks } from '../pictures/Clocks.js';
import { VoicePicture } from '../pictures/VoicePicture.js';
import { sizeOfPicture } from '../pictures/voiceLayout.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { RangeInWords } from '../pieces/RangeInWords.js';
import { VoiceTree } from '../pieces/VoiceTree.js';
import { pictureOf, type VoiceNode } from '../pieces/voiceNode.js';
import { capital, counted, listWords } from '../words/countWords.js';
import { clockTimes, voicesTable } from './sayings.js';

interface HappeningAnswerProps {
  readonly happening: HappeningPartsFragment;
  readonly told: Omit<ReportingPartsFragment, 'happenings'>;
  /** What the happening is called, for its picture and its files. */
  readonly name: string;
  /** The claim that the page is about, if it is about one. */
  readonly claim?: string;
}

/** Above this many marks a picture is no help, and the list says it better. */
const maxMarks = 150;

/** How many independent voices there are, who they are, who is against it, and when all that was. */
export function HappeningAnswer({ happening, told, name, claim }: HappeningAnswerProps) {
  const { corroboration, origins, denials, doubts, declined } = happening;
  const hangsOn = new Set(corroboration.singlePointsOfFailure.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const trees = { range: corroboration.voices, hangsOn, ...(claim === undefined ? {} : { claim }) };
  const sides = [
    { side: 'support', voices: origins },
    { side: 'denies', voices: denials },
    { side: 'doubts', voices: doubts },
    { side: 'declines', voices: declined },
  ] as const;
  const picture = pictureOf({ claim: name, sides, counted: corroboration.voices });
  const isDisputed = denials.length + doubts.length + declined.length > 0;
  return (
    <>
      <section class="card" aria-label="How many independent voices">
        <RangeInWords range={corroboration} />
        <p class="explanation">
          <LongText text={corroboration.explanation} most={600} />
        </p>
        <Dissent happening={happening} isComplete={told.dissentComplete} />
        <Partial told={told} />
        <MayBe happening={happening} />
      </section>
      <div class={isDisputed ? 'two-sides' : 'one-side'}>
        <section class="card">
          <div class="spread">
            <h2>Who said it</h2>
            <CsvButton table={() => voicesTable(happening)} fileName="who-said-it" />
          </div>
          {origins.length === 0 ? <p>No source in this view says so.</p> : null}
          <VoiceTree voices={origins} side="support" {...trees} />
        </section>
        {isDisputed ? (
          <section class="card against" id="against">
            <h2>Who is against it</h2>
            <Against title="denies it" voices={denials} side="denies" trees={trees} />
            <Against title="doubts it" voices={doubts} side="doubts" trees={trees} />
            <Against title="would not say" voices={declined} side="declines" trees={trees} />
          </section>
        ) : null}
      </div>
      {sizeOfPicture(picture) > maxMarks || picture.children.length === 0 ? null : (
        <section class="card">
          <h2>From whom to whom</h2>
          <VoicePicture
            root={picture}
            label="Who said it, who passed it on, and in which documents. The list above says the same."
            fileName="who-said-it"
          />
        </section>
      )}
      <section class="card">
        <h2>When</h2>
        <Clocks times={clockTimes(happening)} />
      </section>
    </>
  );
}

/** Who is against it, in a sentence. That nobody is, is said only where all of them were looked for. */
function Dissent({
  happening,
  isComplete,
}: {
  readonly happening: HappeningPartsFragment;
  readonly isComplete: boolean;
}) {
  const { denials, doubts, declined } = happening;
  const parts = [
    ...(denials.length > 0 ? [counted(denials.length, 'voice denies it', 'voices deny it')] : []),
    ...(doubts.length > 0 ? [counted(doubts.length, 'voice doubts it', 'voices doubt it')] : []),
    ...(declined.length > 0 ? [`${counted(declined.length, 'voice')} would not say`] : []),
  ];
  if (parts.length > 0) {
    return (
      <p class="dissent-line">
        <span aria-hidden="true">◆ </span>
        <a href="#against">{capital(listWords(parts))}.</a>{' '}
        {isComplete ? '' : 'There may be more: not all that was said against it was read.'}
      </p>
    );
  }
  return (
    <p class="dissent-line none">
      {isComplete
        ? 'No source in this view denies or doubts it.'
        : 'No denial or doubt was found, but not all that was said was read.'}
    </p>
  );
}

function Partial({ told: { complete, read, of } }: Pick<HappeningAnswerProps, 'told'>) {
  if (complete) return null;
  return (
    <p class="partial">
      <strong>Not all of it:</strong> this rests on the newest {read} of {counted(of, 'claim')}.
    </p>
  );
}

function MayBe({ happening: { mayBe } }: Pick<HappeningAnswerProps, 'happening'>) {
  if (mayBe.length === 0) return null;
  return (
    <p class="soft">
      Counted in none of these, for it may be part of any:{' '}
      {mayBe.map((claim, index) => (
        <span key={claim.id}>
          {index === 0 ? '' : ' · '}
          <ThingLink thing={{ __typename: 'Claim', id: claim.id }}>
            <ShortName name={claim.text} most={160} />
          </ThingLink>
        </span>
      ))}
    </p>
  );
}

interface AgainstProps {
  readonly title: string;
  readonly voices: readonly VoiceNode[];
  readonly side: 'denies' | 'doubts' | 'declines';
  readonly trees: Pick<Parameters<typeof VoiceTree>[0], 'range' | 'hangsOn' | 'claim'>;
}

function Against({ title, voices, side, trees }: AgainstProps) {
  if (voices.length === 0) return null;
  return (
    <>
      <h3 class="unseen">Who {title}</h3>
      <VoiceTree voices={voices} side={side} {...trees} />
    </>
  );
}
