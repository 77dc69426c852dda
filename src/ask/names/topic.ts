import type { ClaimFilter } from '../../domain/schema/generated.js';
import { listNames, quoted } from '../sentences.js';

/** The topic of a question, as conditions on claims. */
export interface Topic {
  readonly filter: ClaimFilter;
  /** For the reading: `claims that say "seized" and have the words rebels, Tanf`. */
  readonly said: string;
  /** The names of the entity and of the event among the conditions, of the place that is meant with all within it, and of the area. */
  readonly names: {
    readonly entity?: string;
    readonly within?: string;
    readonly adminArea?: string;
    readonly event?: string;
  };
  /** The predicates among the conditions; none when no verb was found in the graph. */
  readonly predicates: readonly string[];
}

/** Describes conditions on claims. */
export function phraseOf(
  predicates: readonly string[],
  { entity, within, adminArea, event }: Topic['names'],
  text: string,
): string {
  const words = text.split(/\s+/).length === 1 ? 'word' : 'words';
  const conditions = [
    ...(event === undefined ? [] : [`describe the event ${quoted(event)}`]),
    ...(predicates.length === 0 ? [] : [`say ${listNames(predicates.map(quoted), 'or')}`]),
    ...(entity === undefined ? [] : [`involve ${entity}`]),
    ...(within === undefined ? [] : [`involve ${within} or a place within it`]),
    ...(adminArea === undefined ? [] : [`involve a place in ${adminArea}`]),
    ...(text === '' ? [] : [`have the ${words} ${text.split(/\s+/).join(', ')}`]),
  ];
  return `claims that ${listNames(conditions, 'and')}`;
}
