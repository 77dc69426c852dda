import type { WorkbenchPlaceControlQuery } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { stanceWords } from '../words/fieldWords.js';

type Timeline = WorkbenchPlaceControlQuery['control'];

/** What is denied or doubted of who held a place, and what does not say when. */
export function Against({ control: { denials, denialCount, undated, undatedCount } }: { readonly control: Timeline }) {
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
          <NotAll shown={denials.length} all={denialCount} />
        </section>
      )}
      {undated.length === 0 ? null : (
        <section class="card">
          <h2>Said without a time: {counted(undatedCount, 'claim')}</h2>
          <p class="soft">So it is in no lane.</p>
          <ul class="plain spaced">
            {without.shown.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
              </li>
            ))}
          </ul>
          {without.more}
          <NotAll shown={undated.length} all={undatedCount} />
        </section>
      )}
    </div>
  );
}

function NotAll({ shown, all }: { readonly shown: number; readonly all: number }) {
  return shown < all ? <p class="soft">Only the first {shown} are listed here.</p> : null;
}

function ClaimLink({ claim: { id, text } }: { readonly claim: Timeline['undated'][number] }) {
  return (
    <ThingLink thing={{ __typename: 'Claim', id }}>
      <ShortName name={text} most={300} />
    </ThingLink>
  );
}
