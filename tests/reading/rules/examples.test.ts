import { describe, expect, it } from '@jest/globals';
import { findAttributions, otherRules, rules } from '../../../src/reading/rules/attributions/findAttributions.js';
import { resolveMentions } from '../../../src/reading/rules/mentions/resolveMentions.js';
import { tokenizeText } from '../../../src/reading/rules/text/tokenizeText.js';

function found(text: string) {
  const read = tokenizeText(text);
  const { tokens } = read;
  return findAttributions(read, resolveMentions(read, []), undefined).map(({ rule, speaker, content }) => ({
    rule,
    speaker: speaker?.entity.name,
    content: content.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  }));
}

describe.each([...rules, ...otherRules].map((rule) => [rule.name, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.good.map((example) => [example.text, example] as const))(
    'finds who says what: %s',
    (text, { speaker, content }) => {
      const [first] = found(text);
      expect(first).toMatchObject({ speaker, content });
    },
  );

  it.each(rule.bad)('finds nothing: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
