import { activity } from './activity.js';
import { ask } from './ask.js';
import { busyEntity } from './busyEntity.js';
import { corroboration } from './corroboration.js';
import { nestedClaims } from './nestedClaims.js';
import type { ReadWorkload } from './readWorkload.js';
import { search } from './search.js';
import { whoReported } from './whoReported.js';

/** Every workload that is one question over HTTP. */
export const readWorkloads: readonly ReadWorkload[] = [
  whoReported,
  ...nestedClaims,
  busyEntity,
  search,
  activity,
  ...corroboration,
  ask,
];
