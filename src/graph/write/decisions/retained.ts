import type { WriteTransaction } from '../transaction/writeTransaction.js';

/**
 * Retains those of the things withdrawn just now that something else still refers to, and what they refer to in turn.
 * So withdrawing an import takes nothing away from what others recorded.
 */
export async function retainReferenced(
  transaction: WriteTransaction,
  withdrawn: readonly string[],
): Promise<readonly string[]> {
  const needed = (await transaction.forEach('lookups/imports/referenced-by', withdrawn)).map(({ id }) => String(id));
  await transaction.forEach('writes/things/retain', needed);
  return [...needed, ...(await retainReferences(transaction, needed))];
}

/** Retains what the given things refer to, and what that refers to, as far as it is withdrawn. */
export async function retainReferences(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const retained = new Set<string>();
  let naming = ids;
  while (naming.length > 0) {
    const rows = await transaction.forEach('lookups/imports/references', naming);
    naming = [...new Set(rows.map(({ id }) => String(id)))].filter((id) => !retained.has(id));
    await transaction.forEach('writes/things/retain', naming);
    for (const id of naming) retained.add(id);
  }
  return [...retained];
}
