import { WhosaidError } from '../../../domain/errors.js';
import type { ProposalPartsFragment } from '../../generated.js';
import { addMissed } from './addMissed.js';
import type { Walk } from './walk.js';

interface Missed {
  readonly added?: ProposalPartsFragment | undefined;
  readonly undo?: { readonly change: number };
}

/** Adds a statement that was missed. What is not understood or refused is told, and the walk goes on. */
export async function walkMissed(walk: Walk, document: string, near: number): Promise<Missed> {
  const { cli, json } = walk;
  try {
    const made = await addMissed(walk, document, near);
    if (made === undefined) return {};
    const { attribution, proposal, change } = made;
    const words = change === null ? `it was recorded before, and is ${attribution.review}` : 'added; decide it now';
    cli.print(json ? JSON.stringify({ added: attribution.id, review: attribution.review }) : `→ ${words}`);
    const added = attribution.review === 'PROPOSED' ? (proposal ?? undefined) : undefined;
    return { added, ...(change === null ? {} : { undo: { change: change.seq } }) };
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error;
    cli.say(`whosaid: ${error.message}`);
    return {};
  }
}

/** Once all is decided of one document, more can be added to it. @returns undefined at the end */
export async function walkMissedAtEnd(walk: Walk): Promise<Missed | undefined> {
  const { cli, json, filter, nextLine } = walk;
  if (!filter.document) return undefined;
  if (!json) cli.print('All of it is decided. m adds a statement that was missed; any other line ends.');
  const line = await nextLine();
  return line?.trim().toLowerCase() === 'm' ? walkMissed(walk, filter.document, 0) : undefined;
}
