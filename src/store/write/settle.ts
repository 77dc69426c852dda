import type { Plan } from './plan.js';
import type { Work } from './work.js';

/** Lets what a batch decided take effect. */
export async function settleBatch(_work: Work, _plan: Plan): Promise<void> {}
