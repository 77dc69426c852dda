import type { ClaimOrder, Role } from '../../domain/schema/generated.js';
import { AskFactsDocument, type AskFactsQuery, type SaidClaimFragment } from '../generated.js';
import {
  type ClaimPage,
  describeClaims,
  describeNone,
  describeRead,
  describeRest,
  maxListed,
  whoSays,
} from '../names/claims.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  noClaim,
  readingOf,
  spokenText,
} from '../patterns/form.js';
import { listNames, sentence, someOf, unended } from '../sentences.js';

type Involved = AskFactsQuery['claims']['nodes'][number];

/** Describes one aspect of the claims of a topic. */
function told(
  found: FormMatch,
  reading: string,
  tell: (claims: ClaimPage<Involved>) => readonly string[],
  orderBy?: ClaimOrder,
): FormReading {
  return readingOf(
    `${reading} ${found.topic.said}${spokenText(found.time)}`,
    call(AskFactsDocument, found, { filter: filterOf(found), orderBy }),
    (page) => (page.nodes.length === 0 ? [noClaim] : tell(page)),
  );
}

/** The participants in certain roles, by claim. */
function inRoles(found: FormMatch, reading: string, roles: readonly Role[]): FormReading {
  return told(found, reading, (page) => {
    const lines = page.nodes.flatMap((claim) => {
      const names = claim.participants
        .filter(({ role }) => roles.includes(role))
        .map(({ entity, part }) => nameOf(entity, part));
      return names.length === 0 ? [] : [sentence(`${listNames(names)}: ${unended(claim.text)}, ${whoSays(claim)}`)];
    });
    if (lines.length === 0) return [describeNone(page, 'Claims are like that, and none of them says so.')];
    const shown = lines.slice(0, maxListed);
    return [...shown, ...describeRest(lines.length, shown.length), ...describeRead(page)];
  });
}

function nameOf({ name }: { readonly name: string }, part: string | null): string {
  return part === null ? name : `${name} (${part})`;
}

/** The time of each claim, known starts first, including refusals to comment. */
function tellWhen({ nodes, totalCount }: ClaimPage<SaidClaimFragment>): readonly string[] {
  const known = nodes.filter(({ valid }) => valid !== null).sort(byStart);
  const unknown = nodes.filter(({ valid }) => valid === null);
  const line = (claim: SaidClaimFragment) =>
    sentence(`${claim.valid?.edtf}: ${unended(claim.text)}, ${whoSays(claim)}`);
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

const happened = '(begin|start|happen|take place|occur|end|come about|break out)';

export const whenForm: Form = form({
  id: 'when',
  example: 'When did the fighting for Al-Tanf begin?',
  template: 'When was it that {claim}?',
  asked: [
    `when (did|does|will|would|has|had) {claim} ${happened}`,
    'when (was|were|is|are|did|does|do|will|has|have) [it that] {claim}',
    'since when (does|did|do|has|have|is|are) {claim}',
    'on (what|which) (day|date) (did|was|were) {claim}',
  ],
  time: 'optional',
  read: (found) => told(found, 'When it was, by', tellWhen, 'VALID_ASC'),
});

export const factsForms: readonly Form[] = [
  form({
    id: 'where-from',
    example: 'Where did the rebels come from?',
    template: 'Where did {topic} come from?',
    asked: [
      '(where|from where|whence) (did|do|does|have|has) {claim} (come|come from|came from|set out from|start from|enter from)',
    ],
    time: 'optional',
    read: (found) => inRoles(found, 'From where, by', ['ORIGIN']),
  }),
  form({
    id: 'where',
    example: 'Where did rebels enter?',
    template: 'Where was it that {claim}?',
    asked: [
      'where (was|is) it that {claim}',
      `where (did|does|was|were|is|are|has|have) {claim} [${happened.slice(1, -1)}]`,
    ],
    time: 'optional',
    read: (found) => inRoles(found, 'Where, by', ['PLACE', 'DESTINATION', 'ORIGIN']),
  }),
  form({
    id: 'what-is-said',
    example: 'What is said about Mosul?',
    template: 'What is said about {topic}?',
    asked: [
      'what (is|was|has been) (said|reported|claimed|known|told|written) (about|of|on|regarding) {claim}',
      'what (do|did|does) [(sources|reports|people|anybody|anyone|all sources)] (say|report|claim|know) (about|of|on|regarding) {claim}',
      'what do we know (about|of) {claim}',
      '(what|which) claims (are there|exist|do we have|mention|involve|concern) [(about|on|of|with)] {claim}',
      '[(show|list|find)] [all] claims (about|on|of|with|involving) {claim}',
      'what (happened|has happened|is happening|was happening) [(in|at|to|with|near|during|around)] {claim}',
      'what (did|does|do) {claim} do',
      '(what happened|what is said|what was said)',
      'who said what (about|on) {claim}',
      '(who|which sources) (talks|talk|speaks|speak|talked|spoke|wrote) (about|of|on) {claim}',
    ],
    time: 'optional',
    read: (found) => told(found, 'What is said in', (page) => describeClaims(page, noClaim)),
  }),
];

/** "Who seized Al-Tanf?": the last form, because all other forms with "who" are more specific. */
export const whoDidForm: Form = form({
  id: 'who-did',
  example: 'Who seized Al-Tanf?',
  template: '',
  asked: ['(who|which group|which groups|which side|what group) {claim}'],
  time: 'optional',
  read: (found) => {
    if (found.topic.predicates.length === 0) {
      const words = (found.slots.claim ?? []).map(({ text }) => text);
      return { problem: `I know no verb for ${someOf(words, 8)}`, unread: words, candidates: [] };
    }
    return inRoles(found, 'Who did it, by', ['ACTOR', 'CONTROLLER']);
  },
});
