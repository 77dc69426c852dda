/**
 * The suffix automaton of a sequence of numbers from 0: tells for any other sequence the longest run of it that stands in this one,
 * in time that grows with their lengths alone, however much they repeat themselves.
 *
 * Source: Blumer et al., The smallest automaton recognizing the subwords of a text (Theoretical Computer Science 40, 1985). A
 * sequence of n has at most 2n states and 3n transitions.
 */
export class SuffixAutomaton {
  readonly #length: Int32Array;
  readonly #link: Int32Array;
  /** Where the first occurrence of a state's runs ends. */
  readonly #end: Int32Array;
  readonly #transitions: Transitions;
  #states = 1;

  constructor(sequence: Int32Array) {
    const most = Math.max(2 * sequence.length, 2);
    this.#length = new Int32Array(most);
    this.#link = new Int32Array(most).fill(-1);
    this.#end = new Int32Array(most);
    this.#transitions = new Transitions(most, 3 * sequence.length + 3);
    let last = 0;
    for (let index = 0; index < sequence.length; index += 1)
      last = this.#append(sequence[index] as number, index, last);
  }

  /** For each position of another sequence: how long the longest run that ends there and stands here is, and where that ends here. */
  match(other: Int32Array): { readonly lengths: Int32Array; readonly ends: Int32Array } {
    const lengths = new Int32Array(other.length);
    const ends = new Int32Array(other.length);
    let [state, length] = [0, 0];
    for (let index = 0; index < other.length; index += 1) {
      const symbol = other[index] as number;
      let next = this.#transitions.from(state, symbol);
      while (next < 0 && state !== 0) {
        state = this.#linkOf(state);
        length = this.#lengthOf(state);
        next = this.#transitions.from(state, symbol);
      }
      if (next >= 0) {
        state = next;
        length += 1;
      }
      lengths[index] = length;
      ends[index] = this.#end[state] as number;
    }
    return { lengths, ends };
  }

  #append(symbol: number, index: number, last: number): number {
    const added = this.#add(this.#lengthOf(last) + 1, index);
    let state = last;
    while (state >= 0 && this.#transitions.from(state, symbol) < 0) {
      this.#transitions.add(state, symbol, added);
      state = this.#linkOf(state);
    }
    this.#link[added] = state < 0 ? 0 : this.#split(state, symbol);
    return added;
  }

  /** The state of the longest run of `state` with a symbol behind it; made where it is one with longer runs so far. */
  #split(from: number, symbol: number): number {
    const shared = this.#transitions.from(from, symbol);
    if (this.#lengthOf(shared) === this.#lengthOf(from) + 1) return shared;
    const own = this.#add(this.#lengthOf(from) + 1, this.#end[shared] as number);
    this.#link[own] = this.#linkOf(shared);
    this.#transitions.copy(shared, own);
    this.#link[shared] = own;
    for (
      let state = from;
      state >= 0 && this.#transitions.from(state, symbol) === shared;
      state = this.#linkOf(state)
    ) {
      this.#transitions.redirect(state, symbol, own);
    }
    return own;
  }

  #add(length: number, end: number): number {
    const state = this.#states;
    this.#states += 1;
    this.#length[state] = length;
    this.#end[state] = end;
    return state;
  }

  #lengthOf(state: number): number {
    return this.#length[state] as number;
  }

  #linkOf(state: number): number {
    return this.#link[state] as number;
  }
}

/** Where states lead: a hash table, with the transitions of each state as a chain, so that they can be copied. */
class Transitions {
  readonly #slots: Int32Array;
  readonly #from: Int32Array;
  readonly #symbol: Int32Array;
  readonly #to: Int32Array;
  readonly #next: Int32Array;
  readonly #first: Int32Array;
  #count = 0;

  constructor(states: number, most: number) {
    // At most half full.
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most))).fill(-1);
    this.#from = new Int32Array(most);
    this.#symbol = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#next = new Int32Array(most);
    this.#first = new Int32Array(states).fill(-1);
  }

  /** The state that a symbol leads to, or -1. */
  from(state: number, symbol: number): number {
    const found = this.#slots[this.#slotOf(state, symbol)] as number;
    return found < 0 ? -1 : (this.#to[found] as number);
  }

  add(state: number, symbol: number, to: number): void {
    const added = this.#count;
    this.#count += 1;
    this.#from[added] = state;
    this.#symbol[added] = symbol;
    this.#to[added] = to;
    this.#next[added] = this.#first[state] as number;
    this.#first[state] = added;
    this.#slots[this.#slotOf(state, symbol)] = added;
  }

  redirect(state: number, symbol: number, to: number): void {
    this.#to[this.#slots[this.#slotOf(state, symbol)] as number] = to;
  }

  copy(from: number, to: number): void {
    for (let one = this.#first[from] as number; one >= 0; one = this.#next[one] as number) {
      this.add(to, this.#symbol[one] as number, this.#to[one] as number);
    }
  }

  /** The slot of a transition, or the free one that it would have. */
  #slotOf(state: number, symbol: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = mixed(state, symbol) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] as number;
      if (found < 0 || (this.#from[found] === state && this.#symbol[found] === symbol)) return slot;
    }
  }
}

/** The last step of MurmurHash3, so that all bits are uniform. */
function mixed(state: number, symbol: number): number {
  let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
