import type { Stance } from '../../../domain/vocabulary.js';
import { AskDisputedDocument } from '../../generated.js';
import { describeClaims } from '../../names/claims.js';
import { account, anybody, reporter } from '../../patterns/asking.js';
import { call, type Form, filterOf, form, readingOf, spokenText } from '../../patterns/form.js';

// Who denied, doubted or took back anything at all: every claim to which somebody has that stance.

const who = `(who|(which|what) ${reporter})`;
const anything = `(anything|something|what|[(any|any of|some of|one of)] ${account})`;
const about = '[(about|of|on|regarding|concerning) {claim}]';

/** To decline to speak, without of what. */
const ofNothing = [
  `${who} (declined|refused) to (comment|answer|speak)`,
  `(did|does|has) ${anybody} (decline|declined|refuse|refused) to (comment|answer)`,
];

interface Dissent {
  readonly id: string;
  readonly stance: Stance;
  readonly did: string;
  readonly does: string;
  readonly done: string;
  readonly verb: string;
}

const dissents: readonly Dissent[] = [
  {
    id: 'denied',
    stance: 'DENIES',
    does: 'deny|dispute|reject|contradict|contest|refute',
    did: 'denies|disputes|rejects|contradicts|contests|refutes|denied|disputed|rejected|contradicted|contested|refuted',
    done: 'denied|rejected|contradicted|refuted',
    verb: 'denied',
  },
  {
    id: 'doubted',
    stance: 'DOUBTS',
    does: 'doubt|question',
    did: 'doubts|questions|doubted|questioned',
    done: 'doubted|questioned',
    verb: 'doubted',
  },
  {
    id: 'declined',
    stance: 'DECLINES',
    does: 'decline to (comment on|answer|say|speak about)|refuse to (comment on|answer|say|speak about)',
    did: 'declined to (comment on|answer|say|speak about|speak of)|declines to (comment on|answer|say|speak about)|refused to (comment on|answer|say|speak about)|refuses to (comment on|answer|say|speak about)',
    done: 'left unanswered',
    verb: 'declined to speak of',
  },
  {
    id: 'withdrew',
    stance: 'WITHDRAWS',
    does: 'withdraw|take back|retract|correct',
    did: 'withdraws|withdrew|takes back|took back|retracts|retracted|corrects|corrected|withdrawn|taken back',
    done: 'withdrawn|taken back|retracted|corrected',
    verb: 'withdrew',
  },
];

export const dissentForms: readonly Form[] = dissents.map(({ id, stance, does, did, done, verb }) =>
  form({
    id: `anything-${id}`,
    example: `Who ${verb} anything?`,
    template: '',
    asked: [
      `${who} [(has|have)] (${did}) ${anything} ${about}`,
      `(did|does|do|has|have) ${anybody} (${does}|${did}) ${anything} ${about}`,
      `(is|was|were|are|has|have) ${anything} [been] (${done}) ${about}`,
      `(which|what) ${account} (is|was|were|are|has been|have been) (${done}) ${about}`,
      ...(stance === 'DECLINES' ? ofNothing : []),
    ],
    isAbout: true,
    time: 'optional',
    read: (found) => {
      const isOfAnything = Object.keys(found.topic.filter).length === 0;
      const matter = isOfAnything ? 'anything' : found.topic.said;
      const nothing = `Nobody ${verb} anything${isOfAnything ? '' : ` in ${found.topic.said}`}${spokenText(found.time)}`;
      return readingOf(
        `Who ${verb} ${matter}${spokenText(found.time)}`,
        call(AskDisputedDocument, found, { filter: { ...filterOf(found), stance } }),
        (page) => describeClaims(page, `${nothing}, in this view of the graph.`),
      );
    },
  }),
);
