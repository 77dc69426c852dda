import { numbersOf } from '../../domain/quantity.js';
import { AskFiguresDocument, type AskFiguresQuery } from '../generated.js';
import { type ClaimPage, describeNone, describeRead, describeRest, maxListed, whoSays } from '../names/claims.js';
import { phraseOf } from '../names/topic.js';
import { call, type Form, filterOf, form, noClaim, readingOf, spokenText } from '../patterns/form.js';
import { sentence, unended } from '../sentences.js';

type Figure = AskFiguresQuery['claims']['nodes'][number];

/** Lists the figures of claims; they are never added up. */
export const figuresForm: Form = form({
  id: 'how-many',
  example: 'How many people were killed?',
  template: '',
  asked: [
    'how many (people|persons|civilians and fighters|men and women) [(were|was|are|have been|did|got|had been)] {claim}',
    'how many {claim}',
    'how much {claim}',
    'what is (number|count|toll) of {claim}',
  ],
  time: 'optional',
  read: (found) => {
    // The verb is also searched in texts: "bombings killed dozens" has another predicate but a figure.
    const { predicates, ...rest } = found.topic.filter;
    const [verb, ...others] = found.topic.predicates;
    const isWord = verb !== undefined && others.length === 0;
    const text = [rest.text, verb].filter((word) => word !== undefined).join(' ');
    const filter = { ...filterOf(found), ...(isWord ? { predicates: undefined, text } : {}) };
    const said = isWord ? phraseOf([], found.topic.names, text) : found.topic.said;
    return readingOf(
      `The figures of ${said}${spokenText(found.time)}`,
      call(AskFiguresDocument, found, { filter }),
      (page) => (page.nodes.length === 0 ? [noClaim] : tell(page)),
    );
  },
});

function tell(page: ClaimPage<Figure>): readonly string[] {
  const { nodes } = page;
  const given = nodes.flatMap((claim) => (claim.quantity === null ? [] : [{ ...claim, quantity: claim.quantity }]));
  if (given.length === 0) return [describeNone(page, 'Claims are like that, and none of them gives a figure.')];
  const lines = given
    .slice(0, maxListed)
    .map((claim) => sentence(`${rangeOf(claim.quantity)}, ${whoSays(claim)}: ${unended(claim.text)}`));
  return [...lines, ...describeRest(given.length, lines.length), ...describeRead(page)];
}

/** "4 people", "at least 2 people, approximately". */
function rangeOf({ low, best, high, unit, vague, impossible }: NonNullable<Figure['quantity']>): string {
  const number = best !== null ? String(best) : low !== null && high !== null ? `${low} to ${high}` : undefined;
  const open = low !== null ? `at least ${low}` : high !== null ? `at most ${high}` : 'an unknown number of';
  const one = number === '1' && unit === 'people' ? 'person' : unit;
  return `${number ?? open} ${one}${vague ? ', approximately' : ''}${impossible ? `, with numbers that cannot all be right (${numbersOf({ low, best, high }).join(', ')})` : ''}`;
}
