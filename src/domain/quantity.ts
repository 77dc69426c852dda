/** The numbers of a figure; null or absent if the source does not give one. */
interface FigureNumbers {
  readonly low?: number | null | undefined;
  readonly best?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** Whether a figure is out of order, such as "at least 32, at most 31". It is kept as the source gave it. */
export function isImpossible(figure: FigureNumbers): boolean {
  const given = numbersOf(figure);
  return given.some((number, index) => index > 0 && number < (given[index - 1] ?? number));
}

/** The numbers that a figure gives, in the order low, best, high. */
export function numbersOf({ low, best, high }: FigureNumbers): readonly number[] {
  return [low, best, high].filter((number) => typeof number === 'number');
}
