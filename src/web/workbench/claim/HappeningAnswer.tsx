import type { HappeningPartsFragment, ReportingPartsFragment } from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { Clocks } from '../pictures/Clocks.js';
import { VoicePicture } from '../pictures/VoicePicture.js';
import { sizeOfPicture } from '../pictures/voiceLayout.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { RangeInWords } from '../pieces/RangeInWords.js';
import { VoiceTree } from '../pieces/VoiceTree.js';
import { pictureOf, sideWords } from '../pieces/voiceNode.js';
import { capital, counted, listWords } from '../words/countWords.js';
import { clockTimes, voicesTable } from './sayings.js';
import { type AskedVoices, type SideOfHappening, useSides } from './useSides.js';

interface HappeningAnswerProps {
  readonly happening: HappeningPartsFragment;
  readonly told: Omit<ReportingPartsFragment, 'happenings'>;
  /** What the happening is called, for its picture and its files. */
  readonly name: string;
  /** The claim or the event that the page is about, and the view. */
  readonly asked: AskedVoices;
}

/** Above this many marks a picture is no help, and the list says it better. */
const maxMarks = 150;

/** How many independent voices there are, who they are, who is against it, and when all that was. */
export function HappeningAnswer({ happening, told, name, asked }: HappeningAnswerProps) {
  const { corroboration, versions } = happening;
  const { support, denies, doubts, declines, shown, count, areWhole } = useSides(happening, asked);
  const hangsOn = new Set(corroboration.singlePointsOfFailure.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const trees = { hangsOn, ...(asked.claim ? { claim: asked.claim } : {}) };
  const picture = pictureOf({ claim: name, sides: [support, denies, doubts, declines] });
  const isDisputed = denies.count + doubts.count + declines.count > 0;
  return (
    <>
      <section class="card" aria-label="How many independent voices">
        <RangeInWords range={corroboration} />
        <p class="explanation">
          <LongText text={corroboration.explanation} most={600} />
        </p>
        <Dissent sides={[denies, doubts, declines]} isComplete={told.dissentComplete} />
        <Partial told={told} />
        <MayBe happening={happening} />
      </section>
      <div class={isDisputed ? 'two-sides' : 'one-side'}>
        <section class="card">
          <div class="spread">
            <h2>Who said it</h2>
            <CsvButton
              table={() => voicesTable(shown)}
              fileName="who-said-it"
              {...(areWhole ? {} : { label: 'Save what is listed as CSV' })}
            />
          </div>
          {support.count === 0 ? <p>No source in this view says so.</p> : null}
          <VoiceTree voices={support.voices} side="support" {...trees} />
          <ListEnd pages={support.pages} total={support.count} />
        </section>
        {isDisputed ? (
          <section class="card against" id="against">
            <h2>Who is against it</h2>
            <Against title="denies it" of={denies} trees={trees} />
            <Against title="doubts it" of={doubts} trees={trees} />
            <Against title="would not say" of={declines} trees={trees} />
          </section>
        ) : null}
      </div>
      {!areWhole || sizeOfPicture(picture) > maxMarks || picture.children.length === 0 ? null : (
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
        {areWhole ? null : (
          <p class="partial">
            <strong>Not all of it:</strong> of {counted(count, 'saying')}, these are the times of the ones listed above.
          </p>
        )}
        <Clocks times={clockTimes(versions, shown)} />
      </section>
    </>
  );
}

/** What the sources of a side do, of several. */
const sidesInWords = { support: 'say so', denies: 'deny it', doubts: 'doubt it', declines: 'would not say' } as const;

/** A source that denies it in three documents is one source. */
function howMany({ side, sourceCount }: SideOfHappening): string {
  return counted(sourceCount, `source ${sideWords[side]}`, `sources ${sidesInWords[side]}`);
}

/** Who is against it, in a sentence. That nobody is, is said only where all of them were looked for. */
function Dissent({ sides, isComplete }: { readonly sides: readonly SideOfHappening[]; readonly isComplete: boolean }) {
  const parts = sides.filter(({ count }) => count > 0).map(howMany);
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
  readonly of: SideOfHappening;
  readonly trees: Pick<Parameters<typeof VoiceTree>[0], 'hangsOn' | 'claim'>;
}

function Against({ title, of: { side, voices, pages, count }, trees }: AgainstProps) {
  if (count === 0) return null;
  return (
    <>
      <h3 class="unseen">Who {title}</h3>
      <VoiceTree voices={voices} side={side} {...trees} />
      <ListEnd pages={pages} total={count} />
    </>
  );
}
