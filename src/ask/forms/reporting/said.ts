import { describeAll, describeWhenSaid, type Kind } from '../../describe/describeAttributions.js';
import { parseFailureAt } from '../../parseFailure.js';
import { type Form, form } from '../../patterns/form.js';
import { countOf, sentence } from '../../sentences.js';
import { whatTheySaid } from './whatTheySaid.js';

const time = 'optional' as const;

const several = ['source'];

const about = '[(about|on|of|regarding|concerning) {claim}]';

/** Behind a name, which may have an "of" of its own. */
const onTopic = '[(about|on|regarding|concerning) {claim}]';

/** What claims of a source are, or where they come from. */
const from = '(come|came|stem|originate) from|(are|were) [(made|reported|stated)] (by|from)';

/** To speak of something. */
const speaking = '(say|answer|comment on|speak about|speak of|talk about|reveal|disclose|discuss)';

/** To take back what one said. */
const withdraw =
  '(withdraw|retract|take back|recant|walk back|correct|withdrawn|retracted|taken back|recanted|walked back|corrected)';

const position =
  '(position|stance|view|views|opinion|reaction|response|statement|statements|comment|comments|account|version|take)';

interface EventVerb {
  readonly id: string;
  readonly example: string;
  readonly kind: Kind;
  readonly does: string;
  readonly did: string;
  readonly verb: string;
}

const eventVerbs: readonly EventVerb[] = [
  {
    id: 'events-reported',
    example: 'Which seizures did SOHR report?',
    kind: { stance: ['ASSERTS'] },
    does: 'report|confirm|mention|cover|describe|record|count|document|speak of|tell of|write about',
    did: 'reported|confirmed|mentioned|covered|described|recorded|counted|documented',
    verb: 'reported',
  },
  {
    id: 'events-denied',
    example: 'Which seizures did Islamic State deny?',
    kind: { stance: ['DENIES'] },
    does: 'deny|dispute|contest',
    did: 'denied|disputed|contested',
    verb: 'denied',
  },
  {
    id: 'events-doubted',
    example: 'Which seizures did SOHR doubt?',
    kind: { stance: ['DOUBTS'] },
    does: 'doubt',
    did: 'doubted',
    verb: 'doubted',
  },
];

/** "Which fights did the Gazette report?": claims of a noun for what happened. */
const eventForms: readonly Form[] = eventVerbs.map(({ id, example, kind, does, did, verb }) =>
  form({
    id,
    example,
    template: '',
    asked: [
      `(which|what) {claim} (did|does|do) {source} (${does})`,
      `(which|what) {claim} (has|have|had) {source} (${did})`,
      `(which|what) {claim} (was|were|is|are|has been|have been) (${did}) by {source}`,
    ],
    time,
    several,
    read: (found) =>
      found.topic.proposition?.sense.isNoun === true
        ? whatTheySaid(found, kind, verb)
        : parseFailureAt('This does not ask for what happened', []),
  }),
);

