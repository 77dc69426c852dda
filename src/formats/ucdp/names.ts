import { sha256 } from '../../domain/records/ids.js';
import { foldName } from '../spellings.js';

/** The key of an office or an origin. A name too long for a key is truncated and made unique by its hash. */
export function speakerKey(name: string): string {
  const folded = foldName(name);
  return `ucdp:source/${folded.length <= 200 ? folded : `${folded.slice(0, 160)}-${sha256(folded)}`}`;
}

export const sideKey = (id: string): string => `ucdp:actor/${id}`;

export const eventKey = (id: string): string => `ucdp:event/${id}`;

/** A place is identified by its name within its areas: villages with the same name in different districts are different. */
export function placeKey(countryId: string, area1: string, area2: string, name: string): string {
  const parts = [countryId, area1, area2, name].map((part) => part.replace(/[%/]/g, encodeURIComponent));
  return `ucdp:place/${parts.join('/')}`;
}
