import type { Modality, Role } from '../../../domain/schema/generated.js';
import { sidesOf } from '../../../language/names/named.js';
import { AskFactsDocument } from '../../generated.js';
import { describeClaims } from '../../names/claims.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  readingOf,
  readingOfAll,
  spokenText,
  thingIn,
} from '../../patterns/form.js';
import { namesTogether, sentence } from '../../sentences.js';

// What somebody did, or is going to do: only claims in which they act.

const acting: readonly Role[] = ['ACTOR', 'CONTROLLER'];
const toCome: readonly Modality[] = ['EXPECTED', 'INTENDED', 'CONDITIONAL'];

const toWhom = '[(in|at|near|to|with|about|against|on|for|during) {claim}]';

export const deedForms: readonly Form[] = [
  form({
    id: 'what-they-will-do',
    example: 'What will the coalition do?',
    template: '',
    asked: [
      `what (will|would) {thing} do ${toWhom}`,
      `what (is|are|was|were) {thing} (going|planning|about|expected|set|hoping|intending) to do ${toWhom}`,
      `what (do|does|did) {thing} (plan|intend|want|hope|aim|expect|propose) to do ${toWhom}`,
      'what (are|were) {thing} (plans|intentions)',
    ],
    several: ['thing'],
    isAbout: true,
    time: 'optional',
    read: (found) => deedsTold(found, 'to do', toCome),
  }),
  form({
    id: 'what-they-promise',
    example: 'What does McGurk promise to do?',
    template: '',
    asked: [
      `what (do|does|did) {source} (promise|pledge|vow|threaten) [to do] ${toWhom}`,
      `what (has|have) {source} (promised|pledged|vowed|threatened) [to do] ${toWhom}`,
    ],
    isAbout: true,
    yields: true,
    time: 'optional',
    read: promisesTold,
  }),
  form({
    id: 'what-they-did',
    example: 'What did Islamic State do in Iraq?',
    template: '',
    asked: [`what (did|does|do) {thing} do ${toWhom}`, `what (has|have|had) {thing} done ${toWhom}`],
    several: ['thing'],
    isAbout: true,
    time: 'optional',
    read: (found) => deedsTold(found, 'done', ['ACTUAL']),
  }),
];

/** Whoever promises something says that it is intended, by themselves or by those for whom they speak. */
function promisesTold(found: FormMatch): FormReading {
  const { id = '', name = '' } = thingIn(found, 'source');
  const about = Object.keys(found.topic.filter).length === 0 ? '' : `, in ${found.topic.said}`;
  const { involves, ...filter } = { ...filterOf(found), modality: ['INTENDED' as const] };
  const acts = [{ any: [id], roles: [...acting] }, ...(involves ?? [])].slice(0, 10);
  return readingOfAll(
    `What ${name} intends, or says is intended${about}${spokenText(found.time)}`,
    [
      call(AskFactsDocument, found, { filter: { ...filter, ...(involves && { involves }), source: id } }, 'said'),
      call(AskFactsDocument, found, { filter: { ...filter, involves: acts } }, 'intended'),
    ],
    (pages) => {
      const nodes = [...new Map(pages.flatMap((page) => page.nodes).map((claim) => [claim.text, claim])).values()];
      const unread = pages.reduce((sum, page) => sum + page.totalCount - page.nodes.length, 0);
      const none = sentence(
        `No claim in this view of the graph is an intention of ${name}, or one that ${name} speaks of`,
      );
      return describeClaims({ nodes, totalCount: nodes.length + unread }, none);
    },
  );
}

function deedsTold(found: FormMatch, what: 'done' | 'to do', modality: readonly Modality[]): FormReading {
  const things = found.things.thing ?? [];
  const { involves, ...filter } = filterOf(found);
  const any = things.flatMap((thing) => [thing.id, ...sidesOf(thing).map(({ id }) => id)]);
  const about = Object.keys(found.topic.filter).length === 0 ? '' : `, in ${found.topic.said}`;
  const who = namesTogether(
    things.map(({ name }) => name ?? ''),
    'or',
  );
  const said = `${what === 'done' ? 'has done' : 'is to do'}${about}${spokenText(found.time)}`;
  return readingOf(
    `What ${who} ${said}`,
    call(AskFactsDocument, found, {
      filter: {
        ...filter,
        involves: [{ any, roles: [...acting] }, ...(involves ?? [])].slice(0, 10),
        modality: [...modality],
      },
    }),
    (page) => describeClaims(page, sentence(`No claim in this view of the graph says what ${who} ${said}`)),
  );
}
