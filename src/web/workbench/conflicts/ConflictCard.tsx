import type { ConflictCardPartsFragment } from '../generated.js';
import { CertaintyTag } from '../lists/CertaintyTag.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { Quotation } from '../pieces/Quotation.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { certaintyWords, conflictWords, stanceWords } from '../words/fieldWords.js';
import { quantityWords } from '../words/quantityWords.js';
import { timeWords } from '../words/timeWords.js';
import { type ConflictSide, conflictColumns, isOfOneClaim, kindMeaning } from './conflictSides.js';

/** A disagreement: what it is about, and its sides as columns, each with who says so, in which words, when. */
export function ConflictCard({ conflict }: { readonly conflict: ConflictCardPartsFragment }) {
  const { kind, certainty, claims, explanation } = conflict;
  return (
    <article class="card conflict">
      <h2>
        {conflictWords[kind] ?? kind}
        <CertaintyTag certainty={certainty} />
      </h2>
      <p class="soft">{kindMeaning[kind]}</p>
      {isOfOneClaim(kind) ? claims.slice(0, 3).map((claim) => <ClaimHead key={claim.id} claim={claim} />) : null}
      <div class="conflict-sides">
        {conflictColumns(conflict).map((side, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sides have no id
          <Side key={index} side={side} isAgainst={kind === 'DENIAL' && index > 0} />
        ))}
      </div>
      <p class="soft explanation">
        <LongText text={explanation} most={600} />
      </p>
    </article>
  );
}

function ClaimHead({
  claim: { id, text, valid, quantity },
}: {
  readonly claim: ConflictCardPartsFragment['claims'][number];
}) {
  return (
    <p class="conflict-claim">
      <ThingLink thing={{ __typename: 'Claim', id }} class="claim-link">
        <ShortName name={text} most={300} />
      </ThingLink>{' '}
      <span class="soft">
        {valid === null ? 'when is not known' : timeWords(valid.edtf)}
        {quantity === null ? '' : ` · ${quantityWords(quantity)}`}
      </span>
    </p>
  );
}

const maxSayings = 3;

function Side({ side, isAgainst }: { readonly side: ConflictSide; readonly isAgainst: boolean }) {
  const { title, claims, sayings, total } = side;
  const { shown, more } = useShown(sayings, maxSayings);
  return (
    <section class={isAgainst ? 'conflict-side against' : 'conflict-side'}>
      {title === undefined ? null : <h3>{title}</h3>}
      {title === undefined ? claims.slice(0, 3).map((claim) => <ClaimHead key={claim.id} claim={claim} />) : null}
      <ul class="plain spaced">
        {shown.map((saying) => (
          <Saying key={saying.id} saying={saying} />
        ))}
      </ul>
      {more}
      {total > sayings.length ? (
        <p class="soft">
          Of this side, {counted(total - sayings.length, 'more saying is', 'more sayings are')} not listed here.
        </p>
      ) : null}
    </section>
  );
}

function Saying({ saying }: { readonly saying: ConflictSide['sayings'][number] }) {
  const { source, stance, certainty, stated, quotation, cue, document } = saying;
  return (
    <li>
      <SourceLabel source={source} />
      <span class="soft">
        {' '}
        {stanceWords[stance]}
        {certainty === 'CERTAIN' ? '' : `, ${certaintyWords[certainty]}`} ·{' '}
        {stated === null ? 'when it was said is not known' : `said ${timeWords(stated)}`}
      </span>
      {quotation?.exact ? <Quotation exact={quotation.exact} cue={cue} /> : null}
      <p class="soft">
        in <DocumentName document={document} />
      </p>
    </li>
  );
}
