import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchAskDocument } from '../generated.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import type { ScreenProps } from '../routes.js';
import { AskedAnswer } from './AskedAnswer.js';
import { Start } from './Start.js';

/** A question in English and its answer; without a question, where to begin. */
export function AskScreen(_: ScreenProps) {
  const { params } = usePageAddress();
  const question = params.get('q')?.trim() ?? '';
  return question === '' ? <Start /> : <Question question={question} params={params} />;
}

function Question({ question, params }: { readonly question: string; readonly params: URLSearchParams }) {
  useTitle(question);
  const view = viewFromParams(params);
  const asked = useAnswer(WorkbenchAskDocument, { question, view });
  return (
    <section class="page">
      <h1 class="question">
        <bdi dir="auto">{question}</bdi>
      </h1>
      <Answered asked={asked} lines={14}>
        {({ ask }) => <AskedAnswer question={question} answer={ask} view={view} />}
      </Answered>
    </section>
  );
}
