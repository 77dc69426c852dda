import type { Bounds } from '../../../src/domain/edtf/edtf.js';
import type { AttributionFacts, Derivation, Figure, Span } from '../../../src/reasoning/evidence/evidence.js';

/** ONE: of one time. */
type Order = 'AFTER' | 'BEFORE' | 'ONE' | 'UNKNOWN';

const copyKinds = ['REPRINT', 'TRANSLATION', 'UPDATE'];

/**
 * What became of each attribution: rules E7 to E10. Judged among all that exist, before a view hides anything (E2): what is not
 * `known` is not here at all.
 */
export class Status {
  readonly known: readonly AttributionFacts[];
  private readonly byId: ReadonlyMap<string, AttributionFacts>;
  private readonly taken = new Map<string, boolean>();
  private readonly forms = new Map<string, readonly AttributionFacts[]>();
  private readonly corrected: ReadonlySet<string>;
  private readonly superseding: ReadonlyMap<string, ReadonlySet<AttributionFacts>>;
  private readonly weakening: ReadonlyMap<string, ReadonlySet<AttributionFacts>>;

  constructor(evidence: readonly AttributionFacts[]) {
    this.byId = new Map(evidence.filter(({ known }) => known).map((item) => [item.id, item]));
    this.known = [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const corrected = this.closed(this.direct(({ weak }) => !weak, isCorrecting));
    // What is corrected away was never said, and supersedes nothing.
    this.corrected = new Set([...this.copied(corrected)].flatMap(([id, by]) => (by.size > 0 ? [id] : [])));
    this.superseding = this.copied(
      union(
        corrected,
        this.direct(({ weak }) => !weak, this.isLaterWord),
      ),
    );
    this.weakening = this.copied(this.direct(({ weak }) => weak, this.isLaterWord));
  }

  find(id: string): AttributionFacts | undefined {
    return this.byId.get(id);
  }

  /** E8: taken back by its source, or led to only by what is, or the copy of such (E10). */
  isWithdrawn(item: AttributionFacts): boolean {
    const known = this.taken.get(item.id);
    if (known !== undefined) return known;
    this.taken.set(item.id, false);
    const found = this.isWithdrawnHere(item) || this.originalForms(item).some((form) => this.isWithdrawn(form));
    this.taken.set(item.id, found);
    return found;
  }

  /** E8 without the copies of E10. */
  isWithdrawnHere(item: AttributionFacts): boolean {
    const leading = this.leadingTo(item);
    return (
      this.withdrawals(item).some((word) => !isWeak(word)) ||
      (leading.length > 0 && leading.every((one) => this.isWithdrawn(one)))
    );
  }

  isSuperseded(item: AttributionFacts): boolean {
    return !this.isWithdrawn(item) && (this.superseding.get(item.id)?.size ?? 0) > 0;
  }

  /** E9, E10: a weak later word, withdrawal or correction moves it to the upper bound. */
  isWeakened(item: AttributionFacts): boolean {
    return item.stance === 'ASSERTS' && ((this.weakening.get(item.id)?.size ?? 0) > 0 || this.isUndermined(item));
  }

  /** Weakly withdrawn or weakly corrected, or led to only by what is: also what it carries is then less than certain. */
  isUndermined(item: AttributionFacts, seen: readonly string[] = []): boolean {
    if (seen.includes(item.id)) return false;
    const under = [...seen, item.id];
    const leading = this.leadingTo(item);
    return (
      this.withdrawals(item).some(isWeak) ||
      this.known.some((by) => isWeak(by) && isCorrecting(by, item) && !this.isWithdrawn(by)) ||
      (leading.length > 0 && leading.every((one) => this.isWithdrawn(one) || this.isUndermined(one, under))) ||
      this.originalForms(item).some((form) => this.isUndermined(form, under))
    );
  }

  /** E9, self-contradiction: opposite stances, figures that do not meet, or two accounts of one occurrence, at one time. */
  isSelfContradicting(item: AttributionFacts): boolean {
    return this.ownWords(item).some((other) => this.order(item, other) === 'ONE' && isOpposite(item, other));
  }

  /** E9, order only possible. */
  isOfUnknownOrder(item: AttributionFacts): boolean {
    return this.ownWords(item).some(
      (other) =>
        this.order(item, other) === 'UNKNOWN' &&
        wouldChange(other, item) &&
        !(supportsFully(item) && supportsFully(other) && isSameStatement(item, other)) &&
        !this.superseding.get(item.id)?.has(other) &&
        !this.superseding.get(other.id)?.has(item),
    );
  }

  /** E10: what a declared copy gives again in this attribution. */
  originalForms(item: AttributionFacts): readonly AttributionFacts[] {
    const known = this.forms.get(item.id);
    if (known !== undefined) return known;
    const found = originalsOf(item, copyKinds).flatMap(({ to }) =>
      this.known.filter((form) => form.document === to && this.isForm(form, item)),
    );
    this.forms.set(item.id, found);
    return found;
  }

  private isForm(form: AttributionFacts, copy: AttributionFacts): boolean {
    const [about, aboutCopy] = [form, copy].map((one) => this.byId.get(one.about[0] ?? ''));
    const isAboutSame =
      about === aboutCopy || (about !== undefined && aboutCopy !== undefined && this.isForm(about, aboutCopy));
    const isSameSpeaker =
      form.source === copy.source ||
      (form.source === form.publisher && copy.source === copy.publisher) ||
      (!form.named && !copy.named && form.mention !== null && form.mention === copy.mention);
    return form.claim === copy.claim && form.stance === copy.stance && isAboutSame && isSameSpeaker;
  }

  /** E8: what takes it back and is not taken back itself. */
  private withdrawals(item: AttributionFacts): readonly AttributionFacts[] {
    return this.known.filter(
      (by) =>
        by.stance === 'WITHDRAWS' &&
        by.certainty !== 'UNCOMMITTED' &&
        by.about.includes(item.id) &&
        by.source === item.source &&
        !this.isWithdrawn(by),
    );
  }

  private leadingTo(item: AttributionFacts): readonly AttributionFacts[] {
    return this.known.filter(
      (by) => by.document === item.document && (by.relays.includes(item.id) || by.bases.includes(item.id)),
    );
  }

  /** The other committed words of its source, unless either is withdrawn. */
  private ownWords(item: AttributionFacts): readonly AttributionFacts[] {
    return this.known.filter(
      (other) =>
        other !== item &&
        other.source === item.source &&
        [item, other].every((one) => isCommitted(one) && !this.isWithdrawn(one) && !this.corrected.has(one.id)),
    );
  }

  /** E7: which of two was said later. */
  private order(a: AttributionFacts, b: AttributionFacts): Order {
    const [of, than] = [utterance(a), utterance(b)];
    const areEqual = of.from === than.from && of.to === than.to;
    const areUndated = a.stated === null && b.stated === null;
    if (a.document === b.document && (areUndated || areEqual)) {
      if (!areUndated || !areOfOneOccurrence(a, b) || a.recorded.input === b.recorded.input) return 'ONE';
      return a.recorded.at > b.recorded.at ? 'AFTER' : 'BEFORE';
    }
    if (of.from > than.to) return 'AFTER';
    if (than.from > of.to) return 'BEFORE';
    if (areUndated && isDeclaredAfter(a, b)) return 'AFTER';
    if (areUndated && isDeclaredAfter(b, a)) return 'BEFORE';
    return areEqual && of.from === of.to ? 'ONE' : 'UNKNOWN';
  }

  /** E9. */
  private readonly isLaterWord = (later: AttributionFacts, earlier: AttributionFacts): boolean =>
    later.source === earlier.source &&
    ![later, earlier].some(({ id }) => this.corrected.has(id)) &&
    [later, earlier].every(isCommitted) &&
    wouldChange(later, earlier) &&
    this.order(later, earlier) === 'AFTER';

  /** What directly changes what; a withdrawn word changes nothing. */
  private direct(
    counts: (by: { readonly weak: boolean }) => boolean,
    changes: (by: AttributionFacts, item: AttributionFacts) => boolean,
  ): ReadonlyMap<string, ReadonlySet<AttributionFacts>> {
    const words = this.known.filter((one) => !this.isWithdrawn(one));
    const counting = words.filter((by) => counts({ weak: isWeak(by) }));
    return new Map(words.map((item) => [item.id, new Set(counting.filter((by) => by !== item && changes(by, item)))]));
  }

  /** E10: with what only these carried. */
  private closed(
    direct: ReadonlyMap<string, ReadonlySet<AttributionFacts>>,
  ): ReadonlyMap<string, ReadonlySet<AttributionFacts>> {
    return this.spread(direct, (item, found) => {
      const leading = this.leadingTo(item).filter((one) => !this.isWithdrawn(one));
      const by = leading.map((one) => found.get(one.id) ?? new Set<AttributionFacts>());
      return by.every(({ size }) => size > 0) ? by.flatMap((some) => [...some]) : [];
    });
  }

  /** E10: in the declared copies too, unless the copy's own speaker said it certainly later. */
  private copied(
    direct: ReadonlyMap<string, ReadonlySet<AttributionFacts>>,
  ): ReadonlyMap<string, ReadonlySet<AttributionFacts>> {
    return this.spread(direct, (item, found) =>
      this.originalForms(item)
        .flatMap((form) => [...(found.get(form.id) ?? [])])
        .filter((by) => by !== item && !(by.source === item.source && this.order(item, by) === 'AFTER')),
    );
  }

  private spread(
    direct: ReadonlyMap<string, ReadonlySet<AttributionFacts>>,
    more: (
      item: AttributionFacts,
      found: ReadonlyMap<string, ReadonlySet<AttributionFacts>>,
    ) => readonly AttributionFacts[],
  ): ReadonlyMap<string, ReadonlySet<AttributionFacts>> {
    const found = new Map([...direct].map(([id, by]) => [id, new Set(by)]));
    const size = () => [...found.values()].reduce((sum, by) => sum + by.size, 0);
    for (let before = -1; before < size(); ) {
      before = size();
      for (const item of this.known) for (const by of more(item, found)) found.get(item.id)?.add(by);
    }
    return found;
  }
}

/** E7. */
export function utterance(item: AttributionFacts): Span {
  if (item.stated !== null) return item.stated;
  const isByPublisher = item.source === item.publisher || item.signers.includes(item.publisher);
  const isItsOwn = item.mode === 'NARRATIVE' || (item.relays.length > 0 && isCommitted(item));
  return isByPublisher && isItsOwn ? item.published : { from: '-', to: item.published.to };
}

export function isCommitted({ certainty }: AttributionFacts): boolean {
  return certainty !== 'UNCOMMITTED';
}

export function isWeak({ certainty, coding }: AttributionFacts): boolean {
  return certainty === 'POSSIBLE' || coding === 'UNSURE';
}

/** The originals that its document is directly declared to be made from. */
export function originalsOf({ document, derivations }: AttributionFacts, kinds?: readonly string[]) {
  return derivations.filter(({ from, kind }) => from === document && (kinds === undefined || kinds.includes(kind)));
}

function supportsFully(item: AttributionFacts): boolean {
  return item.stance === 'ASSERTS' && isCommitted(item) && !isWeak(item);
}

function isSameStatement(a: AttributionFacts, b: AttributionFacts): boolean {
  return a.claim === b.claim && a.about[0] === b.about[0];
}

/** E9, by what: the later one supersedes the earlier one, or weakens it if it asserts and the later one is weak. */
function wouldChange(later: AttributionFacts, earlier: AttributionFacts): boolean {
  if (later.stance === 'DECLINES' || later.stance === 'WITHDRAWS' || earlier.stance === 'WITHDRAWS') return false;
  if (isWeak(later) && earlier.stance !== 'ASSERTS') return false;
  if (isSameStatement(later, earlier)) {
    return later.stance !== earlier.stance || later.certainty !== earlier.certainty;
  }
  if (later.about.length > 0 || earlier.about.length > 0 || later.claim === earlier.claim) return false;
  if (areOfOneOccurrence(later, earlier)) return true;
  return areAssertedOfOneDatum(later, earlier) && areOtherFigures(later.figure, earlier.figure);
}

function isOpposite(a: AttributionFacts, b: AttributionFacts): boolean {
  const against = (one: AttributionFacts) => one.stance === 'DENIES' || one.stance === 'DOUBTS';
  if (isSameStatement(a, b)) {
    return (a.stance === 'ASSERTS' && against(b)) || (b.stance === 'ASSERTS' && against(a));
  }
  if (![a, b].every(({ stance, about }) => stance === 'ASSERTS' && about.length === 0)) return false;
  return areOfOneOccurrence(a, b) || (areOfOneDatum(a, b) && !doMeet(a.figure, b.figure));
}

function areOfOneOccurrence(a: AttributionFacts, b: AttributionFacts): boolean {
  return a.occurrence !== null && a.occurrence === b.occurrence;
}

function areAssertedOfOneDatum(a: AttributionFacts, b: AttributionFacts): boolean {
  return [a, b].every(({ stance, about }) => stance === 'ASSERTS' && about.length === 0) && areOfOneDatum(a, b);
}

/** E9, topic. */
function areOfOneDatum(a: AttributionFacts, b: AttributionFacts): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one === null || other === null) return false;
  return (
    one.core === other.core &&
    one.unit === other.unit &&
    one.events.some((event) => other.events.includes(event)) &&
    differOnlyInPrecision(one.valid, other.valid)
  );
}

