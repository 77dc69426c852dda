import type { ClaimOrder, Modality, Role } from '../../../domain/schema/generated.js';
import { countsPeople } from '../../../domain/vocabulary.js';
import { rolesInChange } from '../../../language/match/changedHands.js';
import { placeKindOf } from '../../../language/names/heads.js';
import { hasWords, sidesOf } from '../../../language/names/named.js';
import { nameWords } from '../../../language/words.js';
import { figureOf } from '../../describe/describeFigures.js';
import { AskFactsDocument, type AskFactsQuery, type SaidClaimFragment } from '../../generated.js';
import {
  type ClaimPage,
  describeClaims,
  describeNone,
  describeRead,
  describeRest,
  maxListed,
  whoSays,
} from '../../names/claims.js';
import { noClaim } from '../../names/topic.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  readingOf,
  spokenText,
} from '../../patterns/form.js';
import { countOf, listNames, namesTogether, sentence, unended } from '../../sentences.js';
import { timeText } from '../../timeText.js';

type Involved = AskFactsQuery['claims']['nodes'][number];

/** What a claim is put forward as that is still to come. */
const expected: readonly Modality[] = ['EXPECTED', 'INTENDED', 'CONDITIONAL'];
const toCome = 'will|would|shall|might|may|could|(is|are) (going|expected|likely|about|set) to';

/** Describes one aspect of the claims of a topic. */
export function told(
  found: FormMatch,
  reading: string,
  tell: (claims: ClaimPage<Involved>) => readonly string[],
  orderBy?: ClaimOrder,
): FormReading {
  return readingOf(
    `${reading} ${found.topic.said}${spokenText(found.time)}`,
    call(AskFactsDocument, found, { filter: filterOf(found), orderBy }),
    (page) => (page.nodes.length === 0 ? noClaim(found) : tell(page)),
  );
}

/** The participants in certain roles, by claim, but for those that the question names itself. */
export function inRoles(
  found: FormMatch,
  reading: string,
  roles: readonly Role[],
  named: ReadonlySet<string>,
): FormReading {
  const { except = [] } = found;
  const excepted = new Set(except.flatMap((thing) => [thing.id, ...sidesOf(thing).map(({ id }) => id)]));
  const but = except.length === 0 ? '' : `, apart from ${namesTogether(except.map(({ name = '' }) => name))}`;
  const { proposition } = found.topic;
  const asked = proposition?.args.flatMap((argument) => (argument.asked ? argument.heads : [])) ?? [];
  const slot = proposition?.args.find((argument) => argument.asked)?.slot;
  const rolesIn = (claim: Involved) =>
    proposition && slot ? rolesInChange(roles, { slot }, proposition, claim) : roles;
  const beside = ({ valid, quantity }: Involved) => {
    if (found.also === 'when') return ` (${valid === null ? 'at a time that is not known' : timeText(valid.edtf)})`;
    if (found.also === 'how much') return ` (${quantity === null ? 'without a figure' : figureOf(quantity)})`;
    return '';
  };
  const read = but === '' ? reading : reading.replace(/, by$/, `${but}, by`);
  return told(found, read, (page) => {
    // "Which crossing": what is called one, if anything is.
    const isOfKind = kindTest(
      asked,
      page.nodes.flatMap((claim) =>
        claim.participants.map(ownRoles(found, claim)).filter(({ role }) => roles.includes(role)),
      ),
    );
    const lines = page.nodes.flatMap((claim) => {
      const roleOf = ownRoles(found, claim);
      const own = claim.participants
        .map(roleOf)
        .filter(
          ({ role, entity }) => rolesIn(claim).includes(role) && !named.has(entity.id) && !excepted.has(entity.id),
        );
      const people = own.length === 0 && except.length === 0 ? peopleIn(claim, roles) : [];
      if (people.length === 0 && !own.some(isOfKind)) return [];
      const names = [...new Set([...own.map(({ entity, part }) => nameOf(entity, part)), ...people])];
      return names.length === 0
        ? []
        : [sentence(`${listNames(names)}: ${unended(claim.text)}${beside(claim)}, ${whoSays(claim)}`)];
    });
    if (lines.length === 0 && except.length > 0)
      return [
        describeNone(
          page,
          sentence(
            `Nobody and nothing else is named${but}: ${countOf(page.totalCount, 'claim')} ${page.totalCount === 1 ? 'is' : 'are'} like that`,
          ),
        ),
      ];
    // What is no participant, such as what somebody is accused of, the text says.
    const told =
      lines.length > 0
        ? lines
        : page.nodes.map((claim) => sentence(`In the words of the claim: ${unended(claim.text)}, ${whoSays(claim)}`));
    const shown = told.slice(0, maxListed);
    return [...shown, ...describeRest(told.length, shown.length), ...describeRead(page)];
  });
}

/** A participant with the role that the family of the predicate gives it: "sold" may be recorded as what either did. */
function ownRoles({ topic }: FormMatch, { text }: Involved): (one: Participant) => Participant {
  const own = topic.matches.find(({ claim }) => claim.text === text)?.roles;
  return (one) => ({ ...one, role: own?.get(one.entity.id) ?? one.role });
}

