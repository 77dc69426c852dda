import type { TypedQueryDocumentNode } from 'graphql';
import { answerText, lastingPart } from '../../../domain/caseFile/answerText.js';
import type { CaseItem, CaseQuery, CaseRecord } from '../../../domain/caseFile/caseRecord.js';
import { pinnedVariables } from '../../../domain/caseFile/pinnedVariables.js';
import { type ErrorCode, WhosaidError } from '../../../domain/errors.js';
import { sha256 } from '../../../domain/records/ids.js';
import { ReplayDocument, ReplayJournalEntryDocument, type ReplayQuery } from '../../generated.js';
import type { GraphClient, GraphVariables } from '../../graph/graphClient.js';
import { workbenchQuery } from '../documents.js';
import { answerDifferences } from './answerDifferences.js';
import type { CaseFile } from './caseFile.js';

/**
 * What came of checking an answer, the worst first: the file was altered; the graph does not have its journal entry; the graph gives
 * another answer as of then; a query is of another version of whosaid; the answer is another one now; it is the same.
 */
export const caseVerdicts = ['ALTERED', 'UNKNOWN', 'DIFFERENT', 'UNCHECKED', 'CHANGED', 'SAME'] as const;
export type CaseVerdict = (typeof caseVerdicts)[number];

/** A receipt or a query of an answer, checked. */
export interface CaseFinding {
  readonly of: string;
  readonly verdict: CaseVerdict;
  /** What is wrong or has changed, in sentences. */
  readonly why: readonly string[];
  /** Of a receipt: what `replay` answers. */
  readonly replay: ReplayQuery['replay'] | null;
}

/** An answer of a case file, checked. */
export interface CheckedItem {
  readonly title: string;
  readonly address: string;
  readonly pickedAt: string;
  readonly verdict: CaseVerdict;
  readonly findings: readonly CaseFinding[];
}

/** Checks every answer of a case file: its part of the page, its receipts, and its queries as of then and as of now. */
export async function checkCaseFile(
  graph: GraphClient,
  { record, isShown }: CaseFile,
): Promise<readonly CheckedItem[]> {
  const checked: CheckedItem[] = [];
  for (const [index, item] of record.items.entries()) {
    const findings = [...shownFindings(isShown[index] === true), ...(await findingsOf(graph, item, record))];
    const { title, address, pickedAt } = item;
    checked.push({ title, address, pickedAt, verdict: worstOf(findings), findings });
  }
  return checked;
}

/** The worst of several verdicts. */
export function worstOf(findings: readonly { readonly verdict: CaseVerdict }[]): CaseVerdict {
  return caseVerdicts.find((one) => findings.some(({ verdict }) => verdict === one)) ?? 'UNCHECKED';
}

function shownFindings(isShown: boolean): readonly CaseFinding[] {
  return isShown ? [] : [finding('its text', 'ALTERED', ['What the file shows of it is not what was saved.'])];
}

function finding(of: string, verdict: CaseVerdict, why: readonly string[] = []): CaseFinding {
  return { of, verdict, why, replay: null };
}

async function findingsOf(graph: GraphClient, item: CaseItem, record: CaseRecord): Promise<readonly CaseFinding[]> {
  const { changes } = await graph.ask(ReplayJournalEntryDocument, { after: item.seq - 1 });
  const [entry] = changes.nodes;
  if (entry?.seq !== item.seq || entry.at !== item.head) {
    const here = entry?.seq === item.seq ? `was recorded at ${entry.at} here` : 'does not exist here';
    const sentence = `It is of another graph: journal entry ${item.seq} was recorded at ${item.head} there, but ${here}.`;
    return [finding('its graph', 'UNKNOWN', [sentence])];
  }
  const findings: CaseFinding[] = [];
  for (const receipt of item.receipts) findings.push(await receiptFinding(graph, receipt));
  for (const query of item.queries) findings.push(await queryFinding(graph, query, item.head, record.queries));
  return findings;
}

async function receiptFinding(graph: GraphClient, receipt: string): Promise<CaseFinding> {
  const of = 'its receipt';
  const answered = await unlessRefused(() => graph.ask(ReplayDocument, { receipt }));
  if (answered instanceof WhosaidError) {
    return finding(of, answered.code === 'CONFLICT' ? 'UNKNOWN' : 'ALTERED', [sentenceOf(answered)]);
  }
  const { replay } = answered;
  const verdict = replay.same ? (replay.unchanged ? 'SAME' : 'CHANGED') : 'DIFFERENT';
  return { of, verdict, why: [replay.explanation], replay };
}

async function queryFinding(
  graph: GraphClient,
  { name, variables, answer }: CaseQuery,
  head: string,
  texts: CaseRecord['queries'],
): Promise<CaseFinding> {
  const of = `query ${name} with ${wordsOf(variables)}`;
  // Only what this version asks itself is asked: a query of a stranger could write, or never end.
  const document = Object.hasOwn(texts, name) ? workbenchQuery(texts[name] ?? '') : undefined;
  if (document === undefined) {
    return finding(of, 'UNCHECKED', [
      'This version of whosaid does not ask this query: use the one that saved the file.',
    ]);
  }
  const ask = (given: GraphVariables) =>
    unlessRefused(() => graph.ask(document as TypedQueryDocumentNode<unknown, GraphVariables>, given));
  const then = await ask(pinnedVariables(variables, head));
  if (then instanceof WhosaidError) return finding(of, 'DIFFERENT', [`As of then: ${sentenceOf(then)}`]);
  if (sha256(answerText(then)) !== answer) {
    const why =
      'As of then, this graph gives another answer: the file was forged, or the rules of whosaid have changed.';
    return finding(of, 'DIFFERENT', [why]);
  }
  const now = await ask(variables);
  if (now instanceof WhosaidError) return finding(of, 'CHANGED', [`Now: ${sentenceOf(now)}`]);
  const differences = answerDifferences(lastingPart(then), lastingPart(now));
  return finding(of, differences.length === 0 ? 'SAME' : 'CHANGED', differences);
}

/** The most characters of the variables of a query that are named. */
const maxWords = 200;

/** Variables in words, so that a person sees what was asked, whatever heading the file gives it. */
function wordsOf(variables: CaseQuery['variables']): string {
  const letters = [...JSON.stringify(variables)];
  return letters.length > maxWords ? `${letters.slice(0, maxWords).join('')}…` : letters.join('');
}

/** Errors that are about what was asked, and not about the store or the server. */
const refusals: ReadonlySet<ErrorCode> = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);

async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | WhosaidError> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof WhosaidError && refusals.has(error.code)) return error;
    throw error;
  }
}

function sentenceOf({ message }: WhosaidError): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}
