import type { Certainty, Stance } from '../../domain/vocabulary.js';
import { verbForms } from '../../language/lexicon/inflections.js';

/** A verb that says that somebody says something. */
export interface ReportingVerb {
  readonly base: string;
  /** Whether a clause may follow at once, only after "that", or not at all. */
  readonly clause: 'bare' | 'that' | 'none';
  /** Whether whom it is said to comes first: "told reporters". */
  readonly addressee: boolean;
  /** Whether what is said may be a noun phrase: "reported eleven attacks". */
  readonly nouns: boolean;
  /** Whether what is said may be an infinitive: "promised to pay". */
  readonly infinitive: boolean;
  /** Whether it orders or asks: "urged people to wait". */
  readonly order: boolean;
  readonly stance: Stance;
  readonly certainty: Certainty;
}

type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const table: readonly (readonly [verbs: string, traits: Partial<ReportingVerb>])[] = [
  [
    'say add state claim insist argue maintain explain declare assert stress emphasise emphasize contend reiterate repeat allege swear concede ' +
      'reveal remark write tweet post recall complain boast joke reply respond testify caution observe conclude retort concur point_out',
    { clause: 'bare' },
  ],
  ['announce report confirm note admit acknowledge warn predict disclose', { clause: 'bare', nouns: true }],
  ['reiterate repeat', { clause: 'bare', nouns: true }],
  ['estimate', { clause: 'bare', nouns: true, certainty: 'PROBABLE' }],
  ['claim', { clause: 'bare', nouns: true, infinitive: true }],
  ['promise pledge vow', { clause: 'bare', nouns: true, infinitive: true }],
  ['threaten', { clause: 'that', infinitive: true }],
  ['believe think suspect reckon guess assume expect', { clause: 'bare', certainty: 'PROBABLE' }],
  ['suspect', { clause: 'bare', nouns: true, certainty: 'PROBABLE' }],
  ['expect', { clause: 'bare', nouns: true, certainty: 'PROBABLE' }],
  ['hope fear worry', { clause: 'bare', infinitive: true, certainty: 'POSSIBLE' }],
  ['suggest speculate hint imply', { clause: 'bare', certainty: 'POSSIBLE' }],
  [
    'indicate show find mention agree learn decide hear know feel understand rule demand propose recommend hold see',
    { clause: 'that' },
  ],
  ['find demand', { clause: 'bare' }],
  [
    'comment accept clarify counter lament calculate anticipate forecast proclaim affirm reaffirm attest verify confide recount guarantee certify elaborate opine advise signal stipulate determine establish ascertain discover',
    { clause: 'that' },
  ],
  ['deny dispute', { clause: 'bare', nouns: true, stance: 'DENIES' }],
  ['dismiss reject refute rebut rule_out', { clause: 'that', nouns: true, stance: 'DENIES' }],
  ['doubt', { clause: 'bare', stance: 'DOUBTS' }],
  ['question', { clause: 'bare', nouns: true, stance: 'DOUBTS' }],
  ['retract withdraw', { clause: 'that', nouns: true, stance: 'WITHDRAWS' }],
  ['tell remind inform assure notify', { clause: 'bare', addressee: true }],
  ['record document log register verify', { clause: 'that', nouns: true }],
  ['urge', { clause: 'that', nouns: true, order: true }],
  ['caution', { clause: 'bare', nouns: true }],
  ['contradict', { clause: 'none', nouns: true, stance: 'DENIES' }],
  ['laugh_off brush_off brush_aside wave_away', { clause: 'none', nouns: true, stance: 'DENIES' }],
  ['complain_of complain_about admit_to confess_to', { clause: 'none', nouns: true }],
  ['speak_of tell_of talk_of', { clause: 'none', nouns: true }],
  ['appeal_for call_for', { clause: 'none', nouns: true }],
  ['call_on call_upon appeal_to', { clause: 'that', nouns: true, order: true }],
  [
    'ask wonder shout cry laugh sigh whisper scream yell quip answer continue call describe tell exclaim mutter murmur snap read go_on begin conclude chant nod smile fume blast thunder rage beam enthuse gush scoff sniff muse wail boom shrug grin groan gasp chuckle mumble interject plead beg put_it',
    { clause: 'none' },
  ],
];

const plain: Omit<ReportingVerb, 'base'> = {
  clause: 'none',
  addressee: false,
  nouns: false,
  infinitive: false,
  order: false,
  stance: 'ASSERTS',
  certainty: 'CERTAIN',
};

/** "Records", "documents": nouns, so that only their pasts say something. */
const nounLike = new Set(['record', 'document', 'log', 'register']);

const byForm = new Map<
  string,
  { readonly verb: ReportingVerb; readonly forms: ReadonlySet<VerbForm>; readonly rest: string | undefined }
>();

for (const [verbs, traits] of table) {
  for (const entry of verbs.split(' ')) {
    const [base = '', rest] = entry.split('_');
    const own = verbForms(base);
    const forms: readonly (readonly [VerbForm, readonly string[]])[] = [
      ['base', [own.base]],
      ['third', [own.third]],
      ['past', own.past],
      ['participle', own.participle],
      ['gerund', own.gerund],
    ];
    const isOfNoun = nounLike.has(base);
    for (const form of new Set(
      forms.flatMap(([kind, words]) => (isOfNoun && /^(?:base|third)$/.test(kind) ? [] : words)),
    )) {
      const key = rest === undefined ? form : `${form} ${rest}`;
      const earlier = byForm.get(key);
      byForm.set(key, {
        verb: {
          ...plain,
          ...earlier?.verb,
          base: entry,
          ...traits,
          ...(traits.clause === 'none' && earlier ? { clause: earlier.verb.clause } : {}),
        },
        forms: new Set(forms.filter(([, words]) => words.includes(form)).map(([kind]) => kind)),
        rest,
      });
    }
  }
}

/** The reporting verb that a word is a form of, with the particle after it. */
export function reportingVerb(folded: string, next: string | undefined) {
  return (next === undefined ? undefined : byForm.get(`${folded} ${next}`)) ?? byForm.get(folded);
}