/** The same start and end are possible for both, as an instant within its day; a day beside a month is not. */
function differOnlyInPrecision(a: Bounds | null, b: Bounds | null): boolean {
  if (a === null || b === null) return a === b;
  const days = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds) =>
    [earliestStart, latestStart, earliestEnd, latestEnd].map((bound) => bound.slice(0, 10)).join(' ');
  // The start of a day may be any instant of it, and so may its end.
  const starts = ({ earliestStart, latestStart }: Bounds) =>
    [earliestStart, latestStart.replace('T00:00:00.000Z', 'T23:59:59.999Z')] as const;
  const ends = ({ earliestEnd, latestEnd }: Bounds) =>
    [earliestEnd.replace('T23:59:59.999Z', 'T00:00:00.000Z'), latestEnd] as const;
  return days(a) === days(b) && doOverlap(starts(a), starts(b)) && doOverlap(ends(a), ends(b));
}

function doOverlap(a: readonly [string, string], b: readonly [string, string]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function areOtherFigures(a: Figure | null, b: Figure | null): boolean {
  return a?.low !== b?.low || a?.best !== b?.best || a?.high !== b?.high;
}

function doMeet(a: Figure | null, b: Figure | null): boolean {
  const range = (figure: Figure | null) => ({
    low: figure?.low ?? figure?.best ?? Number.NEGATIVE_INFINITY,
    high: figure?.high ?? figure?.best ?? Number.POSITIVE_INFINITY,
  });
  return range(a).low <= range(b).high && range(b).low <= range(a).high;
}

/** E10: the publisher's own words in a correction, on the same claim or topic as its own in the original. */
function isCorrecting(by: AttributionFacts, item: AttributionFacts): boolean {
  if (by.stance === 'DECLINES' || by.stance === 'WITHDRAWS' || item.stance === 'WITHDRAWS') return false;
  if (by.about.length > 0 || item.about.length > 0) return false;
  return (
    isRevisionOf(by, item, ['CORRECTION']) &&
    (by.claim === item.claim ||
      areOfOneDatum(by, item) ||
      (by.occurrence !== null && by.occurrence === item.occurrence))
  );
}

/** E10: an update or a correction speaks after its original. */
function isDeclaredAfter(a: AttributionFacts, b: AttributionFacts): boolean {
  const areOwn = a.publisher === b.publisher && [a, b].every(({ source, publisher }) => source === publisher);
  const revised = a.derivations.filter(
    ({ kind, publisher }) => ['UPDATE', 'CORRECTION'].includes(kind) && publisher === a.publisher,
  );
  const leads = (from: string, before: readonly string[]): boolean =>
    revised.some((one) => one.from === from && (one.to === b.document || leadsOn(one.to, [...before, from])));
  const leadsOn = (at: string, before: readonly string[]) => !before.includes(at) && leads(at, before);
  return areOwn && a.document !== b.document && leads(a.document, []);
}

function isRevisionOf(a: AttributionFacts, b: AttributionFacts, kinds: readonly Derivation['kind'][]): boolean {
  const areOwn = a.publisher === b.publisher && [a, b].every(({ source, publisher }) => source === publisher);
  return areOwn && originalsOf(a, kinds).some(({ to }) => to === b.document);
}

function union<T>(
  a: ReadonlyMap<string, ReadonlySet<T>>,
  b: ReadonlyMap<string, ReadonlySet<T>>,
): ReadonlyMap<string, ReadonlySet<T>> {
  return new Map([...a].map(([id, by]) => [id, new Set([...by, ...(b.get(id) ?? [])])]));
}
