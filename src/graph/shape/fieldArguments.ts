import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import { nothing } from './binders.js';
import type { Bind } from './shape.js';

export const bindId: Bind = (args) => ({ when: [], params: { id: parseId(String(args.id)) } });
export const bindIds: Bind = (args) => {
  const list = args.ids as readonly string[];
  if (list.length > 200) throw new InvalidInput(`ids takes at most 200 ids; ${list.length} were given`);
  return { when: [], params: { ids: list.map((text) => parseId(text)) } };
};
export const bindRole: Bind = (args) => ({ when: [], params: { role: args.role } });
export const bindMoment: Bind = (args) => {
  if (args.at === null || args.at === undefined) return nothing;
  const bounds = boundsOf(parseEdtf(args.at));
  return { when: ['from'], params: { from: bounds.earliestStart, to: bounds.latestEnd } };
};
/** The predicates that tell of control, as the argument `control`. */
export const bindControl: Bind = (args) => ({ when: [], params: { control: args.control } });
/** How many attributions are looked at, as the argument `latest`. */
export const bindLatest: Bind = (args) => ({ when: [], params: { latest: args.latest } });
