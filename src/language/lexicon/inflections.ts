// The forms of English verbs and nouns. General English, of no particular graph.

/** Base, past and participle where they are not regular. */
const irregular: readonly (readonly [base: string, past: string, participle: string])[] = (
  'take took taken,hold held held,lose lost lost,win won won,shoot shot shot,fight fought fought,strike struck struck,' +
  'leave left left,withdraw withdrew withdrawn,overrun overran overrun,retake retook retaken,fall fell fallen,' +
  'beat beat beaten,drive drove driven,flee fled fled,come came come,go went gone,break broke broken,begin began begun,' +
  'rise rose risen,grow grew grown,give gave given,hit hit hit,set set set,hurt hurt hurt,put put put,cut cut cut,' +
  'send sent sent,meet met met,bring brought brought,find found found,make made made,slay slew slain,blow blew blown,' +
  'shut shut shut,quit quit quit,pay paid paid,say said said,tell told told,write wrote written,' +
  'lead led led,steal stole stolen,buy bought bought,sell sold sold,sink sank sunk,speak spoke spoken,stand stood stood,' +
  'arise arose arisen,cast cast cast,get got got,keep kept kept,build built built,shake shook shaken,control controlled controlled,travel travelled travelled,overthrow overthrew overthrown,' +
  'lay laid laid,lend lent lent,spend spent spent,see saw seen,know knew known,draw drew drawn,throw threw thrown,teach taught taught,catch caught caught,' +
  'fly flew flown,ride rode ridden,run ran run,sit sat sat,seek sought sought,feel felt felt,hear heard heard,bind bound bound,deal dealt dealt,bid bid bid,' +
  'choose chose chosen,freeze froze frozen,swear swore sworn,tear tore torn,wear wore worn,bear bore borne,forbid forbade forbidden,' +
  'foresee foresaw foreseen,undergo underwent undergone,undertake undertook undertaken,mistake mistook mistaken,hang hung hung,dig dug dug,spread spread spread,split split split,shed shed shed,become became become,overcome overcame overcome,overtake overtook overtaken,' +
  'shrink shrank shrunk,swell swelled swollen,withhold withheld withheld,uphold upheld upheld,withstand withstood withstood,override overrode overridden,' +
  'oversee oversaw overseen,mislead misled misled,forgive forgave forgiven,forget forgot forgotten,hide hid hidden,bite bit bitten,burst burst burst,' +
  'broadcast broadcast broadcast,forecast forecast forecast,outbid outbid outbid,rebuild rebuilt rebuilt,resell resold resold,rewrite rewrote rewritten,' +
  'undo undid undone,feed fed fed,bleed bled bled,breed bred bred,think thought thought,understand understood understood,swing swung swung,' +
  'sweep swept swept,stick stuck stuck,spring sprang sprung,drink drank drunk,eat ate eaten,wake woke woken,ring rang rung,sing sang sung,swim swam swum,' +
  'cling clung clung,fling flung flung,weep wept wept,creep crept crept,thrust thrust thrust,prove proved proven,slide slid slid,spin spun spun,' +
  'bet bet bet,cost cost cost,sleep slept slept,weave wove woven,reset reset reset,upset upset upset,show showed shown'
)
  .split(',')
  .map((line) => line.split(' ') as [string, string, string]);

const byForm = new Map<string, string[]>();
for (const [base, ...forms] of irregular) for (const form of [base, ...forms]) push(byForm, form, base);
/** Pasts in -t beside those in -ed. */
const shortPasts: ReadonlyMap<string, string> = new Map(
  'burn burnt,learn learnt,spill spilt,spoil spoilt,leap leapt,spell spelt,dream dreamt'
    .split(',')
    .map((line) => line.split(' ') as [string, string]),
);
for (const [base, past] of shortPasts) push(byForm, past, base);
const byBase = new Map(irregular.map(([base, past, participle]) => [base, [past, participle] as const]));

/** Whether a word is only the past of another: "stole" is no verb of its own. */
export function isIrregularPast(word: string): boolean {
  return !byBase.has(word) && byForm.has(word);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The forms of a verb by what they can be. */
interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

export function verbForms(base: string): VerbForms {
  const soft = base.endsWith('e') && !/[eoy]e$/.test(base) ? base.slice(0, -1) : base;
  const doubled = /(?:[^aeiou]|qu)[aeiou][bdgmnprtl]$/.test(base) ? [`${base}${base.at(-1)}`] : [];
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  const third = y !== undefined ? `${y}ies` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  // "Stepped", "planned": what has one short vowel doubles its last letter. Others may.
  const isShort = /^(?:[^aeiou]*|qu)[aeiou][bdgmnprt]$/.test(base);
  const stems = base.endsWith('e') ? [base.slice(0, -1)] : isShort ? [...doubled, base] : [base, ...doubled];
  const regular = y !== undefined ? [`${y}ied`] : stems.map((stem) => `${stem}ed`);
  const short = shortPasts.get(base);
  const own = short === undefined ? regular : [...regular, short];
  const [past, participle] = byBase.get(base) ?? [];
  const ie = base.endsWith('ie') ? [`${base.slice(0, -2)}ying`] : [];
  return {
    base,
    third,
    past: past === undefined ? own : [past],
    participle: participle === undefined ? own : [participle],
    gerund: [`${soft}ing`, ...doubled.map((stem) => `${stem}ing`), ...ie],
  };
}

/** Every form of a verb. */
export function conjugated(base: string): readonly string[] {
  const { third, past, participle, gerund } = verbForms(base);
  return [...new Set([base, third, ...past, ...participle, ...gerund])];
}

/** The verbs that a word may be a form of, and the word itself. Some of them are no words. */
export function verbBasesOf(word: string): readonly string[] {
  return [...new Set([word, ...(byForm.get(word) ?? []), ...stripped(word)])];
}

/** A noun in both numbers. */
export function bothNumbers(noun: string): readonly string[] {
  const single = noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : /(ss|x|ch|sh)es$/.test(noun)
      ? noun.slice(0, -2)
      : noun.replace(/s$/, '');
  const base = noun.endsWith('ss') ? noun : single;
  const plural = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return [...new Set([noun, base, plural])];
}

/** What may be left of a regular form: carried, stopped, seizing, holds. */
function stripped(word: string): readonly string[] {
  const stems = (stem: string) => [stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  if (word.length < 4) return [];
  if (word.endsWith('ied') || word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ings')) return stems(word.slice(0, -4));
  if (word.endsWith('ing')) return stems(word.slice(0, -3));
  if (word.endsWith('ed')) return [...stems(word.slice(0, -2)), word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}
