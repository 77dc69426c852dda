import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { examples } from '../../src/playground/examples.js';

describe('an example of the playground', () => {
  test.each(examples.map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
    '%s says first what it shows',
    (_, query) => {
      expect(query).toMatch(/^# [A-Z].*\?|^# .*\.\n/);
      expect(print(parse(String(query)))).toContain('query');
      // Wider lines are cut off beside the answer.
      expect(
        Math.max(
          ...String(query)
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(67);
    },
  );
});
