import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryWhoReportedArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import { fieldsOf, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { differsInWords } from '../language/match/differs.js';
import { longLists } from './project/longLists.js';
import { project } from './project/project.js';
import { claimsIn, projectHappening, projectVersions } from './project/projectHappening.js';
import { voiceLists } from './project/projectVoices.js';
import { writeReceipt } from './receipts/receipt.js';
import { type AnsweredQuestion, receiptOf } from './receipts/receiptOf.js';
import {
  evidenceOfHappening,
  type FoundReporting,
  happeningsIn,
  readReporting,
  type Selector,
} from './reporting/readReporting.js';
import { RootField } from './rootField/rootField.js';
import { tooMany } from './understanding/tooMany.js';

/** The most claims that are told as near. */
const maxNearest = 5;

/** The most sources that are left out of the lists. */
const maxExcept = 1_000;

/** The fields that need to know which sources count as one voice. */
const weighed: ReadonlySet<string> = new Set(['corroboration', 'versions', 'happenings', 'receipt']);

/**
 * Who reported a claim, an event, or the claims that match a filter or text: voices as trees, origins first, and those who
 * denied, doubted or declined to comment.
 * @throws InvalidInput unless exactly one selector is given; NotFound if the claim does not exist
 */
export async function whoReported(
  engine: Engine,
  selector: QueryWhoReportedArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const voices = fieldsOf(selection, 'Reporting').some(({ name }) => weighed.has(name));
  const field = new RootField(engine, view);
  const { found, answered } = await readReporting(field, selector, view, voices);
  const except = exceptIn(selector.except);
  const asked = { question: questionOf(selector), view, ...answered };
  return field.complete(project('Reporting', reportingOf(found, asked, except), selection));
}

function questionOf({ claim, event, filter, text }: Selector): AnsweredQuestion['question'] {
  return { claim, event, filter, text };
}

/** The ids of the sources that are left out. @throws InvalidInput if there are too many, or if one is no id of a source */
function exceptIn(except: QueryWhoReportedArgs['except']): ReadonlySet<string> {
  const ids = except ?? [];
  if (ids.length > maxExcept)
    throw new InvalidInput(`except has ${ids.length} ids; the maximum is ${maxExcept}: leave out fewer sources`);
  return new Set(ids.map((id) => parseId(id, 'source', 'entity')));
}

/** A Reporting of the API. Expensive members are computed only if selected. */
function reportingOf(found: FoundReporting, asked: AnsweredQuestion, except: ReadonlySet<string>): object {
  const { evidenceByClaim, dissent, of, dissentComplete } = found;
  const read = evidenceByClaim.length;
  // Computed once, for the happenings and for the corroboration of the only one.
  let projected: readonly ReturnType<typeof projectHappening>[] | undefined;
  const happenings = () => {
    projected ??= happeningsIn(found).map((happening) =>
      projectHappening(happening, evidenceOfHappening(happening, found), { read, of, except }),
    );
    return projected;
  };
  return {
    ...readingOf(found),
    claims: claimsIn(evidenceByClaim),
    ...voiceLists([...evidenceByClaim, ...dissent], { except }),
    ...longLists({ happenings: 'happeningCount' }, () => ({ happenings: happenings() })),
    corroboration: () => {
      const [first, ...others] = happenings();
      return first === undefined || others.length > 0 ? null : first.corroboration();
    },
    versions: () => projectVersions(evidenceByClaim),
    receipt: () => writeReceipt(receiptOf(asked, found)),
    complete: read === of,
    read,
    of,
    dissentComplete,
  };
}

/** How a text was understood; if no claim says it, what is nearest. */
function readingOf({ text, of }: FoundReporting): object {
  const matched = of > 0;
  if (text === undefined) return { reading: null, matched, nearest: [] };
  const told = text.nearest
    .slice(0, maxNearest)
    .map((match) => ({ claim: match.claim.id, differs: differsInWords(match) }));
  const unread =
    text.unread.length === 0 ? '' : ` Not understood: ${text.unread.map((word) => `“${word}”`).join(', ')}.`;
  const none = matched ? '' : text.tooMany ? ` ${tooMany}` : ` No claim in this view of the graph says that.${unread}`;
  const time = text.time === undefined ? '' : `, ${text.time.said}`;
  return { reading: `Claims ${text.said}${time}.${none}`, matched, nearest: matched ? [] : told };
}
