import { checkText, cleanLine, cleanText } from '../cleanText.js';
import type { ExtractedDocument } from '../extractedDocument.js';
import { maxText, textTooLong } from '../limits.js';
import { blocksOf } from './blocksOf.js';
import { checkTree } from './checkTree.js';
import { pageFacts } from './pageFacts.js';

/** What is never read, nor fetched. Data of a page (JSON-LD) is no script. */
const dropped =
  'script:not([type="application/ld+json"]), style, iframe, frame, frameset, object, embed, applet, portal, template, canvas, svg, math, img, picture, source, video, audio, track, link[rel~="stylesheet"], form input, select, textarea, button, dialog';

/**
 * The article of a page. Menus, scripts, frames, pictures and what is not shown are left out.
 * @throws InvalidInput if it has no text, or is too large
 */
export async function readHtml(page: string): Promise<ExtractedDocument> {
  const markup = withoutData(page);
  if (Buffer.byteLength(markup) > maxText) throw textTooLong();
  // Loaded for a page only: they are large.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const parsed = parseHTML(markup).document;
  const document = isWhole(parsed) ? parsed : parseHTML(completed(markup)).document;
  checkTree(document.documentElement);
  const facts = pageFacts(document, page);
  for (const element of document.querySelectorAll(dropped)) element.remove();
  const whole = document.body?.cloneNode(true);
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const text = cleanText(blocksOf(article?.content ?? whole)).trim();
  checkText(text, 'the page has no text: it may show it by a script only; save what the browser shows as text');
  const found = {
    title: cleanLine(article?.title) ?? facts.title,
    byline: facts.byline ?? cleanLine(article?.byline),
    publishedAt: facts.publishedAt,
    site: facts.site ?? cleanLine(article?.siteName),
    url: facts.url,
    language: facts.language,
  };
  const none = article?.content ? [] : ['no article was found in the page: all of its text was taken'];
  return { format: 'HTML', text, ...given(found), warnings: [...none, ...facts.warnings] };
}

/** Pictures and fonts within a page, which may be larger than any text; and scripts, of which nothing is read. */
function withoutData(page: string): string {
  return page.replace(/\bdata:[a-z]+\/[^"'\s)>]*/gi, 'data:,');
}

/** Pages may leave out the head and the body, which the parser neither adds nor does without. */
function isWhole(document: Document): boolean {
  return document.documentElement?.nodeName === 'HTML' && document.querySelector('html > head ~ body') !== null;
}

/** The page with a head and a body, with what it says of itself on the outermost element. */
function completed(markup: string): string {
  const [start = '<html>'] = /<html\b[^<>]*>/i.exec(markup) ?? [];
  const inside = markup.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '');
  return `${start}<head></head><body>${inside}</body></html>`;
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
