import { DecidedLinks } from '../lists/DecidedLinks.js';
import { NamesOf } from '../lists/NamesOf.js';
import type { ShownPlace } from './PlaceScreen.js';

/** The names of a place, where it is, and what lies within it and around it, on whose word. */
export function PlaceTies({ place }: { readonly place: ShownPlace }) {
  const { description, latitude, longitude, aliases, externalIds, links } = place;
  const isPlain = description === null && latitude === null && aliases.length === 0 && externalIds.length === 0;
  return (
    <>
      {isPlain ? null : (
        <section class="card">
          <h2>Names and position</h2>
          {description === null ? null : <p dir="auto">{description}</p>}
          <dl class="terms">
            <NamesOf thing={place} />
            {latitude === null || longitude === null ? null : (
              <div>
                <dt>Position</dt>
                <dd>
                  {degrees(latitude, 'north', 'south')}, {degrees(longitude, 'east', 'west')}
                </dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <DecidedLinks
        title="What lies within it, and what it is part of"
        none="No place within it, and none that it is part of, is recorded."
        note="Listed is what it is linked with directly: what lies within a part is on the page of the part. Claims and control are of all of it."
        links={links}
        count={place.linkCount}
        fileName="places-within"
      />
    </>
  );
}

function degrees(angle: number, positive: string, negative: string): string {
  return `${Math.abs(angle)}° ${angle < 0 ? negative : positive}`;
}
