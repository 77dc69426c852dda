import { sidesOf } from '../../../language/names/named.js';
import { spanText } from '../../describe/spanText.js';
import { AskControlDocument, type AskControlQuery } from '../../generated.js';
import { call, type Form, type FormMatch, form, readingOfAll, spokenText } from '../../patterns/form.js';
import { grouped } from '../../patterns/grouped.js';
import { countOf, listNames, namesTogether, quoted, sentence, someOf, sourceNames, unended } from '../../sentences.js';

type Timeline = AskControlQuery['control'];

const holds = '(controls|controlled|control|holds|held|rules|ruled|runs|occupies|occupied|governs)';
/** A place and its sides are queried together but answered separately: their controllers may differ. */
const maxPlaces = 10;

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
    return readingOfAll(
      `Who controls ${namesTogether(places.map(({ name }) => name))}${spokenText(found.time)}, according to whom`,
      places.map(({ id }, index) => callOf(found, id, places.length === 1 ? undefined : `control${index + 1}`)),
      (answers) => tell(answers, found),
    );
  },
});

function callOf(found: FormMatch, place: string, as: string | undefined) {
  return call(AskControlDocument, found, { place, from: found.time?.from, to: found.time?.to }, as);
}

function placesOf({ things }: FormMatch): readonly { readonly id: string; readonly name: string }[] {
  const named = (things.place ?? []).flatMap((thing) => [thing, ...sidesOf(thing)]);
  return [...new Map(named.map(({ id, name = '' }) => [id, { id, name }])).values()].slice(0, maxPlaces);
}

/** Missing information is reported only if no source says anything about any of the places. */
function tell(timelines: readonly Timeline[], { time }: FormMatch): readonly string[] {
  const asked = new Set(timelines.map(({ place }) => place.id));
  const lines = timelines.flatMap((timeline) => tellPlace(timeline, asked));
  const partly = timelines.filter(({ complete }) => !complete).map(tellPartly);
  if (lines.length + partly.length > 0) return [...lines, ...partly];
  const names = timelines.map(({ place }) => place.name);
  return [
    sentence(`No source says who controls ${namesTogether(names, 'or')}${time === undefined ? '' : ' at that time'}`),
  ];
}

/** How much was read, of a place with more claims than are read or compared. */
function tellPartly({ place, read, of, tracks, trackCount }: Timeline): string {
  const what = `about control of ${place.name}`;
  if (read < of) return `Only ${read} of ${countOf(of, 'claim')} ${what} were read. Ask about a smaller place.`;
  if (tracks.length < trackCount) return `Only ${tracks.length} of ${countOf(trackCount, 'source')} ${what} are told.`;
  return `Too many claims ${what} disagree to compare them all.`;
}

/** What is said of a place and of its parts, unless these are asked about themselves; what is denied; and the disagreements. */
function tellPlace(timeline: Timeline, asked: ReadonlySet<string>): readonly string[] {
  const { place, tracks, parts, denials, denialCount, undated, undatedCount, complete } = timeline;
  const { nodes, totalCount } = timeline.disagreements;
  const ofParts = parts.filter((one) => one.part !== null || !asked.has(one.place.id));
  return [
    ...tellTracks(place.name, tracks),
    ...(tracks.length === 0 && ofParts.length > 0 && complete
      ? [sentence(`No source says who controls all of ${place.name}`)]
      : []),
    ...ofParts.flatMap((one) =>
      tellTracks(one.part === null ? one.place.name : `${one.place.name} (${one.part})`, one.tracks),
    ),
    ...denials.map(({ claim, attributions }) => {
      const verbs = attributions.some(({ stance }) => stance === 'DENIES') ? 'denied' : 'doubted';
      const names = someOf(sourceNames(attributions.map(({ source }) => source)), 5);
      return sentence(`${quoted(unended(claim.text))} is ${verbs} by ${names}`);
    }),
    ...tellMore(denialCount - denials.length, 'claim', ' that somebody denies or doubts'),
    ...undated.map(({ text }) => sentence(`Without a date: ${text}`)),
    ...tellMore(undatedCount - undated.length, 'claim', ' without a date'),
    ...nodes.map(({ certainty, explanation }) =>
      sentence(`${certainty === 'POSSIBLE' ? 'Possibly: ' : ''}${explanation}`),
    ),
    ...tellMore(totalCount - nodes.length, 'disagreement'),
  ];
}

function tellMore(more: number, what: string, which = ''): readonly string[] {
  if (more <= 0) return [];
  return [`There ${more === 1 ? 'is' : 'are'} ${countOf(more, `more ${what}`)}${which}.`];
}

/** A line for each controller, basis and time span, with all sources. */
function tellTracks(place: string, tracks: Timeline['tracks']): readonly string[] {
  const held = tracks.flatMap(({ source, stretches }) =>
    stretches.map((stretch) => ({ source, ...stretch, when: whenText(stretch) })),
  );
  return [
    ...grouped(held, ({ controller, basis, when }) => JSON.stringify([controller.name, basis, when])).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = someOf(sourceNames(same.map(({ source }) => source)), 5);
    const rules = listNames([...new Set(same.map(({ rule }) => rule))]);
    return [sentence(`${place}: ${first.controller.name}, ${first.when}, ${groundText(first.basis, names, rules)}`)];
  });
}

/** What is assumed to go on has no end that anybody reported. */
function whenText({ span, basis }: Timeline['tracks'][number]['stretches'][number]): string {
  return spanText(basis === 'ASSUMED' && span.latestEnd === null ? { ...span, earliestEnd: null } : span);
}

/** How it is known who was in control. The rule of an assumption begins with the one for the time before it. */
function groundText(basis: string, names: string, rules: string): string {
  if (basis === 'STATED') return `stated by ${names}`;
  if (basis === 'ASSUMED') return `assumed to continue after the last report of ${names}`;
  return `inferred from reports of ${names} (rule: ${rules})`;
}
