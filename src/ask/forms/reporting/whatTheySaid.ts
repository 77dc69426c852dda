import type { Named } from '../../../language/names/named.js';
import { describeAll, type Kind, lineOf, type Pages } from '../../describe/describeAttributions.js';
import { AskSaidDocument } from '../../generated.js';
import { namesApart } from '../../names/descriptionOf.js';
import { noClaim } from '../../names/topic.js';
import { call, type FormMatch, type FormReading, filterOf, readingOfAll, spokenText } from '../../patterns/form.js';
import { namesTogether } from '../../sentences.js';

/** What sources said about a topic; with a time, what they stated at that time and what they said about it. */
export function whatTheySaid(
  found: FormMatch,
  kind: Kind,
  verb: string,
  tell?: (pages: Pages, names: readonly string[]) => readonly string[],
): FormReading {
  const sources = found.things.source ?? [];
  const names = namesApart(sources);
  const about = Object.keys(found.topic.filter).length === 0 ? '' : ` in ${found.topic.said}`;
  const near = nearCalls(found, sources);
  const { time } = found;
  const stated =
    time === undefined
      ? ''
      : `: what was stated then${spokenText(time)}, or published then, and what is said to have been so then`;
  return readingOfAll(
    `What ${namesTogether(names)} ${verb}${about}${stated}`,
    [...sources.flatMap((source, index) => callsOf(found, kind, source, index)), ...near],
    (all) => {
      const pages = all.slice(0, all.length - near.length);
      const told = tell === undefined ? describeAll(pages, found, kind, names) : tell(pages, names);
      return [...told, ...nearestOf(found, all.slice(pages.length))];
    },
  );
}

/** The most claims that are told as near. */
const maxNear = 3;

/** Whether no claim says what was to be said: then what is nearest is told. */
function isUnsaid({ topic }: FormMatch): boolean {
  return topic.proposition !== undefined && topic.matches.length === 0 && topic.ids?.length === 0;
}

/** What the sources say of those that are named. */
function nearCalls(found: FormMatch, sources: readonly Named[]) {
  const any = found.topic.mentions.flatMap(({ things }) => things.map(({ id }) => id));
  if (!isUnsaid(found) || any.length === 0) return [];
  return sources.map(({ id }, index) =>
    call(
      AskSaidDocument,
      found,
      { filter: { involves: [{ any }], source: id }, said: { source: id } },
      `nearest${index + 1}`,
    ),
  );
}

/** What the sources themselves say of those that are named, else what claims are nearest. */
function nearestOf(found: FormMatch, pages: Pages): readonly string[] {
  if (!isUnsaid(found)) return [];
  const own = pages.flatMap(({ nodes }) => nodes.filter(({ attributions }) => attributions.nodes.length > 0));
  const lines = own.slice(0, maxNear).map((claim) => `Nearest: ${lineOf(claim)}`);
  return lines.length > 0 ? lines : noClaim(found).slice(1);
}

function callsOf(found: FormMatch, kind: Kind, { id }: Named, index: number) {
  const stance = kind.stance?.length === 1 ? { stance: kind.stance[0] } : {};
  const filter = { ...found.topic.filter, source: id, ...stance };
  const own = { source: id, ...kind };
  const all = call(AskSaidDocument, found, { filter, said: own }, `said${index + 1}`);
  const { time } = found;
  if (time === undefined) return [all];
  const then = { ...own, statedFrom: time.from, statedTo: time.to };
  return [
    call(AskSaidDocument, found, { filter, said: then }, `stated${index + 1}`),
    call(AskSaidDocument, found, { filter: { ...filterOf(found), ...filter }, said: own }, `of${index + 1}`),
    all,
  ];
}