export const saidForms: readonly Form[] = [
  form({
    id: 'word-for-word',
    example: 'What did McGurk say word for word?',
    template: 'What did {source} say word for word?',
    asked: [
      `what did {source} say (word for word|verbatim|literally|directly|in (his|her|its|their) own words) ${about}`,
      `what did {source} say ${about} (word for word|verbatim|literally|in (his|her|its|their) own words)`,
      `what exactly did {source} say ${about}`,
      `what did {source} say exactly ${about}`,
      `what did {source} say ${about} exactly`,
      `what (are|were) [exact|direct|own] (words|quotations|quotes) (of|by|from) {source} ${onTopic}`,
      `what (are|were) {source} (exact|direct|own) words ${about}`,
      `(quote|only direct words of|direct words of|direct quotations of) {source} ${onTopic}`,
    ],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, { mode: ['DIRECT'] }, 'said word for word'),
  }),
  form({
    id: 'when-said',
    example: 'When did SOHR say that rebels seized Al-Tanf?',
    template: 'When did {source} say that {claim}?',
    asked: [
      'when (did|has|does) {source} (say|said|report|reported|state that|stated|claim|claimed|announce|announced) {claim}',
      '(did|has|does|would) {source} (give|given|name|named|set|mention|mentioned|announce|announced) [any] (date|time|timetable|deadline|timeline) (for|of) {claim}',
      '(did|has|does|do|have) {source} [(both|all|also)] (say|said|report|reported|state that|stated|claim|claimed|confirm|confirmed) [(when|whether|if|where)] {claim}',
      '(was|were|is|are) {claim} [also] (reported|confirmed|mentioned|announced|claimed|stated|covered) [also] by {source}',
      '(has|have) {claim} [also] been [also] (reported|confirmed|mentioned|announced|claimed|stated|covered) by {source}',
      'how (sure|certain) (was|is|were|are) {source} (that|of|about) {claim}',
      'in (what|which) words did {source} (say|report|claim) {claim}',
      'how (did|does|has) {source} (describe|described|report|word|put|characterise|characterize|present) {claim}',
    ],
    time,
    ofClaims: false,
    several,
    read: (found) =>
      whatTheySaid(found, {}, 'said, when and how surely,', (pages, names) => describeWhenSaid(pages, found, names)),
  }),
  form({
    id: 'what-declined',
    example: 'What did McGurk decline to say?',
    template: 'What did {source} decline to say?',
    asked: [
      `what (did|does|do) {source} (decline|refuse) to ${speaking} ${about}`,
      `what (would|did|does|do|will|could) {source} not ${speaking} ${about}`,
      `what (was|is|were|are) {source} (unwilling|not willing|not prepared|reluctant|not ready) to ${speaking} ${about}`,
      'on what did {source} (decline|refuse) to comment',
      `what (has|have) {source} (declined|refused) to ${speaking} ${about}`,
    ],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, { stance: ['DECLINES'] }, 'declined to say'),
  }),
  form({
    id: 'what-denied',
    example: 'What did Islamic State deny?',
    template: 'What did {source} deny?',
    asked: [
      `what (did|does|do) {source} (deny|dispute|reject|contradict) ${about}`,
      `what (has|have) {source} (denied|disputed|rejected|contradicted) ${about}`,
      `what (was|is|has been) (denied|disputed|rejected|contradicted) by {source} ${onTopic}`,
      `(which|what) claims ${about} (did|does|do) {source} (deny|dispute|reject|contradict)`,
      '(which|what) claims (did|does|do) {source} (deny|dispute|reject|contradict) (about|on|of|regarding|concerning) {claim}',
      `(did|does|do|has|have) {source} (deny|dispute|denied|disputed) anything ${about}`,
      '(did|has|does) {source} (deny|denied|denies|dispute|disputed|reject|rejected) {claim}',
    ],
    time,
    ofClaims: false,
    isAbout: true,
    yields: true,
    several,
    read: (found) => whatTheySaid(found, { stance: ['DENIES'] }, 'denied'),
  }),
  form({
    id: 'what-withdrew',
    example: 'What did SOHR withdraw?',
    template: 'What did {source} withdraw?',
    asked: [
      `(what|which (claims|statements|reports)) (did|does|do|has|have) {source} ${withdraw} ${onTopic}`,
      `what (was|is|has been|were|are) ${withdraw} by {source} ${onTopic}`,
      `(did|does|do|has|have) {source} ${withdraw} [(anything|something|any of it|a statement|a claim|a report|any statement|any claim|any report)] ${onTopic}`,
      `(did|does|do|has|have) {source} take (anything|something|it) back ${onTopic}`,
    ],
    time,
    ofClaims: false,
    isAbout: true,
    yields: true,
    several,
    read: (found) => whatTheySaid(found, { stance: ['WITHDRAWS'] }, 'withdrew'),
  }),
  form({
    id: 'what-doubted',
    example: 'What did SOHR doubt?',
    template: '',
    asked: [
      `what (did|does|do) {source} (doubt|question) ${about}`,
      `what (has|have) {source} (doubted|questioned) ${about}`,
      `what (was|is|has been) (doubted|questioned) by {source} ${onTopic}`,
      `(which|what) claims ${about} (did|does|do) {source} (doubt|question)`,
      '(which|what) claims (did|does|do) {source} (doubt|question) (about|on|of|regarding|concerning) {claim}',
    ],
    time,
    ofClaims: false,
    isAbout: true,
    yields: true,
    several,
    read: (found) => whatTheySaid(found, { stance: ['DOUBTS'] }, 'doubted'),
  }),
  ...eventForms,
  form({
    id: 'how-many-said',
    example: 'How many claims does SOHR make?',
    template: '',
    asked: [
      `how many (claims|statements|reports) (did|does|do|has|have) {source} (make|made|give|given|publish|published) ${about}`,
      `how many (claims|statements|reports) (are|were|come|came) [made] (by|from) {source} ${onTopic}`,
    ],
    isAbout: true,
    several,
    read: (found) =>
      whatTheySaid(found, {}, 'said', (pages, names) => [
        ...pages.map(({ totalCount }, index) =>
          sentence(`${names.length === 1 ? '' : `${names[index] ?? ''}: `}${countOf(totalCount, 'claim')}`),
        ),
        ...describeAll(pages, found, {}, names),
      ]),
  }),
  form({
    id: 'what-said',
    answers: 'attributions',
    example: 'What did McGurk say about Syria?',
    template: 'What did {source} say?',
    asked: [
      `what (did|does|do) {source} (say|report|claim|state|tell us|write|announce|mention|publish|think|believe|allege) ${about}`,
      `what (has|have) {source} (said|reported|claimed|stated|told us|written|published|announced|mentioned|alleged) ${about}`,
      `[what] [(is|was|are|were)] [(official|public)] ${position} of {source} (on|about|to|of|regarding) {claim}`,
      `what [(is|was|are|were)] {source} [(official|public)] ${position} (on|about|to|of|regarding) {claim}`,
      `[(give me|show me|show|list|find)] {source} ${position} (on|about|to|of|regarding) {claim}`,
      'what (did|does) {source} (say|claim|expect|think|announce|report) [that] {claim} (intends|intend|plans|plan|wants|want|is going|are going|will|would|did|does|do|has done|have done|is doing|are doing) [to] [do]',
      `what (was|is|has been) (said|reported|claimed|stated|told|written|published|announced|mentioned|alleged) by {source} ${onTopic}`,
      'what (does|did|do|has|have) {source} (say|said|report|reported|claim|claimed) (happened|happens) (to|in|at|near|during) {claim}',
      `[show] everything [that] {source} (said|says|reported|reports|has said) ${about}`,
      `(did|does|do) {source} (say|report|claim|publish|write|announce|mention) anything ${about}`,
      `(has|have) {source} (said|reported|claimed|published|written|announced|mentioned) anything ${about}`,
      `(which|what) claims (${from}) {source} (about|on|of|regarding|concerning) {claim}`,
      `(which|what) claims [(about|on|of|regarding|concerning) {claim}] (${from}) {source}`,
      `[(show|list|find)] [all] claims (by|from) {source} ${onTopic}`,
      `what (comes|came) from {source}`,
    ],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, {}, 'said'),
  }),
];
