import type { Word } from '../words.js';
import { findMentions } from './mentions.js';
import type { Mention, Named } from './named.js';

/** Words that leave somebody or something out. */
const leads: readonly (readonly string[])[] = [
  ['besides'],
  ['except', 'for'],
  ['except'],
  ['excepting'],
  ['excluding'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
  ['not', 'counting'],
  ['leaving', 'out'],
  ['in', 'addition', 'to'],
];
/** After these "but" leaves somebody out. */
const everybody: ReadonlySet<string> = new Set(
  'anybody anyone anything everybody everyone everything all any nobody none who else sources source others'.split(' '),
);

/** A question without what it leaves out. */
interface Excepted {
  readonly words: readonly Word[];
  /** What is left out; absent if the question leaves nothing out. */
  readonly except?: readonly Mention[];
  /** How it is said: "besides the Gazette". */
  readonly said?: readonly Word[];
  /** What is left out is no name that is known. */
  readonly unknown?: readonly Word[];
}

/** Takes "besides A and B", "other than A", "anybody but A" out of a question. */
export function takeExcepted(words: readonly Word[], names: readonly Named[]): Excepted {
  const lead = leadIn(words);
  if (lead === undefined) return { words };
  const { at, skip } = lead;
  const mentions = findMentions(words, names);
  const except: Mention[] = [];
  let end = at + skip;
  for (;;) {
    const next = mentions.find(({ from }) => from === end);
    if (next === undefined) break;
    except.push(next);
    end = next.to;
    const joins = ['and', 'or'].includes(words[end]?.folded ?? '') ? 1 : 0;
    const isListed = joins === 1 || words[end]?.broken === true;
    if (!isListed || !mentions.some(({ from }) => from === end + joins)) break;
    end += joins;
  }
  if (except.length === 0) return { words, unknown: words.slice(at, at + skip + 1) };
  const rest = [...words.slice(0, at), ...words.slice(end)].filter(({ folded, quoted }) => quoted || folded !== 'else');
  return { words: rest, except, said: words.slice(at, end) };
}

function leadIn(words: readonly Word[]): { readonly at: number; readonly skip: number } | undefined {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.quoted === true) continue;
    const lead = leads.find((one) => one.every((word, index) => words[at + index]?.folded === word));
    if (lead !== undefined) return { at, skip: lead.length };
    // "Any other source than A", "who else than A".
    const isThan = words[at]?.folded === 'than' && words.slice(Math.max(0, at - 2), at).some(isOther);
    const isBut = words[at]?.folded === 'but' && everybody.has(words[at - 1]?.folded ?? '');
    if (isThan || isBut) return { at, skip: 1 };
  }
  return undefined;
}

function isOther({ folded }: Word): boolean {
  return folded === 'other' || folded === 'else';
}
