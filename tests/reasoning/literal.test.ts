import { describe, expect, it } from '@jest/globals';
import { overlapOf } from '../../src/domain/text/shingles.js';
import { cases } from './cases.js';
import { literally } from './literal.js';

const seemCopies = (a: string, b: string) => overlapOf(a, b) >= 0.8;

describe('the literal reading', () => {
  it.each(cases)('gives the answer of the worked case $name', ({ evidence, links, right }) => {
    const found = literally(evidence, links, seemCopies);
    const said = {
      range: `${found.atLeast}..${found.atMost}`,
      singlePoints: found.singlePoints,
      cut: found.cut,
      unsupported: found.unsupported,
      denied: found.denied,
      superseded: found.superseded,
      withdrawn: found.withdrawn,
      upperOnly: [...found.upperOnly].map(([id, reasons]) => [id, ...reasons].join(' ')),
    };
    expect(said).toMatchObject(right);
  });
});
