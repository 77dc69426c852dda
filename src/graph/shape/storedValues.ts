import { LRUCache } from 'lru-cache';
import { boundsOf, parseEdtf, printBound, qualifiersOf } from '../../domain/edtf/edtf.js';
import { isImpossible } from '../../domain/quantity.js';
import type { TextPiece } from '../../domain/records/schemas/span.js';
import { codesOf } from '../../domain/text/codes.js';
import type { Value } from '../engine.js';
import { readPair, readPieces } from '../storedLists.js';
import type { Props } from './shape.js';

// Values of the API, from what is stored of them.

/** A time with its four bounds, from the text as it was written. */
export function timeSpan(text: Value): unknown {
  if (typeof text !== 'string') return null;
  const span = spans.get(text) ?? spanOf(text);
  spans.set(text, span);
  return span;
}

const maxSpans = 10_000;
/** To read a time costs as much as all else of a claim, and many are of one day. */
const spans = new LRUCache<string, object>({ max: maxSpans });

function spanOf(text: string): object {
  const edtf = parseEdtf(text);
  const bounds = boundsOf(edtf);
  return {
    edtf,
    earliestStart: printBound(bounds.earliestStart),
    latestStart: printBound(bounds.latestStart),
    earliestEnd: printBound(bounds.earliestEnd),
    latestEnd: printBound(bounds.latestEnd),
    ...qualifiersOf(edtf),
  };
}

/** A figure, or null without a unit. */
export function storedQuantity(props: Props): unknown {
  if (props.unit === null || props.unit === undefined) return null;
  return {
    low: props.low ?? null,
    best: props.best ?? null,
    high: props.high ?? null,
    unit: props.unit,
    vague: props.vague === true,
    impossible: isImpossible(props),
  };
}

/** The quotation of an attribution, or null. */
export function storedQuotation(props: Props): unknown {
  if (typeof props.start !== 'number') return null;
  const pieces = readPieces(props.pieces);
  const { start, end, exact } = props;
  const whole = { start, end: Number(end), ...(typeof exact === 'string' ? { exact } : {}) };
  return position(pieces.length === 0 ? [whole] : pieces, props);
}

/** A position of one or more pieces, with the words around it. */
function position(read: readonly TextPiece[], { prefix, suffix }: Props): unknown {
  const pieces = read.map((piece) => ({ exact: null, ...piece }));
  const words = pieces.map(({ exact }) => exact);
  return {
    // The words of some pieces alone would say something else.
    exact: words.includes(null) ? null : words.join(' … '),
    prefix: prefix ?? null,
    suffix: suffix ?? null,
    start: pieces[0]?.start,
    end: pieces.at(-1)?.end,
    pieces,
  };
}

/** The position of some words in the text, or null. */
export function storedPosition(stored: Value): unknown {
  const pieces = readPieces(stored);
  return pieces.length === 0 ? null : position(pieces, {});
}

const addresses: Readonly<Record<string, string>> = {
  wikidata: 'https://www.wikidata.org/wiki/',
  geonames: 'https://www.geonames.org/',
};

/** Codes of other registers, with their addresses where these are known. */
export function storedExternalIds(stored: Value): unknown {
  if (!Array.isArray(stored)) return [];
  return stored.map((text) => {
    const [scheme, id] = readPair(text);
    const address = addresses[scheme];
    return { scheme, value: id, url: address === undefined ? null : address + encodeURIComponent(id) };
  });
}

/** The names of all records of a thing, then the codes: each record has a name, aliases, a key and external ids. */
export function namesOfRecords(records: Value): readonly string[] {
  const rows = (records ?? []) as readonly (readonly [string | null, readonly string[] | null, unknown, unknown])[];
  const names = rows.flatMap(([name, aliases]) => [...(name === null ? [] : [name]), ...(aliases ?? [])]);
  return [...names, ...rows.flatMap(([, , key, externalIds]) => codesOf(key, externalIds))];
}

/** Properties, each with its name and value. */
export function storedProperties(stored: Value): unknown {
  if (!Array.isArray(stored)) return [];
  return stored.map((text) => {
    const [name, value] = readPair(text);
    return { name, value };
  });
}

/** A list, empty if none is stored. */
export const orEmpty = (stored: Value): unknown => stored ?? [];
