/** The four bounds of a period, as the API gives them; null where one is open. */
interface FourBounds {
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

/**
 * A period in a sentence, no surer than its bounds: "from 2016-03-04 to 2016-03-06" only if both days are known, otherwise
 * "beginning between 2015-05-01 and 2015-05-31, ending by 2016-03-31".
 */
export function spanText({ earliestStart, latestStart, earliestEnd, latestEnd }: FourBounds): string {
  const began = momentText(earliestStart, latestStart);
  // That it did not end before it can have begun says nothing of its end.
  const isOpen = latestEnd === null && earliestEnd !== null && earliestStart !== null && earliestEnd <= earliestStart;
  const ended = isOpen ? undefined : momentText(earliestEnd, latestEnd);
  if (earliestStart !== null && earliestStart === latestStart) {
    if (ended === undefined) return `since ${earliestStart}`;
    if (earliestEnd === latestEnd)
      return earliestStart === latestEnd ? earliestStart : `from ${earliestStart} to ${latestEnd}`;
  }
  const parts = [
    ...(began === undefined ? [] : [`beginning ${began}`]),
    ...(ended === undefined ? [] : [`ending ${ended}`]),
  ];
  return parts.length === 0 ? 'at a time that is not known' : parts.join(', ');
}

function momentText(earliest: string | null, latest: string | null): string | undefined {
  if (earliest === null) return latest === null ? undefined : `by ${latest}`;
  if (latest === null) return `on ${earliest} or later`;
  return earliest === latest ? `on ${earliest}` : `between ${earliest} and ${latest}`;
}
