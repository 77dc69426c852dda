import { CertaintyTag } from '../lists/CertaintyTag.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { conflictWords } from '../words/fieldWords.js';
import type { ShownClaim } from './ClaimHeading.js';

const maxListed = 10;

/** Where sources disagree about a claim, and claims that are perhaps about the same. */
export function ClaimConflicts({ claim }: { readonly claim: ShownClaim }) {
  const { id, conflicts, conflictsComplete, resembles } = claim;
  return (
    <section class="card">
      <h2>Where sources disagree</h2>
      {conflicts.length > 0 ? null : (
        <p>
          {conflictsComplete ? 'No disagreement found in this view.' : 'None found, but not everything was compared.'}
        </p>
      )}
      <ul class="plain spaced">
        {conflicts.slice(0, maxListed).map((conflict, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conflicts have no id
          <li key={index}>
            <strong>{conflictWords[conflict.kind] ?? conflict.kind}</strong>
            <CertaintyTag certainty={conflict.certainty} />
            <p>
              <LongText text={conflict.explanation} most={300} />
            </p>
            <OtherClaims claims={conflict.claims.filter((other) => other.id !== id)} />
          </li>
        ))}
      </ul>
      {conflicts.length > maxListed ? <p class="soft">and {conflicts.length - maxListed} more</p> : null}
      {conflicts.length > 0 && !conflictsComplete ? (
        <p class="soft">Not everything was compared: there may be more.</p>
      ) : null}
      {resembles.length === 0 ? null : (
        <>
          <h3>Perhaps about the same</h3>
          <OtherClaims claims={resembles} />
        </>
      )}
    </section>
  );
}

function OtherClaims({ claims }: { readonly claims: readonly { readonly id: string; readonly text: string }[] }) {
  return (
    <ul class="plain spaced">
      {claims.slice(0, maxListed).map(({ id, text }) => (
        <li key={id}>
          <ThingLink thing={{ __typename: 'Claim', id }}>
            <ShortName name={text} most={160} />
          </ThingLink>
        </li>
      ))}
      {claims.length > maxListed ? <li class="soft">and {claims.length - maxListed} more</li> : null}
    </ul>
  );
}
