import { type Asked, useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { NoSuchThing } from '../frame/NoSuchThing.js';
import { useTitle } from '../frame/screenContext.js';
import {
  WorkbenchPlaceClaimsDocument,
  WorkbenchPlaceControlDocument,
  type WorkbenchPlaceControlQuery,
  WorkbenchPlaceDocument,
  type WorkbenchPlaceQuery,
} from '../generated.js';
import { ClaimPages } from '../lists/ClaimPages.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { ControlSection } from './ControlSection.js';
import { PlaceHeading } from './PlaceHeading.js';
import { PlaceTies } from './PlaceTies.js';

export type ShownPlace = Extract<NonNullable<WorkbenchPlaceQuery['node']>, { __typename: 'Place' }>;

/** A place: who held it when, on whose word, what lies within it, and what is said of it. */
export function PlaceScreen({ id }: ScreenProps) {
  const view = viewFromParams(usePageAddress().params);
  const asked = useAnswer(WorkbenchPlaceDocument, { id, view });
  const control = useAnswer(WorkbenchPlaceControlDocument, { id, view });
  return (
    <Answered asked={asked} lines={40}>
      {(data) => <PlaceAnswer id={id} view={view} data={data} control={control} />}
    </Answered>
  );
}

interface PlaceAnswerProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly data: WorkbenchPlaceQuery;
  readonly control: Asked<WorkbenchPlaceControlQuery>;
}

function PlaceAnswer({ id, view, control, data: { node, claims } }: PlaceAnswerProps) {
  const place = node?.__typename === 'Place' ? node : undefined;
  useTitle(place?.name ?? 'No such place');
  if (place === undefined) return <NoSuchThing kind="place" id={id} />;
  const queries = [WorkbenchPlaceDocument, WorkbenchPlaceControlDocument].map((document) => ({
    document,
    variables: { id, view },
  }));
  return (
    <article class="page">
      <PlaceHeading place={place} />
      <ControlSection id={id} view={view} name={place.name} asked={control} />
      <div class="with-aside">
        <div>
          {claims.totalCount === 0 ? (
            <p class="card">Nothing is said of it, or of what lies within it, in this view.</p>
          ) : (
            <ClaimPages
              title="What is said of it and of what lies within"
              fileName="claims-of-place"
              first={claims}
              next={{
                document: WorkbenchPlaceClaimsDocument,
                variables: (after: string) => ({ id, after, view }),
                pageIn: (page) => page.claims,
              }}
            />
          )}
        </div>
        <aside aria-label="About this place">
          <PlaceTies place={place} />
          <QueryAndReceipt queries={queries} />
        </aside>
      </div>
    </article>
  );
}
