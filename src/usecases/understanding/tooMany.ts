import { maxCompared } from './readCandidates.js';

/** What is said instead of "no claim says that" where not all claims could be compared that may say it. */
export const tooMany = `Not all claims that may say that were compared: they are more than ${maxCompared}. Say when or where it was, or who did it.`;
