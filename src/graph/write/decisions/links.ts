import { linkKinds } from '../../../domain/vocabulary.js';
import { OPEN_END } from '../../openEnd.js';
import { closeEdges, closeEdgesOfDecisions, createEdges } from '../transaction/writerStatements.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import type { Decision } from './decision.js';

/** The links that are edges of their own type. */
const linkEdges = linkKinds.filter((kind) => kind !== 'SAME_AS');

/** Creates the edges of links and grades whose decisions are active from now on. Merges are in merges.ts. */
export async function openLinks(transaction: WriteTransaction, decisions: readonly Decision[]): Promise<void> {
  for (const kind of linkEdges) {
    const links = decisions.filter(({ linkKind }) => linkKind === kind);
    const rows = links.map((link) => ({ from: link.from, to: link.to, props: linkProps(link, transaction) }));
    await transaction.forEach(createEdges(kind), rows);
  }
  const grades = decisions
    .filter(({ kind }) => kind === 'ASSESSMENT')
    .map(({ id, subject }) => ({ from: id, to: subject, props: { at: transaction.at, until: OPEN_END } }));
  await transaction.forEach(createEdges('GRADES'), grades);
}

/** Ends the edges of links and grades whose decisions are no longer active. */
export async function closeLinks(transaction: WriteTransaction, decisions: readonly Decision[]): Promise<void> {
  const links = decisions
    .filter(({ linkKind }) => linkKind !== undefined && linkKind !== 'SAME_AS')
    .map(({ id, from }) => ({ from, decision: id }));
  await transaction.forEach(closeEdgesOfDecisions(linkEdges), links);
  const grades = decisions.filter(({ kind }) => kind === 'ASSESSMENT').map(({ id }) => ({ from: id }));
  await transaction.forEach(closeEdges('GRADES'), grades);
}

function linkProps({ id, linkKind, derivation, validFrom, validTo }: Decision, { at }: WriteTransaction): object {
  return {
    at,
    until: OPEN_END,
    decision: id,
    ...(linkKind === 'DERIVED_FROM' ? { kind: derivation ?? 'REPRINT' } : {}),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
