import { call, type Form, type Found, form, query, spoken } from '../form.js';
import { grouped } from '../grouped.js';
import { sidesOf } from '../readTopic.js';
import { listed, type Named, sentence, someOf, sourceNames } from '../sentences.js';
import type { Call } from '../writeQuery.js';

interface Timeline {
  readonly place: { readonly name: string };
  readonly tracks: readonly { readonly source: Named; readonly stretches: readonly Stretch[] }[];
  readonly disagreements: readonly { readonly explanation: string }[];
}
interface Stretch {
  readonly controller: { readonly name: string };
  readonly span: { readonly edtf: string };
  readonly basis: string;
  readonly rule: string;
}

const control = query(`
  query ($place: ID!, $from: EDTF, $to: EDTF, $view: View) {
    control(place: $place, from: $from, to: $to, view: $view) {
      place { name }
      tracks {
        source { name named }
        stretches { controller { name } span { edtf } basis rule claims { text } }
      }
      disagreements { kind certainty explanation }
    }
  }
`);

const holds = '(controls|controlled|control|holds|held|rules|ruled|runs|occupies|occupied|owns|governs)';
/** A place and its sides are asked for together, each for itself: they may be in different hands. */
const mostPlaces = 10;

export const controlForm: Form = form({
  id: 'who-controls',
  example: 'Who controls the Iraqi side of Al-Tanf on 5 March 2016?',
  template: 'Who controls {place}?',
  asked: [
    `who ${holds} {place}`,
    `(who|which group|which side) (is|was|has|had|has been) in (control|charge|possession) of {place}`,
    'who (has|had) (control|hold) (of|over) {place}',
    '(in whose|whose) hands (is|was) {place} in',
    'in whose hands (is|was) {place}',
    'who (does|did) {place} belong to',
    'is {place} contested',
    'who (has|have) (controlled|held) {place}',
  ],
  time: 'optional',
  several: ['place'],
  read: (found) => {
    const places = placesOf(found);
    return {
      reading: `Who controls ${listed(places.map(({ name }) => name))}${spoken(found.time)}, by whose word`,
      calls: places.map(({ id }, index) => callOf(found, id, places.length === 1 ? undefined : `control${index + 1}`)),
      tell: (answers) => (answers as readonly Timeline[]).flatMap((answer) => tell(answer, found)),
    };
  },
});

function callOf(found: Found, place: string, as: string | undefined): Call {
  return call(control, found, { place, from: found.time?.from, to: found.time?.to }, as);
}

function placesOf({ things }: Found): readonly { readonly id: string; readonly name: string }[] {
  const named = (things.place ?? []).flatMap((thing) => [{ id: thing.id, name: thing.name ?? '' }, ...sidesOf(thing)]);
  return [...new Map(named.map((place) => [place.id, place])).values()].slice(0, mostPlaces);
}

const bases: Readonly<Record<string, string>> = { STATED: 'stated', INFERRED: 'inferred', ASSUMED: 'assumed' };

/** A line for each controller, on one ground, at one time, with all who say so. */
function tell({ place, tracks, disagreements }: Timeline, found: Found): readonly string[] {
  const held = tracks.flatMap(({ source, stretches }) => stretches.map((stretch) => ({ source, ...stretch })));
  if (held.length === 0) return [`Nobody says who controls ${place.name}${found.time === undefined ? '' : ' then'}.`];
  const groups = grouped(held, ({ controller, span, basis, rule }) =>
    JSON.stringify([controller.name, span.edtf, basis, rule]),
  );
  const lines = [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const ground = first.basis === 'STATED' ? '' : ` by the rule ${first.rule}`;
    const names = someOf(sourceNames(same.map(({ source }) => source)), 5);
    return [
      sentence(
        `${first.controller.name} controls ${place.name} (${first.span.edtf}): ${bases[first.basis]}${ground}, on the word of ${names}`,
      ),
    ];
  });
  return [...lines, ...disagreements.map(({ explanation }) => sentence(explanation))];
}
