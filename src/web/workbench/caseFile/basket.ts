import { type CaseItem, type CaseQuery, maxCaseItems } from '../../../domain/caseFile/caseRecord.js';

/** On what an answer rests, in words. */
export interface ViewInWords {
  readonly known: string;
  readonly published: string;
  readonly believing: string;
  /** The sources that are left out or chosen, by name. */
  readonly sources: readonly string[];
}

/** An answer that was picked: how it is checked, and how it was shown. */
export interface PickedAnswer extends Omit<CaseItem, 'shown' | 'queries'> {
  readonly key: string;
  readonly note: string;
  readonly view: ViewInWords;
  readonly queries: readonly (CaseQuery & { readonly text: string })[];
  /** The answer as HTML without anything that acts. */
  readonly html: string;
}

/** The answers that were picked in this browser, in the order of the case file. */
export interface Basket {
  readonly title: string;
  readonly items: readonly PickedAnswer[];
}

const key = 'whosaid-case-file-1';
const none: Basket = { title: '', items: [] };

/** Browsers keep five million characters for a site; other pages of it need some. */
const maxCharacters = 4_000_000;

const listeners = new Set<() => void>();
let read: { readonly text: string | null; readonly basket: Basket } | undefined;

/** What this browser keeps now. */
export function storedBasket(): Basket {
  const text = storedText();
  if (read?.text !== text) read = { text, basket: text === null ? none : parsed(text) };
  return read.basket;
}

/** Keeps another basket. @returns why it could not, in words for people; undefined if it did */
export function keepBasket(basket: Basket): string | undefined {
  if (basket.items.length > maxCaseItems) {
    return `A case file has at most ${maxCaseItems} answers: save this one and empty it, or remove some.`;
  }
  const text = JSON.stringify(basket);
  if (text.length > maxCharacters)
    return 'The case file is full: save it and empty it, or remove the longest of its answers.';
  try {
    if (basket.items.length === 0 && basket.title === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return 'This browser keeps nothing, or has no room left: save the case file and empty it, or allow this site to keep data.';
  }
  for (const listener of listeners) listener();
  return undefined;
}

/** Calls back when the basket changes, also in another tab. @returns how to stop */
export function followBasket(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}

function storedText(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed(text: string): Basket {
  try {
    const { title, items } = JSON.parse(text) as Partial<Basket>;
    return typeof title === 'string' && Array.isArray(items) ? { title, items } : none;
  } catch {
    return none;
  }
}
