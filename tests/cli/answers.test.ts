import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import type { WriteAccess } from '../../src/cli/access/renderAccess.js';
import { renderDiagnosis } from '../../src/cli/commands/doctor/renderDiagnosis.js';
import { renderHits } from '../../src/cli/commands/search/command.js';
import { renderStart } from '../../src/cli/commands/serve/renderStart.js';
import { renderStats } from '../../src/cli/commands/stats/command.js';
import { renderReporting } from '../../src/cli/commands/whoReported/render.js';
import type { ReportedClaimFragment } from '../../src/cli/generated.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { columnsOf } from '../../src/cli/print/text.js';
import type { RenderedVoice } from '../../src/cli/render/renderVoice.js';

const claim = {
  id: 'clm_1',
  text: 'Rebels seized the crossing',
  modality: 'ACTUAL' as const,
  condition: null,
  valid: { edtf: '2016-03-04' },
  grade: { credibility: 5 },
};

function said(changes: Partial<RenderedVoice['attribution']> = {}): RenderedVoice['attribution'] {
  return {
    id: 'att_1',
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'LIKELY',
    mode: 'INDIRECT',
    cue: 'said',
    stated: '2016-03-05',
    recordedAt: '2026-01-01T00:00:00.000Z',
    quotation: { exact: 'seized it' },
    claim,
    document: {
      id: 'doc_1',
      title: 'Rebels advance',
      publishedAt: null,
      publisher: { name: 'The Outlet', named: true },
    },
    ...changes,
  };
}

const outlet: RenderedVoice = {
  source: { id: 'ent_2', name: 'The Outlet', named: true, grade: { reliability: 'B' as const } },
  attribution: said({ id: 'att_2', cue: null, quotation: null }),
  repeated: false,
  relayedBy: [{ attribution: { id: 'att_9' } }],
};
const activists: RenderedVoice = {
  source: { id: 'src_1', name: 'activists', named: false, grade: null },
  attribution: said(),
  repeated: false,
  relayedBy: [outlet],
  basedOn: [],
};
const voice = { sources: [activists.source], counted: 'UPPER_ONLY' as const, reason: 'unnamed' };
const corroboration = {
  atLeast: 0,
  atMost: 1,
  reports: 1,
  dissentingReports: 0,
  documents: 1,
  onlyUnnamed: true,
  explanation: 'Only one unnamed voice: activists.',
  voices: [voice],
  singlePointsOfFailure: [voice],
  smallestCut: { size: 1, atMost: 1, exact: true, voices: [voice] },
  circular: [],
  suspectedCopies: [],
  unsupported: [],
  superseded: [],
};
const nobody = { denials: [], doubts: [], declined: [] };
const reporting = (claims: readonly ReportedClaimFragment[], more: object) => ({
  whoReported: {
    ...{ reading: null, matched: true, nearest: [] },
    ...{ claims, complete: true, read: claims.length, of: claims.length, dissentComplete: true, ...nobody },
    happenings: [{ event: null, claims, mayBe: [], corroboration, versions: [], origins: [], ...nobody, ...more }],
  },
});

describe('who reported something', () => {
  test('is a tree: the origin, its words, its clocks and its document, and who relayed it', () => {
    const lines = renderReporting(reporting([claim], { origins: [activists] }), plainStyle);
    expect(lines).toEqual([
      '1 matching claim',
      '  Rebels seized the crossing',
      '  valid 2016-03-04 · credibility 5 · clm_1',
      '',
      'At most 1 independent voice in 1 report',
      '  Only one unnamed voice: activists.',
      '  voices                   activists (unnamed): counted in the upper bound only; unnamed',
      '  single point of failure  activists (unnamed)',
      '  smallest cut             1 voice: activists (unnamed)',
      '',
      'Reported by',
      '└─ activists (unnamed): asserts, quoted indirectly (coding likely)',
      '   │  cue: said · “seized it”',
      '   │  valid 2016-03-04 · stated 2016-03-05 · published unknown · recorded 2026-01-01T00:00:00.000Z',
      '   │  in “Rebels advance”, The Outlet att_1',
      '   └─ relayed by The Outlet [reliability B]: asserts, quoted indirectly (coding likely)',
      '      │  valid 2016-03-04 · stated 2016-03-05 · published unknown · recorded 2026-01-01T00:00:00.000Z',
      '      │  in the same document att_2',
      '      └─ more relays: whosaid show att_9',
      '',
      'No denials, doubts or refusals to comment.',
    ]);
  });

  test('does not speak of all claims where only some were read', () => {
    const { whoReported } = reporting([claim], {});
    const partly = { ...whoReported, complete: false, read: 1, of: 300, dissentComplete: false };
    const text = renderReporting({ whoReported: partly }, plainStyle).join('\n');
    expect(text).toContain('No reports in this view among the claims that were read.');
    expect(text).toContain('No denials, doubts or refusals to comment among the claims that were read.');
    expect(text).toContain('Dissent about matching claims, the newest; there is more');
    expect(text).not.toMatch(/comment\.$|comment about any of them/m);
  });

  test('names the claim of each voice where there are several, and who answered them', () => {
    const origins = [{ ...activists, relayedBy: [], basedOn: [outlet] }];
    const denials = [{ ...activists, relayedBy: [], attribution: said({ stance: 'DENIES' }) }];
    const claims = [claim, { ...claim, id: 'clm_2', modality: 'CONDITIONAL' as const, condition: 'it rains' }];
    const text = renderReporting(reporting(claims, { origins, denials }), plainStyle).join('\n');
    expect(text).toContain('2 matching claims');
    expect(text).toContain('conditional if it rains · credibility 5 · clm_2');
    expect(text).toContain('│  that Rebels seized the crossing');
    expect(text).toContain('└─ based on The Outlet [reliability B]:');
    expect(text).toMatch(/Denied by\n└─ activists \(unnamed\): denies/);
    expect(text).not.toContain('Nobody');
  });

  test('fits the terminal, in colours that stay on their line', () => {
    const style = { colors: pc.createColors(true), width: 60 };
    const lines = renderReporting(reporting([claim], { origins: [activists] }), style);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(60);
    const styles = (line: string, codes: readonly number[]) =>
      codes.reduce((sum, code) => sum + line.split(`\u001b[${code}m`).length - 1, 0);
    expect(lines.map((line) => styles(line, [1, 2, 36]))).toEqual(lines.map((line) => styles(line, [22, 39])));
  });
});

