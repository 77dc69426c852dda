import neo4j from 'neo4j-driver';
import { StoreFull, StoreTooSlow, StoreUnavailable, StoreUnsuitable, WhosaidError } from '../../domain/errors.js';

/** Explains an error of the driver. Any other error is internal and gets the statement added. */
export function explainNeo4jError(error: unknown, place: string, doing: string): Error {
  if (error instanceof WhosaidError) return error;
  const { code, message } = codeAndMessage(error);
  const cause = { cause: error };
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnsuitable(`the database does not exist in ${place}: set NEO4J_DATABASE to an existing one`, cause);
  }
  if (code.startsWith('Neo.ClientError.Security.')) return explainSecurity(code, place, cause);
  if (code.includes('TransactionTimedOut')) {
    return new StoreTooSlow(
      `${doing} exceeded the time limit in ${place}: narrow the query with a filter, or request less at a time`,
      cause,
    );
  }
  if (code.endsWith('OutOfMemoryError')) {
    return new StoreTooSlow(
      `${doing} needs more memory than ${place} has for it: narrow the query with a filter, or request less at a time`,
      cause,
    );
  }
  if (code.includes('TransactionTerminated')) {
    return new StoreUnavailable(`${place} terminated ${doing}: try again`, cause);
  }
  // It does not say why it cannot write: a disk without room is by far the most frequent reason.
  if (code.endsWith('.TransactionLogError')) {
    const remedy = 'make room on its disk, and start it again; if it does not start, docs/neo4j.md says why';
    return new StoreFull(`${place} cannot write, most likely because its disk is full: ${remedy}`, cause);
  }
  if (code.endsWith('.TransactionStartFailed')) {
    const remedy = 'see its log, make room on its disk if that is full, and start it again';
    return new StoreUnavailable(`${place} has stopped its database after an error of its own: ${remedy}`, cause);
  }
  if (/no space left|not enough (disk )?space|disk (is )?full/i.test(message)) {
    return new StoreFull(`the disk of ${place} is full: free some space; recorded data is kept`, cause);
  }
  if (/\b(pool|driver) (is|was|has been) (already )?closed|closed driver/i.test(message)) {
    return new StoreUnavailable('the connection to the graph has been closed: start again', cause);
  }
  if (code.startsWith('Neo.TransientError.') || neo4j.isRetryableError(error as Error)) {
    return new StoreUnavailable(
      `Neo4j at ${place} does not answer (${brief(message)}): check that it is running and that NEO4J_URI is correct`,
      cause,
    );
  }
  return new Error(`${doing} failed: ${message}`, cause);
}

function explainSecurity(code: string, place: string, cause: ErrorOptions): WhosaidError {
  if (code.endsWith('.Forbidden')) {
    return new StoreUnsuitable(
      `the user has insufficient privileges in ${place}: grant it the rights to read, write and create indexes`,
      cause,
    );
  }
  if (code.endsWith('.AuthenticationRateLimit')) {
    return new StoreUnsuitable(
      `${place} is rate limiting logins after wrong passwords: try again in some seconds`,
      cause,
    );
  }
  if (code.endsWith('.CredentialsExpired')) {
    return new StoreUnsuitable(
      `the password for ${place} has expired: change it there, then set NEO4J_PASSWORD`,
      cause,
    );
  }
  return new StoreUnsuitable(`${place} rejected the user or password: set NEO4J_USER and NEO4J_PASSWORD`, cause);
}

/** Whether a constraint or index was not created because an equivalent one exists. */
export function isThereAlready(error: unknown): boolean {
  return codeAndMessage(error).code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}

function codeAndMessage(error: unknown): { readonly code: string; readonly message: string } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

function brief(message: string): string {
  const [sentence = ''] = message.split(/\n|\. /);
  return sentence.slice(0, 200);
}
