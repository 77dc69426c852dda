import { gql } from 'graphql-tag';

/** An English question, how it was read, and what the answer is. */
export const askDocument = gql`
  query Ask($question: String!, $view: View) {
    ask(question: $question, view: $view) {
      understood
      reading
      query
      answer
      unread
      suggestions
      result
    }
  }
`;

export interface AskAnswer {
  readonly ask: {
    readonly understood: boolean;
    readonly reading: string;
    readonly query: string | null;
    readonly answer: readonly string[];
    readonly unread: readonly string[];
    readonly suggestions: readonly string[];
    readonly result: unknown;
  };
}
