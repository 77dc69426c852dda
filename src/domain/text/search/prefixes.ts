// Arabic and Hebrew write "and", "in", "to", "the" as one word with the next. Words are folded before.

/** The fewest letters that remain of a word. */
const fewest = 3;

/** With the article, Arabic prefixes are certain: و ف, then ب ك, then ال; or ل and ال, written لل. Hebrew ה is the article. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل|ה)(?=.{3})/u;
/** Without it, they are only possible: ورد is a name, and "and he replied". */
const possible = /^(?:[והבכלמש]{1,3}|[وف]?[بكل]?)/u;

/** A word without the article and what stands before it. */
export function withoutArticle(word: string): string {
  return word.replace(article, '');
}

/** The words that a word may be, itself first: without its article, and without each prefix that it may have. */
export function possibleWords(word: string): readonly string[] {
  const [prefixes = ''] = possible.exec(word) ?? [];
  const shorter = Array.from({ length: prefixes.length }, (_, index) => word.slice(index + 1));
  return [...new Set([word, ...[word, ...shorter].map(withoutArticle), ...shorter])].filter(
    (one) => one === word || one.length >= fewest,
  );
}
