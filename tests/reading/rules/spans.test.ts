import { describe, expect, it } from '@jest/globals';
import type { Proposal, TextSpan } from '../../../src/reading/proposal.js';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';
import { fc } from '../../property.js';
import { corpusOf } from './corpus.js';

const pieces = [
  'Activists said',
  'that',
  'rebels seized Kesh',
  ', ',
  '. ',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '「',
  '」',
  '\n\n',
  '\n',
  ' ',
  'he added',
  'according to',
  '😀',
  '𝔄𝔩𝔦',
  'Łódź',
  'Қазақ',
  'حلب',
  '北京',
  'ไทย',
  'e\u0301',
  '\u200f',
  'Ana Sorel',
  ', the mayor, ',
  'told Reuters',
  'declined to say',
  '(AP) - ',
  'HOST: ',
  'killing one and wounding several',
  'is',
  '—',
  '...',
  '?!',
  'U.S.',
  'Mr. X',
  '12',
  '5 March',
  'yesterday',
  'they',
  'its',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((all) => all.join(''));

function spansOf({ content, speaker, relays, cue, claim }: Proposal): readonly TextSpan[] {
  const mentions = [
    ...(speaker === undefined ? [] : [speaker]),
    ...relays,
    ...(claim?.participants ?? []).map(({ entity }) => entity),
  ];
  return [
    ...content,
    ...(cue === undefined ? [] : [cue]),
    ...mentions.flatMap(({ span, antecedent }) => (antecedent === undefined ? [span] : [span, antecedent])),
  ];
}

function misplaced(text: string, proposals: readonly Proposal[]): readonly TextSpan[] {
  const points = [...text];
  return proposals
    .flatMap(spansOf)
    .filter(({ start, end, exact }) => start >= end || points.slice(start, end).join('') !== exact);
}

describe('the spans of proposals', () => {
  it('are exactly what stands in the text, whatever the text is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(misplaced(text, proposeByRules({ text, publishedAt: '2020-05-05' }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are exactly what stands in the text behind characters of two units', () => {
    for (const { document } of corpusOf('development')) {
      const text = `😀𝔄 ${document.text.replaceAll(' said', ' 😀 said')}`;
      const proposals = proposeByRules({ ...document, text });
      expect(misplaced(text, proposals)).toEqual([]);
    }
  });

  it('do not depend on anything but the text: the same text gives the same proposals', () => {
    const [first] = corpusOf('development');
    if (first === undefined) throw new Error('the corpus is empty');
    expect(proposeByRules(first.document)).toEqual(proposeByRules(first.document));
  });
});
