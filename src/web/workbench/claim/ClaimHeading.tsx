import type { WorkbenchClaimQuery } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { credibilityWords, modalityWords, roleWords } from '../words/fieldWords.js';
import { quantityWords } from '../words/quantityWords.js';
import { timeWords } from '../words/timeWords.js';

/** A claim as the API gives it on its page. */
export type ShownClaim = Extract<NonNullable<WorkbenchClaimQuery['node']>, { __typename: 'Claim' }>;

/** What a claim says, when, as part of what, and about whom. */
export function ClaimHeading({ claim }: { readonly claim: ShownClaim }) {
  const { text, valid, quantity, modality, condition, event, grade } = claim;
  const manner = modalityWords[modality] ?? '';
  return (
    <div class="heading">
      <h1>
        <LongText text={text} most={400} />
      </h1>
      <p class="facts">
        <span>{valid === null ? 'when is not known' : timeWords(valid.edtf)}</span>
        {quantity === null ? null : <span>{quantityWords(quantity)}</span>}
        {manner === '' ? null : <span class="tag">{manner}: nobody says that it has happened</span>}
        {condition === null ? null : (
          <span>
            if <bdi dir="auto">{condition}</bdi>
          </span>
        )}
        {event === null ? null : (
          <span>
            part of{' '}
            <ThingLink thing={{ __typename: 'Event', id: event.id }}>
              <bdi dir="auto">{event.name}</bdi>
            </ThingLink>
          </span>
        )}
        {grade?.credibility ? (
          <span class="tag">
            graded {grade.credibility}: {credibilityWords[grade.credibility]}
          </span>
        ) : null}
        <Link to="neighbourhood" id={claim.id}>
          what surrounds it
        </Link>
      </p>
      <Participants claim={claim} />
    </div>
  );
}

function Participants({ claim: { participants, properties } }: { readonly claim: ShownClaim }) {
  if (participants.length === 0 && properties.length === 0) return null;
  return (
    <dl class="participants">
      {participants.map(({ role, part, entity }) => (
        <div key={`${role} ${entity.id} ${part ?? ''}`}>
          <dt>{roleWords[role] ?? role}</dt>
          <dd>
            <ThingLink thing={entity}>
              <ShortName name={entity.name} />
            </ThingLink>
            {part === null ? null : (
              <span class="soft">
                {' '}
                (<bdi dir="auto">{part}</bdi>)
              </span>
            )}
          </dd>
        </div>
      ))}
      <PropertyTerms properties={properties} />
    </dl>
  );
}

/** What a dataset has beside, as terms of a description list. */
export function PropertyTerms({ properties }: Pick<ShownClaim, 'properties'>) {
  return (
    <>
      {properties.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <bdi dir="auto">{name}</bdi>
          </dt>
          <dd>
            <bdi dir="auto">{value}</bdi>
          </dd>
        </div>
      ))}
    </>
  );
}
