import type { View } from '../../../domain/schema/generated.js';
import type { WorkbenchAskQuery } from '../generated.js';

interface AskedAnswerProps {
  readonly question: string;
  readonly answer: WorkbenchAskQuery['ask'];
  readonly view: View | undefined;
}

export function AskedAnswer({ answer }: AskedAnswerProps) {
  return <p>{answer.reading}</p>;
}
