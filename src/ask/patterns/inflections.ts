// Which predicates a word of a question may stand for. What of these is in the graph, the graph says.

/** Verbs that reports use for one thing: each stands for all of its line. General English, of no particular graph. */
const alike: readonly (readonly string[])[] = [
  ['seize', 'capture', 'take', 'overrun', 'conquer'],
  ['retake', 'recapture'],
  ['control', 'hold', 'rule', 'occupy'],
  ['kill', 'slay'],
  ['wound', 'injure', 'hurt'],
  ['bomb', 'bombard'],
  ['attack', 'assault', 'raid'],
  ['withdraw', 'retreat'],
  ['defeat', 'beat'],
  ['enter', 'invade'],
  ['arrest', 'detain'],
  ['abduct', 'kidnap'],
  ['stabilise', 'stabilize'],
  ['destroy', 'demolish'],
];

/** Base, past and participle where they are not regular. */
const irregular: readonly (readonly [base: string, past: string, participle: string])[] = (
  'take took taken,hold held held,lose lost lost,win won won,shoot shot shot,fight fought fought,strike struck struck,' +
  'leave left left,withdraw withdrew withdrawn,overrun overran overrun,retake retook retaken,fall fell fallen,' +
  'beat beat beaten,drive drove driven,flee fled fled,come came come,go went gone,break broke broken,begin began begun,' +
  'rise rose risen,grow grew grown,give gave given,hit hit hit,set set set,hurt hurt hurt,put put put,cut cut cut,' +
  'send sent sent,meet met met,bring brought brought,find found found,make made made,slay slew slain,blow blew blown'
)
  .split(',')
  .map((line) => line.split(' ') as [string, string, string]);

/** Nouns for what a verb does. */
const nouns: ReadonlyMap<string, string> = new Map(
  'seizure seize,capture capture,recapture recapture,withdrawal withdraw,defeat defeat,entry enter,retreat retreat,arrest arrest,stabilisation stabilise,stabilization stabilise'
    .split(',')
    .map((line) => line.split(' ') as [string, string]),
);

/** Every form of every verb that a word may be a form of, or may be said for: at most a few dozen, sorted. */
export function inflectionsOf(word: string): readonly string[] {
  const own = basesOf(word);
  const bases = own.flatMap((base) => [base, ...(alike.find((line) => line.includes(base)) ?? [])]);
  return [...new Set([word, ...bases.flatMap(conjugated)])].sort();
}

function basesOf(word: string): readonly string[] {
  const noun = nouns.get(word);
  const strong = irregular.filter((forms) => forms.includes(word)).map(([base]) => base);
  return [...new Set([word, ...(noun === undefined ? [] : [noun]), ...strong, ...stripped(word)])];
}

/** What may be left of a regular form: carried, stopped, seizing, holds. */
function stripped(word: string): readonly string[] {
  const stems = (stem: string) => [stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  if (word.length < 4) return [];
  if (word.endsWith('ied') || word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ings')) return stems(word.slice(0, -4));
  if (word.endsWith('ing')) return stems(word.slice(0, -3));
  if (word.endsWith('ed')) return stems(word.slice(0, -2));
  if (word.endsWith('es')) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}

function conjugated(base: string): readonly string[] {
  const strong = irregular.find(([own]) => own === base);
  const soft = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? [`${base}${base.at(-1)}`] : [];
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  const third = y !== undefined ? `${y}ies` : /(s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past =
    strong?.slice(1) ?? (y !== undefined ? [`${y}ied`] : [`${soft}ed`, ...doubled.map((stem) => `${stem}ed`)]);
  return [base, third, ...past, `${soft}ing`, ...doubled.map((stem) => `${stem}ing`)];
}
