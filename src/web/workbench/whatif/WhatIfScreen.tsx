import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchSourceListDocument, WorkbenchWhatIfDocument, type WorkbenchWhatIfQuery } from '../generated.js';
import { FilterForm, NameField } from '../lists/FilterForm.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { listIn, viewFromParams } from '../navigation/viewParams.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { listWords } from '../words/countWords.js';
import { shortText } from '../words/shortText.js';
import { Changes } from './Changes.js';
import { Untick } from './Untick.js';

const title = 'What if you do not believe';
/** How many sources the heading names. */
const mostNamed = 3;

/** Sources are unticked, and what falls, shrinks or gains without them is shown. */
export function WhatIfScreen(_: ScreenProps) {
  useTitle('What if');
  const { params } = usePageAddress();
  const view = viewFromParams(params);
  const distrust = listIn(params, 'distrust');
  const name = params.get('name')?.trim() || undefined;
  const list = { name, view };
  const sources = useAnswer(WorkbenchSourceListDocument, list);
  const variables = distrust.length === 0 ? undefined : { distrust, view };
  const asked = useAnswer(WorkbenchWhatIfDocument, variables);
  return (
    <section class="page">
      <div>
        <h1>
          <bdi dir="auto">
            {title} {variables === undefined || asked.data === undefined ? '…' : `${namesOf(asked.data)}?`}
          </bdi>
        </h1>
        <p class="lead">
          Untick sources to see what would change without all that they say and publish. Nothing is written.
        </p>
      </div>
      <div class="what-if">
        <section class="card no-print" aria-label="Sources">
          <FilterForm label="Find a source">
            <NameField params={params} label="Name of a source" />
          </FilterForm>
          <Answered asked={sources} lines={16}>
            {({ sources: first }) => (
              <Untick
                first={first}
                variables={list}
                chosen={(asked.data ?? asked.previous)?.nodes ?? []}
                params={params}
              />
            )}
          </Answered>
        </section>
        <div class="what-if-answer">
          {variables === undefined ? (
            <p class="card soft">All sources are believed. Untick one to see what hangs on it.</p>
          ) : (
            <Answered asked={asked} lines={20}>
              {(data) => (
                <>
                  <Changes data={data} />
                  <QueryAndReceipt queries={[{ document: WorkbenchWhatIfDocument, variables }]} />
                </>
              )}
            </Answered>
          )}
        </div>
      </div>
    </section>
  );
}

/** The names of the sources that are unticked, the first of them. */
function namesOf({ nodes }: WorkbenchWhatIfQuery): string {
  const names = nodes.map((node) => (node !== null && 'name' in node ? shortText(node.name, 60) : '…'));
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  return listWords([...names.slice(0, mostNamed), ...more]);
}
