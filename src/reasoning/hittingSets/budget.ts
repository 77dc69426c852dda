/** How many steps a search may still take: a step is a look at one member of one set. Below nothing, it has stopped. */
export interface Budget {
  left: number;
}

export function isSpent({ left }: Budget): boolean {
  return left <= 0;
}
