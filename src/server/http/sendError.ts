import type { Response } from 'express';

/** What an answer that is no GraphQL result is told apart by. */
export interface HttpError {
  readonly status: number;
  readonly code: string;
  /** A sentence: what is wrong and what to do. */
  readonly message: string;
  readonly requestId?: string | undefined;
}

/** Answers with an error in the shape of GraphQL's, so that a client reads one shape whatever went wrong. */
export function sendError(response: Response, { status, code, message, requestId }: HttpError): void {
  const extensions = requestId === undefined ? { code } : { code, requestId };
  response.status(status).json({ errors: [{ message, extensions }] });
}
