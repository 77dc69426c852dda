import type { Work } from '../transaction/writeTransaction.js';

/**
 * Keeps those of the given things, gone just now, that something which is there names; and what they name in turn.
 * So withdrawing an import takes nothing away from what others recorded.
 */
export async function holdNeeded(work: Work, withdrawn: readonly string[]): Promise<readonly string[]> {
  const needed = (await work.forEach('read/needed', withdrawn)).map(({ id }) => String(id));
  await work.forEach('write/hold', needed);
  return [...needed, ...(await holdNeeds(work, needed))];
}

/** Keeps what the given things name, and what that names, as far as it is gone. */
export async function holdNeeds(work: Work, ids: readonly string[]): Promise<readonly string[]> {
  const held = new Set<string>();
  let naming = ids;
  while (naming.length > 0) {
    const rows = await work.forEach('read/needs', naming);
    naming = [...new Set(rows.map(({ id }) => String(id)))].filter((id) => !held.has(id));
    await work.forEach('write/hold', naming);
    for (const id of naming) held.add(id);
  }
  return [...held];
}
