import { cleanLine } from '../cleanText.js';

/** What the data of a page (schema.org in JSON-LD) says of its article. */
export interface ArticleData {
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly url?: string | undefined;
}

/** Kinds of schema.org that are a text somebody published. */
const articles =
  /(?:Article|NewsArticle|Report|BlogPosting|Posting|PressRelease|Statement|SocialMediaPosting|LiveBlogPosting)$/;

type Thing = Readonly<Record<string, unknown>>;

export function articleData(document: Document): ArticleData {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsOf(script.textContent ?? ''),
  );
  const article = things.find((thing) => [thing['@type']].flat().some((type) => articles.test(String(type))));
  if (article === undefined) return {};
  return {
    headline: cleanLine(textOf(article.headline) ?? textOf(article.name)),
    author: namesOf(article.author),
    publisher: namesOf(article.publisher),
    datePublished: textOf(article.datePublished)?.trim(),
    url: textOf(article.url),
  };
}

const maxData = 1_000_000;

/** The things of one script, with those of a graph. Broken data says nothing. */
function thingsOf(json: string): readonly Thing[] {
  if (json.length > maxData) return [];
  try {
    const value: unknown = JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
    const outer = [value].flat().filter(isThing);
    return [...outer, ...outer.flatMap((thing) => [thing['@graph']].flat().filter(isThing))];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => textOf(isThing(one) ? one.name : one));
  return cleanLine(names.filter((name) => name !== undefined).join(', '));
}
