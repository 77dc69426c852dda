import type { DraftSentenceFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { RangeLine } from '../pieces/RangeInWords.js';
import { timeWords } from '../words/timeWords.js';
import { flagSigns, flagWords } from './flagWords.js';

interface SentenceCardProps {
  readonly sentence: DraftSentenceFragment;
  readonly number: number;
}

const maxClaims = 3;

/** A sentence of a draft: its flags, the claims that say it with their voices, and what is nearest. */
export function SentenceCard({ sentence, number }: SentenceCardProps) {
  const { text, reading, flags, happenings, nearest, complete } = sentence;
  return (
    <li class="card sentence-card" id={`sentence-${number}`} tabIndex={-1}>
      <p class="sentence">
        <span class="sentence-number">{number}</span> <LongText text={text} most={400} />
      </p>
      {flags.length === 0 ? (
        <p class="no-flag">
          <span aria-hidden="true">✓ </span>No flag: nothing that was compared speaks against it.
        </p>
      ) : (
        <ul class="plain flags" aria-label="Flags">
          {flags.map((flag, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: flags have no id
            <li key={index} class={`flag ${flag.kind.toLowerCase()}`}>
              <span class="flag-label">
                <span aria-hidden="true">{flagSigns[flag.kind]} </span>
                {flagWords[flag.kind]}
              </span>{' '}
              <bdi dir="auto">{flag.text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {happenings.length > 1 ? (
        <p class="soft">It may tell of {happenings.length} happenings, each with its own voices:</p>
      ) : null}
      {happenings.map(({ claims, corroboration }) => (
        <div key={claims[0]?.id} class="sentence-claims">
          <RangeLine range={corroboration} />
          <ul class="plain">
            {claims.slice(0, maxClaims).map(({ id, text: words, valid }) => (
              <li key={id}>
                <ThingLink thing={{ __typename: 'Claim', id }}>
                  <ShortName name={words} most={200} />
                </ThingLink>{' '}
                <span class="soft">{valid === null ? 'when is not known' : timeWords(valid.edtf)}</span>
              </li>
            ))}
            {claims.length > maxClaims ? <li class="soft">and {claims.length - maxClaims} more claims</li> : null}
          </ul>
        </div>
      ))}
      {nearest.length === 0 ? null : (
        <div class="sentence-claims">
          <p class="soft">Nearest in this graph:</p>
          <ul class="plain">
            {nearest.slice(0, maxClaims).map(({ claim, differs }) => (
              <li key={claim.id}>
                <ThingLink thing={{ __typename: 'Claim', id: claim.id }}>
                  <ShortName name={claim.text} most={200} />
                </ThingLink>{' '}
                <span class="soft">
                  <bdi dir="auto">{differs}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {complete ? null : (
        <p class="partial">There are more claims of what it names than were compared: one of them may say it.</p>
      )}
      <details>
        <summary>How it was read</summary>
        <p class="soft">
          <bdi dir="auto">{reading}</bdi>
        </p>
      </details>
    </li>
  );
}