/** Whom a claim counts and does not name: "six people were hurt". */
function peopleIn({ quantity }: Involved, roles: readonly Role[]): readonly string[] {
  return quantity !== null && roles.includes('VICTIM') && countsPeople(quantity.unit) ? [figureOf(quantity)] : [];
}

type Participant = Involved['participants'][number];

/** Whether something is of the kind that is asked for, as far as names tell: what is called so, else what is called nothing else. */
function kindTest(asked: readonly string[], all: readonly Participant[]): (one: Participant) => boolean {
  const isCalledSo = ({ entity }: Participant) => hasWords(entity.name, asked);
  const isCalledElse = ({ entity }: Participant) =>
    nameWords(entity.name).some((word) => placeKindOf(word) !== undefined);
  if (asked.length === 0) return () => true;
  if (all.some(isCalledSo)) return isCalledSo;
  const isPlaceKind = asked.some((head) => placeKindOf(head) !== undefined);
  return isPlaceKind && !all.every(isCalledElse) ? (one) => !isCalledElse(one) : () => true;
}

function nameOf({ name }: { readonly name: string }, part: string | null): string {
  return part === null ? name : `${name} (${part})`;
}

/** The time of each claim, known starts first, including refusals to comment. */
function tellWhen({ nodes, totalCount }: ClaimPage<SaidClaimFragment>): readonly string[] {
  const known = nodes.filter(({ valid }) => valid !== null).sort(byStart);
  const unknown = nodes.filter(({ valid }) => valid === null);
  const line = (claim: SaidClaimFragment) =>
    sentence(`${timeText(claim.valid?.edtf ?? '')}: ${unended(claim.text)}, ${whoSays(claim)}`);
  const silent = (claim: SaidClaimFragment) => sentence(`Nobody says when: ${unended(claim.text)}; ${whoSays(claim)}`);
  const lines = [...known.map(line), ...unknown.map(silent)].slice(0, maxListed);
  return [...lines, ...describeRest(totalCount, lines.length)];
}

/** Sorts by certain start. An open start is unknown. */
function byStart(one: SaidClaimFragment, other: SaidClaimFragment): number {
  const start = ({ valid }: SaidClaimFragment) =>
    valid?.earliestStart ? `0${valid.latestStart}${valid.earliestStart}` : '1';
  return start(one) < start(other) ? -1 : Number(start(one) > start(other));
}

/** The time of each claim that a question asks for. */
export function whenTold(found: FormMatch): FormReading {
  return told(found, 'When it was, by', tellWhen, 'VALID_ASC');
}

export const factsForms: readonly Form[] = [
  form({
    id: 'what-is-said',
    answers: 'claims',
    example: 'What is said about Mosul?',
    template: 'What is said about {topic}?',
    asked: [
      'what (is|was|has been) (said|reported|claimed|known|told|written) (about|of|on|regarding) {claim}',
      'what (do|did|does) [(sources|reports|people|anybody|anyone|all sources)] (say|report|claim|know) (about|of|on|regarding) {claim}',
      'what do we know (about|of) {claim}',
      '(which|what) claims (about|on|of|with|involving|concerning) {claim} (are there|exist|do we have|are known)',
      '(are|is) there (any claims|anything|any reports) (about|on|of|with|involving|concerning) {claim}',
      '(what|which) claims (are there|exist|do we have|mention|involve|concern) [(about|on|of|with)] {claim}',
      '[(show|list|find|give)] [me] [all] claims (about|on|of|with|involving|concerning|in|within|inside|across|at|near) {claim}',
      'what (happened|has happened|is happening|was happening) [(in|at|to|with|near|during|around)] {claim}',
      '[(list|show|tell|give)] [me] [(everything|all)] [that] happened (in|at|to|with|near|during|around) {claim}',
      '(what happened|what is said|what was said)',
      'who said what (about|on) {claim}',
      '(who|which sources) (talks|talk|speaks|speak|talked|spoke|wrote) (about|of|on) {claim}',
    ],
    isAbout: true,
    time: 'optional',
    read: (found) => told(found, 'What is said in', (page) => describeClaims(page, noClaim(found))),
  }),
  form({
    id: 'what-to-come',
    example: 'What will happen to Raqqa?',
    template: '',
    asked: [
      `what (${toCome}) (happen|become|come) [(in|at|to|with|of|near|during|around)] {claim}`,
      'what (is|are) (to be|being) (expected|planned|feared|forecast|announced) (in|at|for|with|near) {claim}',
      'what (is|are) (expected|planned|feared|forecast|announced) (in|at|for|with|near) {claim}',
    ],
    isAbout: true,
    time: 'optional',
    read: (found) =>
      readingOf(
        `What is to come in ${found.topic.said}${spokenText(found.time)}`,
        call(AskFactsDocument, found, { filter: { ...filterOf(found), modality: [...expected] } }),
        (page) =>
          describeClaims(page, sentence('No claim in this view of the graph is a forecast or a plan like that')),
      ),
  }),
  form({
    id: 'when-begin',
    answers: 'claims',
    example: 'When did the fighting for Al-Tanf begin?',
    template: 'When was it that {claim}?',
    asked: [
      'when (did|does|will|would|has|had) {claim} (begin|start|happen|take place|occur|end|come about|break out)',
      'when (was|were|is|are) it that {claim}',
    ],
    time: 'optional',
    read: (found) => whenTold(found),
  }),
];
