import type { TableMap } from './tableMap.js';
import type { Speaker, TableRow } from './tableRow.js';

const verbs = {
  ASSERTS: 'said',
  DENIES: 'denied',
  DOUBTS: 'doubted',
  DECLINES: 'declined to say',
  WITHDRAWS: 'withdrew',
} as const;

/** What a row says, for a person to check: who said what, through whom, about whom, where, when, in which document. */
export function sentencesOf(row: TableRow, { namespace }: TableMap): readonly string[] {
  const { through, publisher, stance, certainty, said, place, happened, stated, published, quantity } = row;
  const [speakers, relays] = roundsOf(row);
  const passed = relays.length === 0 ? '' : `, through ${relays.join(', then ')},`;
  const sure = certainty === 'CERTAIN' ? '' : ` (${certainty.toLowerCase()})`;
  const participants = row.participants.filter(({ role }) => role !== 'PLACE');
  const document = row.title ?? row.url;
  const by = publisher ?? (through.length > 0 ? through[0] : undefined);
  const facts = [
    participants.length === 0
      ? ''
      : `About: ${participants.map(({ role, thing }) => `${thing.name} (${role.toLowerCase()})`).join(', ')}.`,
    place === undefined ? '' : `Where: ${[place.name, ...[...place.areas].reverse()].join(', ')}.`,
    happened === undefined ? '' : `When: ${happened}.`,
    stated === undefined ? '' : `Said: ${stated}.`,
    published === undefined ? '' : `Published: ${published}.`,
    quantity === undefined ? '' : `Figure: ${figureOf(quantity)}.`,
    document === undefined
      ? ''
      : `Document: “${document}”${by === undefined ? '; the row does not say who published it' : ` by ${nameOf(by)}`}.`,
    row.event === undefined ? '' : `Event: ${row.event}.`,
  ].filter((fact) => fact !== '');
  const unknown =
    document === undefined ? [`Document: not named, so row ${row.key} of ${namespace} has one of its own.`] : [];
  return [`${speakers}${passed} ${verbs[stance]}${sure}: “${said}”`, ...facts, ...unknown];
}

/** Who said it, and who passed it on, in order. */
function roundsOf({ who, through, publisher }: TableRow): readonly [speakers: string, relays: readonly string[]] {
  const keys = new Set<string>();
  const rounds = [who, through, publisher === undefined ? [] : [publisher]]
    .map((round) => round.filter(({ key }) => !keys.has(key) && keys.add(key)))
    .filter((round) => round.length > 0)
    .map((round) => round.map(nameOf).join(' and '));
  const [speakers = 'nobody', ...relays] = rounds;
  return [speakers, relays];
}

function nameOf({ name, isNamed }: Speaker): string {
  return isNamed ? name : `${name} (unnamed)`;
}

function figureOf({ low, best, high, vague, unit }: NonNullable<TableRow['quantity']>): string {
  const range = [low === undefined ? '' : `at least ${low}`, high === undefined ? '' : `at most ${high}`].filter(
    (part) => part !== '',
  );
  return `${[best === undefined ? '' : `${vague === true ? 'about ' : ''}${best}`, ...range].filter((part) => part !== '').join(', ')} ${unit}`;
}
