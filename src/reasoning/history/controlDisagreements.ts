import { type ConflictCertainty, sourcesNamed } from '../conflicts/conflict.js';
import type { ControlClash } from '../conflicts/controlClashes.js';
import { partiesNamed } from '../conflicts/controls.js';
import { countsInFull } from '../conflicts/rule.js';
import type { ControlStatement } from '../control/controlStatements.js';
import { type AttributionFacts, earliestFirst } from '../evidence/evidence.js';
import type { Statuses } from '../evidence/status.js';
import { earlier, later, nextMoment, type TimeWindow } from '../time/intervals.js';
import { idsInTime } from './controlTracks.js';

/** Those who give a place to one party. */
export interface ControlSide {
  /** The controlling entities, sorted. */
  readonly controllers: readonly string[];
  /** The part of the place; null for all of it. */
  readonly part: string | null;
  /** Who says so, by the earliest word. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  /** Earliest first. */
  readonly attributions: readonly string[];
}

/** A period for which sources name different controllers. */
export interface ControlDisagreement {
  readonly certainty: ConflictCertainty;
  /** From when to when they disagree, as far as they may. */
  readonly during: TimeWindow;
  /** Two; who spoke first comes first. */
  readonly sides: readonly ControlSide[];
  readonly explanation: string;
  /** Its place in the list: a text that sorts as the list does. */
  readonly sortKey: string;
}

/** Merges clashes into periods, one for each pair of controllers and each stretch of time without a gap. */
export class ControlDisagreements {
  readonly #periods = new Map<string, Period[]>();
  readonly #full = new Map<ControlStatement, boolean>();

  constructor(
    private readonly statuses: Statuses,
    private readonly nameOf: (source: string) => string,
  ) {}

  add({ one, other, level, during }: ControlClash): void {
    const [a, b] = [partyKey(one), partyKey(other)];
    const [first, second] = a < b ? [one, other] : [other, one];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const isCertain = level === 'CERTAIN' && this.#countsInFull(one) && this.#countsInFull(other);
    const added: Period = { ...during, isCertain, sides: [new Set([first]), new Set([second])] };
    const [apart, joined] = partition(this.#periods.get(key) ?? [], (period) => meet(period, added));
    this.#periods.set(key, [...apart, joined.reduce(unite, added)]);
  }

  /** Certain ones first, then in order of time. */
  all(): readonly ControlDisagreement[] {
    return [...this.#periods]
      .flatMap(([key, periods]) => periods.map((period) => this.#disagreementOf(period, key)))
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  }

  #disagreementOf({ from, to, isCertain, sides }: Period, key: string): ControlDisagreement {
    const said = sides.map((words) => ({ words: [...words], attributions: attributionsOf(words) }));
    const ordered = said.toSorted((a, b) => {
      const [x, y] = [a.attributions[0], b.attributions[0]];
      return x === undefined || y === undefined ? 0 : earliestFirst(x, y);
    });
    const certainty = isCertain ? 'CERTAIN' : 'POSSIBLE';
    const name = ordered[0]?.words[0]?.fact.place.name ?? '';
    const [first, second] = ordered.map(
      ({ words, attributions }) =>
        `${words[0] === undefined ? '' : partiesNamed(words[0])} according to ${sourcesNamed(attributions, this.nameOf)}`,
    );
    return {
      certainty,
      during: { from, to },
      sides: ordered.map(({ words, attributions }) => sideOf(words, attributions)),
      explanation: `${name} is controlled by ${first}, and by ${second}, at times that ${isCertain ? '' : 'may '}overlap.`,
      sortKey: `${certainty} ${from} ${to} ${key}`,
    };
  }

  #countsInFull(word: ControlStatement): boolean {
    const known = this.#full.get(word) ?? word.attributions.some((item) => countsInFull(item, this.statuses));
    this.#full.set(word, known);
    return known;
  }
}

interface Period extends TimeWindow {
  readonly isCertain: boolean;
  readonly sides: readonly [Set<ControlStatement>, Set<ControlStatement>];
}

function meet(a: TimeWindow, b: TimeWindow): boolean {
  return a.from <= nextMoment(b.to) && b.from <= nextMoment(a.to);
}

/** Adds the second period to the first. */
function unite(into: Period, { from, to, isCertain, sides }: Period): Period {
  const [first, second] = into.sides;
  const larger = (a: Set<ControlStatement>, b: Set<ControlStatement>) => {
    const [many, few] = a.size < b.size ? [b, a] : [a, b];
    for (const word of few) many.add(word);
    return many;
  };
  return {
    from: earlier(into.from, from),
    to: later(into.to, to),
    isCertain: into.isCertain || isCertain,
    sides: [larger(first, sides[0]), larger(second, sides[1])],
  };
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter((item) => !holds(item)), items.filter(holds)];
}

function partyKey({ parties, fact }: ControlStatement): string {
  return JSON.stringify([parties.toSorted(), fact.part]);
}

function attributionsOf(words: Iterable<ControlStatement>): readonly AttributionFacts[] {
  const all = [...words].flatMap(({ attributions }) => attributions);
  return [...new Map(all.map((item) => [item.id, item])).values()].sort(earliestFirst);
}

function sideOf(words: readonly ControlStatement[], attributions: readonly AttributionFacts[]): ControlSide {
  const sources = new Map<string, AttributionFacts>();
  for (const word of words) {
    const [first] = word.attributions.toSorted(earliestFirst);
    const known = sources.get(word.source);
    if (first !== undefined && (known === undefined || earliestFirst(first, known) < 0))
      sources.set(word.source, first);
  }
  const [word] = words;
  return {
    controllers: [...new Set(word?.parties ?? [])].sort(),
    part: word?.fact.part ?? null,
    sources: [...sources].sort(([x, a], [y, b]) => earliestFirst(a, b) || (x < y ? -1 : 1)).map(([source]) => source),
    claims: [...new Set(words.flatMap(({ version }) => version.ids))].sort(),
    attributions: idsInTime(attributions),
  };
}
