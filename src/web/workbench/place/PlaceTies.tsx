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
                  {latitude}° north, {longitude}° east
                </dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <DecidedLinks
        title="What lies within it, and what it is part of"
        none="No place within it, and none that it is part of, is recorded."
        links={links}
        count={place.linkCount}
        fileName="places-within"
      />
    </>
  );
}
