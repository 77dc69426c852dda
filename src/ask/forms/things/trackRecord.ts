import { AskTrackRecordDocument, type AskTrackRecordQuery } from '../../generated.js';
import { call, type Form, form, readingOf, thingIn } from '../../patterns/form.js';
import { countOf } from '../../sentences.js';

/** Counts without a score. */
export const trackRecordForm: Form = form({
  id: 'track-record',
  example: 'How reliable is the Syrian Observatory for Human Rights?',
  template: 'What is the track record of {source}?',
  asked: [
    'how (reliable|trustworthy|credible|good|accurate) (is|are|was|were) {source}',
    '[what is|show] (track record|record) of {source}',
    'what is {source} track record',
    '(can|should) (we|i|one) (trust|believe) {source}',
    '(is|are|was) {source} [(good|very)] (reliable|trustworthy|credible|serious|good|trusted) [(source|sources|outlet|witness|monitor)]',
    '(has|was|is) {source} [ever] [been] (wrong|right|corrected|contradicted|mistaken)',
    '(can|should) {source} be (trusted|believed|relied on)',
    'how often (was|is|were) {source} (right|wrong|corroborated|denied|retracted|confirmed)',
  ],
  read: (found) => {
    const source = thingIn(found, 'source');
    return readingOf(
      `The track record of ${source.name ?? ''}, as counts`,
      call(AskTrackRecordDocument, found, { source: source.id }),
      tell,
    );
  },
});

function tell(told: AskTrackRecordQuery['trackRecord']): readonly string[] {
  const { originated, onlyRepeated, firstToReport, laterCorroborated, denied, retracted } = told;
  return [
    `${told.source.name} made ${countOf(originated.count, 'claim')} of its own and only repeated ${onlyRepeated.count}.`,
    `Of its own, ${laterCorroborated.count} were corroborated later by an independent voice, ${denied.count} denied or doubted, ${retracted.count} retracted or withdrawn; certainly first to report ${firstToReport.count}.`,
    `Counted over ${told.complete ? '' : `the latest ${told.read} of its `}${countOf(told.of, 'attribution')}. This is not a score.`,
  ];
}
