import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import {
  WorkbenchClaimDocument,
  type WorkbenchClaimQuery,
  WorkbenchVersionsDocument,
  type WorkbenchVersionsQuery,
} from '../generated.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { AccountsSideBySide } from './AccountsSideBySide.js';
import { ClaimConflicts } from './ClaimConflicts.js';
import { ClaimHeading } from './ClaimHeading.js';
import { HangsOnCard } from './HangsOnCard.js';
import { HappeningAnswer } from './HappeningAnswer.js';
import { isSilent, NobodySays } from './NobodySays.js';
import { WhomToBelieve } from './WhomToBelieve.js';

/** A claim: what it says, how many independent voices stand behind it, who they are, and who is against it. */
export function ClaimScreen({ id }: ScreenProps) {
  const view = viewFromParams(usePageAddress().params);
  const asked = useAnswer(WorkbenchClaimDocument, { id, view });
  return (
    <Answered asked={asked} lines={30}>
      {(data) => <ClaimAnswer id={id} view={view} data={data} />}
    </Answered>
  );
}

interface ClaimAnswerProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly data: WorkbenchClaimQuery;
}

function ClaimAnswer({ id, view, data: { node, whoReported: told } }: ClaimAnswerProps) {
  const claim = node?.__typename === 'Claim' ? node : undefined;
  useTitle(claim?.text);
  const event = claim?.event?.id;
  const others = useAnswer(WorkbenchVersionsDocument, event === undefined ? undefined : { event, view });
  if (claim === undefined) return null;
  const about = { claim: id, view };
  const queries = [
    { document: WorkbenchClaimDocument, variables: { id, view } },
    ...(event === undefined ? [] : [{ document: WorkbenchVersionsDocument, variables: { event, view } }]),
  ];
  return (
    <article class="page">
      <ClaimHeading claim={claim} />
      <div class="with-aside">
        <div>
          {told.happenings.every(isSilent) ? <NobodySays /> : null}
          {told.happenings
            .filter((happening) => !isSilent(happening))
            .map((happening, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a claim tells of one happening
              <HappeningAnswer key={index} happening={happening} told={told} name={claim.text} asked={about} />
            ))}
          {event === undefined ? null : <OtherVersions id={id} event={event} asked={others} />}
        </div>
        <aside aria-label="About this answer">
          {told.happenings.map((happening, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <HangsOnCard key={index} range={happening.corroboration} />
          ))}
          <WhomToBelieve happenings={told.happenings} />
          <ClaimConflicts claim={claim} />
          <QueryAndReceipt queries={queries} receiptOf={about} />
        </aside>
      </div>
    </article>
  );
}

interface OtherVersionsProps {
  readonly id: string;
  readonly event: string;
  readonly asked: ReturnType<typeof useAnswer<WorkbenchVersionsQuery, unknown>>;
}

/** The accounts of the event that this claim describes, side by side. */
function OtherVersions({ id, event, asked }: OtherVersionsProps) {
  return (
    <Answered asked={asked} lines={6}>
      {({ whoReported: { happenings, complete, read, of } }) => {
        const own = happenings.find(({ claims }) => claims.some((claim) => claim.id === id)) ?? happenings[0];
        return own === undefined ? null : (
          <AccountsSideBySide
            versions={own.versions}
            current={id}
            event={event}
            partial={complete ? undefined : { read, of }}
          />
        );
      }}
    </Answered>
  );
}
