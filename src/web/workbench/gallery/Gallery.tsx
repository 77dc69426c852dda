import type { ComponentChildren } from 'preact';
import { AnswerError } from '../api/postQuery.js';
import { TextField } from '../form/TextField.js';
import { Failure, Waiting } from '../frame/Answered.js';
import { EmptyGraph } from '../frame/EmptyGraph.js';
import { useTitle } from '../frame/screenContext.js';
import { Clocks } from '../pictures/Clocks.js';
import { Lanes } from '../pictures/Lanes.js';
import { VoicePicture } from '../pictures/VoicePicture.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { MoreButton } from '../pieces/MoreButton.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import { Quotation } from '../pieces/Quotation.js';
import { RangeInWords, RangeLine } from '../pieces/RangeInWords.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { StackedTable } from '../pieces/StackedTable.js';
import { VoiceTree } from '../pieces/VoiceTree.js';
import { pictureOf } from '../pieces/voiceNode.js';
import type { ScreenProps } from '../routes.js';
import * as samples from './samples.js';

/** Every piece alone, with fixed data. No page links to it; the tests photograph it. */
export function Gallery(_: ScreenProps) {
  useTitle('Gallery');
  const { doubt, origins, sampleTable } = samples;
  const hangsOn = new Set(['outlet']);
  const sides = [
    { side: 'support', voices: origins },
    { side: 'denies', voices: [doubt] },
  ] as const;
  return (
    <div class="page">
      <h1>Pieces</h1>
      <Piece name="RangeInWords">
        <RangeInWords range={{ atLeast: 1, atMost: 2, reports: 1 }} />
      </Piece>
      <Piece name="RangeInWords of nobody">
        <RangeInWords range={{ atLeast: 0, atMost: 0, reports: 0 }} />
      </Piece>
      <Piece name="RangeInWords not exact, unnamed">
        <RangeInWords range={{ atLeast: 0, atMost: 23, exact: false, reports: 1500, onlyUnnamed: true }} />
      </Piece>
      <Piece name="RangeLine">
        <RangeLine range={{ atLeast: 2, atMost: 3 }} />
      </Piece>
      <Piece name="VoiceTree">
        <VoiceTree voices={origins} side="support" hangsOn={hangsOn} />
      </Piece>
      <Piece name="VoiceTree of a denial">
        <VoiceTree voices={[doubt]} side="denies" hangsOn={hangsOn} />
      </Piece>
      <Piece name="VoicePicture">
        <VoicePicture root={pictureOf({ claim: 'Guards took the ford.', sides })} label="A tree" fileName="tree" />
      </Piece>
      <Piece name="Clocks">
        <Clocks times={samples.clocks} />
      </Piece>
      <Piece name="Lanes">
        <Lanes lanes={samples.lanes} disagreements={samples.sampleDisagreements} label="Control of the ford" />
      </Piece>
      <Piece name="Quotation">
        <Quotation cue="said" exact="the guards took the ford before noon" />
      </Piece>
      <Piece name="SourceLabel">
        <SourceLabel source={samples.observatory} /> · <SourceLabel source={samples.activists} /> ·{' '}
        <SourceLabel source={samples.hostile} />
      </Piece>
      <Piece name="QueryAndReceipt">
        <QueryAndReceipt
          queries={[{ document: '{ stats { claims } }', variables: {} }]}
          receiptOf={{ claim: 'clm_0' }}
        />
      </Piece>
      <Piece name="CsvButton and MoreButton">
        <CsvButton table={() => sampleTable} fileName="table" />
        <MoreButton hasMore label="Show 20 more of 145" onMore={() => undefined} />
      </Piece>
      <Piece name="TextField">
        <label>
          Its name <TextField text="ميناء" onText={() => undefined} />
        </label>
      </Piece>
      <Piece name="StackedTable">
        <StackedTable titles={['Who', 'Since']} caption="Who holds the ford">
          <tr>
            <th scope="row">Guards</th>
            <td data-label="Since">5 March 2016</td>
          </tr>
        </StackedTable>
      </Piece>
      <Piece name="Waiting">
        <Waiting lines={4} />
      </Piece>
      <Piece name="Failure">
        <Failure error={new AnswerError('the store is busy: try again', 'BUSY', 503)} onRetry={() => undefined} />
      </Piece>
      <Piece name="EmptyGraph">
        <EmptyGraph />
      </Piece>
    </div>
  );
}

function Piece({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class="piece" data-piece={name}>
      <h2 class="soft">{name}</h2>
      <div class="card">{children}</div>
    </section>
  );
}
