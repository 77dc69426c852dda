import { usePages } from '../api/usePages.js';
import {
  type ControlDisputeFragment,
  type DisagreementPageFragment,
  WorkbenchPlaceDisputesDocument,
} from '../generated.js';
import { CertaintyTag } from '../lists/CertaintyTag.js';
import { ListEnd } from '../lists/ListEnd.js';
import type { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { capital, counted } from '../words/countWords.js';
import { listNodes } from '../words/listNodes.js';
import { disputeWords, sideName } from './controlLanes.js';

interface DisputesProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly first: DisagreementPageFragment;
}

/** When sources name different holders of a place, each side with those who say so. */
export function Disputes({ id, view, first }: DisputesProps) {
  const pages = usePages(first, {
    document: WorkbenchPlaceDisputesDocument,
    variables: (after) => ({ id, after, view }),
    pageIn: ({ control }) => control.disagreements,
  });
  const table = () => ({
    columns: ['when', 'certain', 'one side', 'says', 'other side', 'says'],
    rows: pages.nodes.map((dispute) => [
      disputeWords(dispute),
      dispute.certainty === 'CERTAIN' ? 'certain' : 'possible',
      ...dispute.sides.slice(0, 2).flatMap((side) => [sideName(side), side.sources.map(({ name }) => name).join('; ')]),
    ]),
  });
  return (
    <section class="card disputes">
      <div class="spread">
        <h2>Where they disagree: {counted(first.totalCount, 'time')}</h2>
        <CsvButton table={table} fileName="disagreements" />
      </div>
      <ul class="plain claim-lines">
        {pages.nodes.map((dispute, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no id and keep their order
          <li key={index}>
            <strong>{capital(disputeWords(dispute))}</strong>
            <CertaintyTag certainty={dispute.certainty} />
            <ul class="plain dispute-sides">
              {dispute.sides.map((side, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <li key={at}>
                  <strong>
                    <ShortName name={sideName(side)} />
                  </strong>
                  <Sayers side={side} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ListEnd pages={pages} total={first.totalCount} />
    </section>
  );
}

const maxSayers = 5;

function Sayers({ side: { sources, sourceCount } }: { readonly side: ControlDisputeFragment['sides'][number] }) {
  const shown = sources.slice(0, maxSayers);
  const left = sourceCount - shown.length;
  return (
    <p class="soft">
      on the word of{' '}
      {listNodes([
        ...shown.map((source) => <SourceLabel key={source.id} source={source} bare />),
        ...(left > 0 ? [counted(left, 'other')] : []),
      ])}
    </p>
  );
}
