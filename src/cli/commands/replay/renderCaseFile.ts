import { oneLine } from '../../print/oneLine.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, wrap } from '../../print/text.js';
import { type CaseFinding, type CaseVerdict, type CheckedItem, caseVerdicts } from './checkCaseFile.js';
import { linesOfAnswer, renderReplay } from './render.js';

/** A case file, checked. */
interface CheckedCaseFile {
  readonly title: string;
  readonly savedAt: string;
  readonly fingerprint: string;
  readonly verdict: CaseVerdict;
  /** Whether the whole page is as it was saved. */
  readonly isPage: boolean;
  readonly items: readonly CheckedItem[];
}

const verdictWords: Readonly<Record<CaseVerdict, string>> = {
  ALTERED: 'Altered: the file is not as it was saved',
  UNKNOWN: 'Not known: this graph does not have it',
  DIFFERENT: 'Different: as of then, this graph does not give this answer',
  UNCHECKED: 'Not checked in full',
  CHANGED: 'Changed since: as of then the same, now another answer',
  SAME: 'Same: as of then, and still now',
};

/** The most differences of a query that are listed. */
const maxDifferences = 5;

/** What came of checking a case file: each answer, then how many there are of each kind. */
export function renderCaseFile({ caseFile }: { readonly caseFile: CheckedCaseFile }, style: TerminalStyle) {
  const { title, savedAt, fingerprint, isPage, items } = caseFile;
  const { bold, dim } = style.colors;
  const counts = caseVerdicts.flatMap((verdict) => {
    const some = items.filter((item) => item.verdict === verdict).length;
    return some === 0 ? [] : [`${some} ${verdict.toLowerCase()}`];
  });
  return [
    paint(bold, `Case file “${oneLine(title, 100)}”`),
    `Saved ${savedAt}. Fingerprint ${fingerprint}.`,
    ...wrap(
      isPage
        ? 'The page is as it was saved, as far as its own hashes tell. They are no signature: compare the fingerprint.'
        : 'The page was altered after it was saved. Rely on what is printed here, not on what it shows.',
      style.width,
    ),
    ...items.flatMap((item, index) => [
      '',
      paint(bold, `${index + 1}. ${oneLine(item.title, 100)}`),
      paint(dim, oneLine(item.address)),
      verdictWords[item.verdict],
      ...item.findings.flatMap((one) => linesOf(one, style)),
    ]),
    '',
    `${count(items.length, 'answer')}: ${counts.join(', ')}.`,
  ];
}

function linesOf(one: CaseFinding, style: TerminalStyle): readonly string[] {
  const head = `  ${one.of}: ${one.verdict.toLowerCase()}`;
  const lines = one.replay === null ? whyOf(one) : linesOfReceipt(one.replay, one.verdict, style);
  return [head, ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
}

/** Of an answer that is the same, what it is: the heading in the file is not the graph's. */
function linesOfReceipt(
  replay: NonNullable<CaseFinding['replay']>,
  verdict: CaseVerdict,
  style: TerminalStyle,
): readonly string[] {
  return verdict === 'SAME' ? linesOfAnswer(replay, style) : renderReplay({ replay }, style);
}

function whyOf({ why }: CaseFinding): readonly string[] {
  const rest = why.length - maxDifferences;
  return [...why.slice(0, maxDifferences), ...(rest > 0 ? [`and ${count(rest, 'more difference')}`] : [])];
}
