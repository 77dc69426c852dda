/** The `Answer` type of the API. */
export interface AskResult {
  readonly understood: boolean;
  readonly reading: string;
  readonly query: string | null;
  readonly result: unknown;
  readonly answer: readonly string[];
  readonly unread: readonly string[];
  readonly suggestions: readonly string[];
}
