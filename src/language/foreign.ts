/** Words that are frequent in a language and that English does not have, folded as words are. */
const cues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    German:
      'wer was wann wo wie viele wem wen welche welcher welches hat haben ist sind wurde wurden der die das den dem und nicht ein eine von über gemeldet berichtet kontrolliert',
    French:
      'qui que quoi quand où ou comment combien quel quelle quels quelles est sont ont été ete le les des du une dans par sur a contrôle selon dit pris',
    Spanish:
      'quien quienes que cuando donde como cuanto cuantos cuantas cual cuales es son fue fueron el los las del una en por sobre segun dijo informo controla de la',
  }).map(([language, words]) => [language, new Set(words.normalize('NFD').replace(/\p{M}/gu, '').split(' '))]),
);

const english: ReadonlySet<string> = new Set(
  'who what when where how which whose is are was were did does do the of and that said say says reported report by in to from at on has have'.split(
    ' ',
  ),
);

const scripts: readonly { readonly language: string; readonly word: RegExp }[] = [
  { language: 'Arabic', word: /\p{sc=Arabic}[\p{sc=Arabic}\p{M}]*/gu },
  { language: 'a language in Cyrillic script', word: /\p{sc=Cyrillic}[\p{sc=Cyrillic}\p{M}]*/gu },
];

/** The language of a question, if it is one that can be told and not English. */
export function foreignLanguage(text: string): string | undefined {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z']+/g) ?? [];
  const own = words.filter((word) => english.has(word)).length;
  // "Did Саломея Брандт resign?" asks in English.
  const script = scripts.find(({ word }) => (text.match(word) ?? []).length > Math.max(4 * own, words.length));
  if (script !== undefined) return script.language;
  const found = [...cues].map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word) && !english.has(word)).length,
  }));
  const [best] = found.sort((one, other) => other.count - one.count);
  const starts =
    best !== undefined && cues.get(best.language)?.has(words[0] ?? '') === true && !english.has(words[0] ?? '');
  return best !== undefined && best.count > own && (best.count >= 2 || starts) ? best.language : undefined;
}
