import type { WorkbenchPlaceControlQuery } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { stanceWords } from '../words/fieldWords.js';

type Timeline = WorkbenchPlaceControlQuery['control'];

/** What is denied or doubted of who held a place, and what does not say when. */
export function Against({ control: { denials, denialCount, undated } }: { readonly control: Timeline }) {
  const denied = useShown(denials, 10);
  const without = useShown(undated, 10);
  if (denials.length === 0 && undated.length === 0) return null;
  return (
    <div class="columns">
      {denials.length === 0 ? null : (
        <section class="card against">
          <h2>Denied or doubted: {counted(denialCount, 'claim')} of who held it</h2>
          <ul class="plain spaced">
            {denied.shown.map(({ claim, attributions, attributionCount }) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
                <ul class="plain">
                  {attributions.slice(0, 5).map(({ id, stance, source }) => (
                    <li key={id}>
                      <SourceLabel source={source} bare /> {stanceWords[stance]}
                    </li>
                  ))}
                  {attributionCount > 5 ? <li class="soft">and {attributionCount - 5} more</li> : null}
                </ul>
              </li>
            ))}
          </ul>
          {denied.more}
        </section>
      )}
      {undated.length === 0 ? null : (
        <section class="card">
          <h2>Said without a time</h2>
          <p class="soft">So it is in no lane.</p>
          <ul class="plain spaced">
            {without.shown.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
              </li>
            ))}
          </ul>
          {without.more}
        </section>
      )}
    </div>
  );
}

function ClaimLink({ claim: { id, text } }: { readonly claim: Timeline['undated'][number] }) {
  return (
    <ThingLink thing={{ __typename: 'Claim', id }}>
      <bdi dir="auto">{text}</bdi>
    </ThingLink>
  );
}
