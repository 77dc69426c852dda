import { describeWhenSaid } from '../../describe/describeAttributions.js';
import { parseFailureAt } from '../../parseFailure.js';
import { type Form, form } from '../../patterns/form.js';
import { whatTheySaid } from './whatTheySaid.js';

const time = 'optional' as const;

const several = ['source'];

const about = '[(about|on|of|regarding|concerning) {claim}]';

/** "The envoy about Cale", without a verb. The last of all forms, for anything may be said so. */
export const saidAboutForms: readonly Form[] = [
  // What is left of "I want to know what the envoy said": the verb stands behind its subject.
  form({
    id: 'what-they-said',
    answers: 'attributions',
    example: 'I want to know what McGurk said about Syria',
    template: '',
    asked: [
      `what {source} (said|says|reported|reports|claimed|claims|stated|states|wrote|announced|mentioned|alleged|thinks|believes) ${about}`,
    ],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, {}, 'said'),
  }),
  form({
    id: 'when-they-said',
    example: 'I want to know when SOHR said that rebels seized Al-Tanf',
    template: '',
    asked: [
      'when {source} (said|reported|stated|claimed|announced) {claim}',
      'how {source} (described|reported|put|characterised|characterized|presented) {claim}',
    ],
    time,
    ofClaims: false,
    several,
    read: (found) =>
      whatTheySaid(found, {}, 'said, when and how surely,', (pages, names) => describeWhenSaid(pages, found, names)),
  }),
  form({
    id: 'what-they-denied',
    example: 'I want to know what Islamic State denied',
    template: '',
    asked: [`what {source} (denied|disputed|denies) ${about}`],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, { stance: ['DENIES'] }, 'denied'),
  }),
  form({
    id: 'said-about',
    answers: 'attributions',
    example: 'McGurk about Syria',
    template: 'What did {source} say about {topic}?',
    asked: ['{source} (about|regarding|concerning) {claim}'],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => whatTheySaid(found, {}, 'said'),
  }),
  form({
    id: 'said-on',
    answers: 'attributions',
    example: 'McGurk on Mosul',
    template: 'What did {source} say about {topic}?',
    asked: ['{source} on {claim}'],
    time,
    ofClaims: false,
    isAbout: true,
    several,
    read: (found) => {
      const [first] = found.slots.claim ?? [];
      // "The workers on strike" say nothing of it.
      const isMatter = first?.large === true || first?.afterArticle === true;
      return isMatter
        ? whatTheySaid(found, {}, 'said')
        : parseFailureAt('I do not understand "on"', first ? [first] : []);
    },
  }),
];