test('hits are a table of kinds, names with the spelling that matched, scores and ids', () => {
  const hits = [
    { matched: 'At Tanf', score: 0.876, node: { __typename: 'Place' as const, id: 'ent_1', name: 'Al-Tanf' } },
    { matched: 'two\nlines', score: 0.5, node: { __typename: 'Claim' as const, id: 'clm_1', text: 'two\nlines' } },
  ];
  expect(renderHits(hits, plainStyle).split('\n')).toEqual([
    'kind   name or text       score  id',
    'place  Al-Tanf (At Tanf)  0.88   ent_1',
    'claim  two lines          0.50   clm_1',
  ]);
});

const stats = {
  claims: 1234,
  attributions: 5,
  documents: 1,
  sources: 1,
  entities: 0,
  events: 0,
  seq: 7,
  recordedAt: '2026-01-01T00:00:00.000Z',
  engine: { name: 'embedded', version: '0.6.0' },
};

test('counts are aligned', () => {
  const lines = renderStats({ stats }, '/data', plainStyle);
  expect(lines.slice(0, 2)).toEqual(['claims        1,234', 'attributions      5']);
  expect(lines.slice(-3)).toEqual([
    'journal       entry 7, recorded 2026-01-01T00:00:00.000Z',
    'engine        embedded 0.6.0',
    'location      /data',
  ]);
});

describe('a server that starts', () => {
  const url = 'http://127.0.0.1:4000';
  const question = '{ claims { nodes { text } } }';
  const writing: WriteAccess = {
    address: url,
    readOnly: false,
    hasKeys: false,
    keyFile: join(process.cwd(), '.whosaid', 'local-key'),
    page: undefined,
    openCommand: 'npx whosaid open',
  };
  const drawn = (more: Partial<WriteAccess>) => {
    const start = { version: '1.2.3', place: '/data', stats, seeded: true, url, question };
    return renderStart({ ...start, writing: { ...writing, ...more } }, plainStyle);
  };
  const json = "-H 'content-type: application/json' -d";

  test('prints its version, contents, addresses, write access and example commands', () => {
    const page = `${url}/#key=code`;
    expect(drawn({ page })).toEqual([
      'whosaid 1.2.3',
      '  engine    embedded 0.6.0, /data',
      '  contents  1,234 claims, 5 attributions, 1 document, 1 source (demonstration data)',
      '  writing   with the key in .whosaid/local-key',
      `  graphql   ${url}/graphql`,
      `  health    ${url}/health`,
      `  query     curl -s ${url}/graphql ${json} '{"query":"{ claims { nodes { text } } }"}'`,
      `  write     curl -s ${url}/graphql -H @.whosaid/local-key ${json} '{"query":"mutation { record(records: [{ entity: { key: \\"mine:first\\", kind: PLACE, name: \\"A first place\\" } }]) { change { seq } } }"}'`,
      'Press Ctrl-C to stop.',
      `Open this page: ${page}`,
      '(a one-time link, valid for 10 minutes, that lets one browser write; npx whosaid open prints another)',
    ]);
  });

  test('says where codes come from when what it prints is kept', () => {
    expect(drawn({ openCommand: 'npx whosaid open --url http://127.0.0.1:1' })).toEqual(
      expect.arrayContaining([
        `Open this page: ${url}/`,
        '  writing   with the key in .whosaid/local-key; in a browser: use the address that npx whosaid open --url http://127.0.0.1:1 prints',
      ]),
    );
  });

  test('prints who may write', () => {
    const readOnly = drawn({ readOnly: true, keyFile: undefined });
    expect(readOnly).toContain('  writing   disabled: the server was started with --read-only');
    expect(readOnly.join('\n')).not.toContain('-H @');
    expect(drawn({ keyFile: undefined, hasKeys: true })).toContain('  writing   with a key from WHOSAID_KEYS');
  });

  test('names files so that a shell takes them for one word', () => {
    expect(drawn({ keyFile: "/data/it's here/local-key" }).join('\n')).toContain(
      "-H '@/data/it'\\''s here/local-key' -H",
    );
  });
});

test('doctor has a line for each check and sums up what is not in order', () => {
  const checks = [
    { name: 'node', ok: true, detail: '20.1.0' },
    { name: 'reached', ok: false, detail: 'nothing listens there: start it' },
  ];
  expect(renderDiagnosis({ ok: false, checks }, plainStyle)).toEqual([
    'node     ok  20.1.0',
    'reached  failed  nothing listens there: start it',
    '',
    'Failed checks: reached.',
  ]);
});
