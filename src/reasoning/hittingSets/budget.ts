/** The remaining steps of a search: a step visits one member of one set. Negative means that the search has stopped. */
export interface Budget {
  left: number;
}

export function isSpent({ left }: Budget): boolean {
  return left <= 0;
}
