/** What people are killed or hurt in: a claim that says so need not say it. */
const occasions: ReadonlySet<string> = new Set('fighting clash clashes battle battles violence incident'.split(' '));

export function isOccasion(folded: string): boolean {
  return occasions.has(folded);
}
