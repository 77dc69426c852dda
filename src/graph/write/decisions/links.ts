import { linkKinds } from '../../../domain/vocabulary.js';
import { OPEN_END } from '../../openEnd.js';
import type { Work } from '../transaction/writeTransaction.js';
import type { Decision } from './decision.js';

/** Draws the links and grades that decisions which hold from now on stand for. Merges are another matter. */
export async function openLinks(work: Work, decisions: readonly Decision[]): Promise<void> {
  for (const kind of linkKinds.filter((one) => one !== 'SAME_AS')) {
    const links = decisions.filter(({ linkKind }) => linkKind === kind);
    const rows = links.map((link) => ({ from: link.from, to: link.to, props: linkProps(link, work) }));
    await work.forEach(`write/open-${kind}`, rows);
  }
  const grades = decisions
    .filter(({ kind }) => kind === 'ASSESSMENT')
    .map(({ id, subject }) => ({ from: id, to: subject, props: { at: work.at, until: OPEN_END } }));
  await work.forEach('write/open-GRADES', grades);
}

/** Ends the links and grades of decisions that hold no more. */
export async function closeLinks(work: Work, decisions: readonly Decision[]): Promise<void> {
  const links = decisions
    .filter(({ linkKind }) => linkKind !== undefined && linkKind !== 'SAME_AS')
    .map(({ id, from }) => ({ from, decision: id }));
  await work.forEach('write/close-links', links);
  const grades = decisions.filter(({ kind }) => kind === 'ASSESSMENT').map(({ id }) => id);
  await work.forEach('write/close-grades', grades);
}

function linkProps({ id, linkKind, derivation, validFrom, validTo }: Decision, { at }: Work): object {
  return {
    at,
    until: OPEN_END,
    decision: id,
    ...(linkKind === 'DERIVED_FROM' ? { kind: derivation ?? 'REPRINT' } : {}),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
