/** A number from 0 up to 1 that depends on a seed and a place alone: any part of the data can be made without the rest. */
export function chance(seed: number, ...place: readonly number[]): number {
  return place.reduce((state, part) => scramble(state ^ scramble(part)), scramble(seed)) / 2 ** 32;
}

/** A whole number below `count`. */
export function below(count: number, ...place: readonly [number, ...number[]]): number {
  return Math.floor(chance(...place) * count);
}

/** A whole number below `count`, low ones far more often: a tenth of all sources says more than half of everything. */
export function mostlyLow(count: number, ...place: readonly [number, ...number[]]): number {
  return Math.floor(chance(...place) ** 4 * count);
}

/** Every bit of a number has a say in every bit of the result: two rounds of xorshift and multiplication. */
function scramble(number: number): number {
  let bits = (number + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
