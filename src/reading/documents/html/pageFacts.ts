import { parseEdtf } from '../../../domain/edtf/edtf.js';
import { InvalidInput } from '../../../domain/errors.js';
import { cleanLine } from '../cleanText.js';
import { addressOrNone } from './addressOrNone.js';
import { type ArticleData, articleData } from './articleData.js';

/** What a page says of itself. */
interface PageFacts {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly site?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly warnings: readonly string[];
}

/** Names under which pages state when they were published: Open Graph, schema.org, Dublin Core, Parse.ly, Sailthru. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
];

/** Reads what a page says of itself, before anything is taken out of it. */
export function pageFacts(document: Document, page: string): PageFacts {
  const data = articleData(document);
  const meta = metaOf(document);
  const { publishedAt, warnings } = publication(document, data, meta);
  return {
    title: data.headline ?? cleanLine(meta('og:title')) ?? cleanLine(document.querySelector('title')?.textContent),
    byline: data.author ?? cleanLine(meta('author', 'dc.creator', 'parsely-author')),
    publishedAt,
    site: cleanLine(meta('og:site_name')) ?? data.publisher,
    url: addressOf(document, page, data, meta),
    language: languageOf(document, meta),
    warnings,
  };
}

type Meta = (...names: readonly string[]) => string | undefined;

/** The first of these names that a page gives a value. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

function publication(document: Document, data: ArticleData, meta: Meta): Pick<PageFacts, 'publishedAt' | 'warnings'> {
  const times = [...document.querySelectorAll('time[datetime][pubdate], [itemprop="datePublished"][datetime]')];
  const only = [...document.querySelectorAll('time[datetime]')];
  const marked = times.length > 0 ? times : only.length === 1 ? only : [];
  const written = [
    data.datePublished,
    ...publishedNames.map((name) => meta(name)),
    ...marked.map((element) => element.getAttribute('datetime')?.trim()),
  ].filter((value) => value !== undefined);
  const read = written.map(timeOf).find((value) => value !== undefined);
  const [first] = written;
  if (read !== undefined || first === undefined) return { publishedAt: read, warnings: [] };
  const why = `the page says that it was published "${cleanLine(first, 60) ?? ''}", which is no date that can be read: give its date`;
  return { warnings: [why] };
}

/** A time of the web in EDTF. One without a zone is only a day: EDTF has no time of day without it. */
function timeOf(written: string): string | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(written) ?? [];
  if (day === undefined) return /^\d{4}(-\d{2})?$/.test(written) ? checked(written) : undefined;
  if (time === undefined || zone === undefined) return checked(day);
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  return checked(`${day}T${time.length === 5 ? `${time}:00` : time}${offset}`) ?? checked(day);
}

function checked(edtf: string): string | undefined {
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The canonical address; else that which a browser wrote into the page when it was saved. */
function addressOf(document: Document, page: string, data: ArticleData, meta: Meta): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(page.slice(0, 2_000))?.[1];
  const kept = /<!--[^>]{0,500}?\burl: (\S+)/.exec(page.slice(0, 2_000))?.[1];
  return [canonical, meta('og:url'), data.url, saved, kept].map(addressOrNone).find((value) => value !== undefined);
}

function languageOf(document: Document, meta: Meta): string | undefined {
  const declared = document.documentElement?.getAttribute('lang') ?? meta('og:locale', 'content-language');
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : undefined;
}
