import type { DraftFlagKind } from '../../domain/schema/generated.js';
import { voicesInWords } from '../../domain/text/voicesInWords.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { Corroboration } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { corroborateRead, namesByThing } from '../evidence/corroborate.js';

interface Flag {
  readonly kind: DraftFlagKind;
  readonly text: string;
}

/** What is known of a sentence. */
interface Judged {
  /** The evidence of each happening that it may tell of. */
  readonly happenings: readonly (readonly ClaimEvidence[])[];
  /** Claims that say it with another figure. */
  readonly figures: readonly ComparedClaim[];
  readonly near: readonly { readonly text: string; readonly differs: string }[];
  /** It says that several sources report it. */
  readonly several: boolean;
  /** It says that somebody denies it. */
  readonly isDenial: boolean;
  /** Who it says that said it, or denies it. */
  readonly speakers: ReadonlySet<string>;
  /** Whether all claims that may say it were compared. */
  readonly complete: boolean;
}

const maxFigures = 3;

/** What is to be looked at in a sentence. */
export function flagsOf(judged: Judged): readonly Flag[] {
  const { happenings, figures, complete } = judged;
  const flags = happenings.flatMap((evidence) => flagsOfHappening(evidence, judged));
  const figure = figures.length === 0 ? [] : [figureFlag(figures)];
  const isUnknown = happenings.length === 0 && figures.length === 0;
  const text = complete
    ? 'No claim in this view of the graph says this.'
    : 'No claim that was compared says this, and there are more of what it names.';
  return [...(isUnknown ? [{ kind: 'NOT_FOUND' as const, text }] : []), ...figure, ...distinct(flags)];
}

function flagsOfHappening(
  evidence: readonly ClaimEvidence[],
  { several, speakers, isDenial }: Judged,
): readonly Flag[] {
  const found = corroborateRead(evidence, evidence.length, evidence.length);
  const nameOf = namesByThing(evidence);
  const sources = new Map(evidence.flatMap((one) => one.evidence.map((said) => [said.id, said.source] as const)));
  const who = (attributions: readonly string[]) =>
    [...new Set(attributions.map((id) => nameOf(sources.get(id) ?? id)))].join(', ');
  // Whom the sentence names as saying it, and who says otherwise.
  const own = (attributions: readonly string[]) => attributions.filter((id) => speakers.has(sources.get(id) ?? id));
  const against = (verb: string, attributions: readonly string[]) => {
    const named = own(attributions);
    return `${verb} by ${who(attributions)}.${named.length === 0 ? '' : ` The sentence names ${who(named)} as saying it.`}`;
  };
  const range = voicesInWords(found);
  const flags: Flag[] = [];
  const flag = (kind: DraftFlagKind, isSo: boolean, text: () => string) => {
    if (isSo) flags.push({ kind, text: text() });
  };
  if (isDenial) return denialFlags(found, { who, own, speakers, nameOf });
  flag('DENIED', found.denied.length > 0, () => against('Denied', found.denied));
  flag('DOUBTED', found.doubted.length > 0, () => against('Doubted', found.doubted));
  flag(
    'NOT_SEVERAL',
    several && found.atLeast < 2,
    () => `The sentence speaks of several sources; the graph has ${range}.`,
  );
  flag('ONE_VOICE', found.atMost <= 1, () =>
    found.atMost === 0
      ? 'No independent voice stands behind it.'
      : `${found.atLeast === 1 ? 'Only' : 'At most'} one independent voice stands behind it: ${voiceNames(found, nameOf)}.`,
  );
  flag(
    'ONLY_OWN_SOURCE',
    isOnlyOwn(found, speakers),
    () => `The source that the sentence names is the only one that the graph has.`,
  );
  flag(
    'SINGLE_POINT',
    found.atMost > 1 && found.singlePointsOfFailure.length > 0,
    () => `All of it comes through ${singleNames(found, nameOf)}.`,
  );
  return flags;
}

interface Naming {
  readonly who: (attributions: readonly string[]) => string;
  readonly own: (attributions: readonly string[]) => readonly string[];
  readonly speakers: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

/** What is to be looked at where a sentence says that somebody denies it. */
function denialFlags(found: Corroboration, { who, own, speakers, nameOf }: Naming): readonly Flag[] {
  const asserting = found.voices.flatMap(({ sources }) => sources.filter((id) => speakers.has(id)));
  if (asserting.length > 0 && own(found.denied).length === 0)
    return [
      {
        kind: 'NO_DENIAL',
        text: `The sentence says that ${asserting.map(nameOf).join(', ')} denies it; the graph has that source as saying it.`,
      },
    ];
  if (found.denied.length === 0)
    return [
      { kind: 'NO_DENIAL', text: 'The sentence says that it is denied; this view of the graph has no denial of it.' },
    ];
  if (speakers.size > 0 && own(found.denied).length === 0)
    return [
      {
        kind: 'NO_DENIAL',
        text: `The sentence names another who denies it; this view of the graph has ${who(found.denied)}.`,
      },
    ];
  return [];
}

function isOnlyOwn({ voices }: Corroboration, speakers: ReadonlySet<string>): boolean {
  return voices.length > 0 && voices.every(({ sources }) => sources.some((id) => speakers.has(id)));
}

function voiceNames({ voices }: Corroboration, nameOf: (id: string) => string): string {
  return voices.flatMap(({ sources }) => sources.map(nameOf)).join(', ');
}

function singleNames({ singlePointsOfFailure }: Corroboration, nameOf: (id: string) => string): string {
  return singlePointsOfFailure.flatMap(({ sources }) => sources.map(nameOf)).join(' and ');
}

function figureFlag(claims: readonly ComparedClaim[]): Flag {
  const figures = claims.slice(0, maxFigures).map(({ quantity, text }) => `${figureInWords(quantity)} (“${text}”)`);
  return { kind: 'FIGURE', text: `The figure differs from what is known: ${figures.join('; ')}.` };
}

function figureInWords(quantity: ComparedClaim['quantity']): string {
  if (quantity === undefined) return 'no figure';
  const { low, best, high, unit } = quantity;
  const range = best ?? (low !== null && high !== null && low !== high ? `${low} to ${high}` : (low ?? high));
  return `${range} ${unit}`;
}

function distinct(flags: readonly Flag[]): readonly Flag[] {
  return [...new Map(flags.map((flag) => [`${flag.kind} ${flag.text}`, flag])).values()];
}

/** What is known of a sentence, in words. */
export function summaryOf({ happenings, near }: Judged, flags: readonly Flag[]): string {
  const ranges = happenings.map((evidence) =>
    voicesInWords(corroborateRead(evidence, evidence.length, evidence.length)),
  );
  const found =
    ranges.length === 0
      ? []
      : ranges.length === 1
        ? [`${capital(ranges[0] ?? '')}.`]
        : [`It may tell of ${ranges.length} happenings: ${ranges.join('; ')}.`];
  const [nearest] = near;
  const told = nearest === undefined ? [] : [`Nearest: “${nearest.text}” (${nearest.differs}).`];
  return [...found, ...flags.map(({ text }) => text), ...told].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
