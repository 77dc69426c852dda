import type { Slope } from './objective.js';

/** How many steps back the curvature is remembered. */
const memory = 6;
/** A step must lower the value by this share of what the slope promises (Armijo). */
const sufficient = 1e-4;
const mostHalvings = 30;

/**
 * Finds the point where a convex function is smallest, by limited-memory BFGS (Nocedal and Wright, "Numerical Optimization", 2006,
 * algorithms 7.4 and 7.5) with a backtracking line search. Gives the point after each step, until the gradient is small beside the
 * point, no step lowers the value, or after `mostSteps`.
 */
export function* minimise(
  slopeAt: (point: Float64Array) => Slope,
  start: Float64Array,
  mostSteps: number,
  tolerance = 1e-3,
): Generator<{ readonly point: Float64Array; readonly value: number }, Float64Array> {
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  let point = start;
  let slope = slopeAt(point);
  for (let step = 0; step < mostSteps; step += 1) {
    if (norm(slope.gradient) <= tolerance * Math.max(1, norm(point))) return point;
    const direction = directionOf(slope.gradient, steps);
    const descent = dot(direction, slope.gradient);
    let size = steps.length === 0 ? 1 / Math.max(1, norm(slope.gradient)) : 1;
    let next = moved(point, direction, size);
    let reached = slopeAt(next);
    for (let halving = 0; !(reached.value <= slope.value + sufficient * size * descent); halving += 1) {
      if (halving === mostHalvings) return point;
      size /= 2;
      next = moved(point, direction, size);
      reached = slopeAt(next);
    }
    const s = moved(next, point, -1);
    const y = moved(reached.gradient, slope.gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-10) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    point = next;
    slope = reached;
    yield { point, value: slope.value };
  }
  return point;
}

/** −H · g, where H is estimated from the last steps. */
function directionOf(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    add(direction, y, -alpha);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] as number) * scale;
  for (const [index, { s, y, rho }] of steps.entries()) {
    const beta = rho * dot(y, direction);
    add(direction, s, (alphas[steps.length - 1 - index] as number) - beta);
  }
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + times * (what[i] as number);
}

function moved(from: Float64Array, direction: Float64Array, size: number): Float64Array {
  const point = from.slice();
  add(point, direction, size);
  return point;
}
