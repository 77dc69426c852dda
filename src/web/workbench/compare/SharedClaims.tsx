import type { ComparedSayingFragment, WorkbenchCompareQuery } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { ShortName } from '../pieces/LongText.js';
import { Quotation } from '../pieces/Quotation.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { certaintyWords, stanceWords } from '../words/fieldWords.js';
import { comparedSides } from './compareWords.js';

type Comparison = WorkbenchCompareQuery['compareDocuments'];
type SharedClaim = Comparison['claims'][number];

/** The claims that both documents have, with who says them in each. */
export function SharedClaims({ comparison: { claims, complete, read, of } }: { readonly comparison: Comparison }) {
  const { shown, more } = useShown(claims, 20);
  return (
    <section class="card">
      <h2>What both have somebody say: {counted(claims.length, 'claim')}</h2>
      {complete ? null : (
        <p class="partial">
          Of the {counted(of, 'claim')} of the two documents, {read} were read. Others may be in both, too.
        </p>
      )}
      {claims.length === 0 && complete ? <p class="soft">No claim in this view has somebody say it in both.</p> : null}
      <ol class="plain compared-claims">
        {shown.map((one) => (
          <OneClaim key={one.claim.id} shared={one} />
        ))}
      </ol>
      {more}
    </section>
  );
}

function OneClaim({ shared: { claim, attributionsBySide, countsBySide } }: { readonly shared: SharedClaim }) {
  return (
    <li>
      <h3>
        <ThingLink thing={{ __typename: 'Claim', id: claim.id }} class="claim-link">
          <ShortName name={claim.text} most={300} />
        </ThingLink>
      </h3>
      <div class="compared-sides">
        {attributionsBySide.map((sayings, side) => (
          <Sayings
            // biome-ignore lint/suspicious/noArrayIndexKey: the sides are two and keep their order
            key={side}
            sayings={sayings}
            total={countsBySide[side] ?? 0}
            label={comparedSides[side as 0 | 1]}
          />
        ))}
      </div>
    </li>
  );
}

interface SayingsProps {
  readonly sayings: readonly ComparedSayingFragment[];
  readonly total: number;
  readonly label: string;
}

function Sayings({ sayings, total, label }: SayingsProps) {
  const { shown, more } = useShown(sayings, 5);
  return (
    <section>
      <p class="soft">{label}</p>
      <ul class="plain spaced">
        {shown.map(({ id, source, stance, certainty, review, quotation, cue }) => (
          <li key={id}>
            <SourceLabel source={source} />{' '}
            <span class={stance === 'ASSERTS' ? 'soft' : 'against-line'}>
              {stance === 'ASSERTS' ? null : <span aria-hidden="true">◆ </span>}
              {stanceWords[stance]}
              {certainty === 'CERTAIN' ? '' : `, ${certaintyWords[certainty]}`}
            </span>
            {review === 'PROPOSED' ? <span class="tag">proposed only</span> : null}
            {quotation?.exact ? <Quotation exact={quotation.exact} cue={cue} /> : null}
          </li>
        ))}
      </ul>
      {more}
      {total > sayings.length ? <p class="soft">and {counted(total - sayings.length, 'more saying')}</p> : null}
    </section>
  );
}
