import type { Response } from 'express';

/** An error response outside GraphQL. */
export interface HttpError {
  readonly status: number;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly requestId?: string | undefined;
}

/** Sends an error in the format of GraphQL errors, so that clients handle one format. */
export function sendError(response: Response, { status, code, message, requestId }: HttpError): void {
  const extensions = requestId === undefined ? { code } : { code, requestId };
  response.status(status).json({ errors: [{ message, extensions }] });
}
