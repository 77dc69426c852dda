import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchEventDocument, type WorkbenchEventQuery } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { counted } from '../words/countWords.js';
import { modalityWords } from '../words/fieldWords.js';
import { AccountsSideBySide } from './AccountsSideBySide.js';
import { PropertyTerms } from './ClaimHeading.js';
import { HangsOnCard } from './HangsOnCard.js';
import { HappeningAnswer } from './HappeningAnswer.js';
import { isSilent, NobodySays } from './NobodySays.js';
import { WhomToBelieve } from './WhomToBelieve.js';

/** An event: the accounts of it side by side, and who gives them. */
export function EventScreen({ id }: ScreenProps) {
  const view = viewFromParams(usePageAddress().params);
  const asked = useAnswer(WorkbenchEventDocument, { id, view });
  return (
    <Answered asked={asked} lines={30}>
      {(data) => <EventAnswer data={data} variables={{ id, view }} />}
    </Answered>
  );
}

interface EventAnswerProps {
  readonly data: WorkbenchEventQuery;
  readonly variables: { readonly id: string; readonly view: ReturnType<typeof viewFromParams> };
}

function EventAnswer({ data: { node, whoReported: told }, variables }: EventAnswerProps) {
  const event = node?.__typename === 'Event' ? node : undefined;
  useTitle(event?.name);
  if (event === undefined) return null;
  const { happenings } = told;
  const about = { event: variables.id, view: variables.view };
  return (
    <article class="page">
      <EventHeading event={event} of={told.of} />
      <div class="with-aside">
        <div>
          {happenings.every(isSilent) ? <NobodySays /> : null}
          {happenings.map((happening, index) => {
            const manner = modalityWords[happening.claims[0]?.modality ?? ''] ?? '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: happenings have no id
              <div class="page" key={index}>
                {happenings.length === 1 && manner === '' ? null : (
                  <h2 class="happening-title">
                    {manner === '' ? 'What is said to have happened' : `What is ${manner}`}
                  </h2>
                )}
                <HappeningAnswer happening={happening} told={told} name={event.name} asked={about} />
                <AccountsSideBySide
                  versions={happening.versions}
                  partial={told.complete ? undefined : { read: told.read, of: told.of }}
                />
              </div>
            );
          })}
        </div>
        <aside aria-label="About this answer">
          {happenings.map((happening, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: happenings have no id
            <HangsOnCard key={index} range={happening.corroboration} />
          ))}
          <WhomToBelieve happenings={happenings} />
          <QueryAndReceipt queries={[{ document: WorkbenchEventDocument, variables }]} receiptOf={about} />
        </aside>
      </div>
    </article>
  );
}

type ShownEvent = Extract<NonNullable<WorkbenchEventQuery['node']>, { __typename: 'Event' }>;

function EventHeading({
  event: { id, name, type, properties },
  of,
}: {
  readonly event: ShownEvent;
  readonly of: number;
}) {
  return (
    <div class="heading">
      <h1>
        <bdi dir="auto">{name}</bdi>
      </h1>
      <p class="facts">
        <span>event</span>
        {type === null ? null : <bdi dir="auto">{type}</bdi>}
        <span>
          {counted(of, 'claim describes it', 'claims describe it')}. An event groups claims; it asserts nothing itself.
        </span>
        <Link to="neighbourhood" id={id}>
          what surrounds it
        </Link>
      </p>
      {properties.length === 0 ? null : (
        <dl class="participants">
          <PropertyTerms properties={properties} />
        </dl>
      )}
    </div>
  );
}
