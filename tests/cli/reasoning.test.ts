import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import { renderProvenance } from '../../src/cli/commands/provenance/render.js';
import { renderTrackRecord } from '../../src/cli/commands/trackRecord/render.js';
import { renderReporting } from '../../src/cli/commands/whoReported/render.js';
import {
  ConflictsDocument,
  ProvenanceDocument,
  TrackRecordDocument,
  WhatIfDocument,
  WhoReportedDocument,
} from '../../src/cli/generated.js';
import { localGraph } from '../../src/cli/graph/localGraph.js';
import { aDocument, aSource, resolveThing, type ThingKind } from '../../src/cli/names/resolveThing.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { columnsOf } from '../../src/cli/print/text.js';
import { renderConflicts } from '../../src/cli/render/renderConflicts.js';
import { renderCorroboration } from '../../src/cli/render/renderCorroboration.js';
import { renderDifference } from '../../src/cli/render/renderDifference.js';
import { voicesInWords } from '../../src/domain/text/voicesInWords.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';
import { openContestedGraph } from './secondReport.js';
import { silentCli } from './silentCli.js';
import { cleanUp } from './whosaid.js';

let seed: TestGraph;
let contested: TestGraph;
beforeAll(async () => {
  [seed, contested] = [await openSeedGraph(), await openContestedGraph()];
});
afterAll(async () => {
  await Promise.all([seed.close(), contested.close()]);
  cleanUp();
});

const idOf = ({ engine }: TestGraph, name: string, wanted: ThingKind) =>
  resolveThing({ cli: silentCli().cli, graph: localGraph(engine) }, name, wanted);
const colored = { colors: pc.createColors(true), width: 70 };
const widest = (lines: readonly string[]) => Math.max(...lines.map(columnsOf));

async function reported(graph: TestGraph, text: string, view: object = {}): Promise<readonly string[]> {
  return renderReporting(await graph.ask(WhoReportedDocument, { text, view }), plainStyle);
}

describe('corroboration', () => {
  test('is printed between the claims and the tree, with its single points of failure', async () => {
    const lines = await reported(seed, 'rebels seized tanf');
    const from = lines.indexOf('1 to 2 independent voices in 1 report');
    expect(from).toBeGreaterThan(lines.findIndex((line) => line.endsWith('matching claims')));
    expect(from).toBeLessThan(lines.indexOf('Reported by'));
    expect(lines.slice(from + 1, from + 6)).toEqual([
      expect.stringMatching(/^ {2}One independent voice at least, two at most: Syrian Observatory .*\.$/),
      '  voices                   Syrian Observatory for Human Rights: counted; a named source that speaks for itself',
      expect.stringMatching(/^ {27}activists \(1\) \(unnamed\): counted in the upper bound only; /),
      '  single point of failure  the outlet (unnamed)',
      '  smallest cut             1 voice: the outlet (unnamed)',
    ]);
  });

  test('is printed for each happening where there are several', async () => {
    const text = (await reported(seed, 'seized tanf')).join('\n');
    expect(text).toMatch(
      /^Interpreted as\n {2}Claims that the place Al-Tanf crossing was seized\.\n\n2 happenings; their voices are not added up\n/,
    );
    expect(text.match(/^(1 to 2 independent voices|At most 1 independent voice) in 1 report$/gm)).toHaveLength(2);
    expect((await reported(seed, 'rebels seized tanf')).join('\n')).not.toContain('Versions');
  });

  test('lists suspected copies and superseded attributions, and omits empty fields', async () => {
    const text = (await reported(contested, 'rebels seized syrian side')).join('\n');
    expect(text).toContain('possible copies  “Back at the post” and “The post again”: 100% in common');
    expect(text).toMatch(/superseded +Syrian Observatory .*: asserts, .* att_\w+, later: denies, .* att_\w+\n/);
    expect(text).toContain('smallest cut     3 voices: The Daily; The Weekly; activists (1) (unnamed)');
    expect(text).not.toMatch(/single point of failure|circular|unsupported/);
  });

  test('lists relays of attributions that the view excludes', async () => {
    const view = { excludeSources: [await idOf(seed, 'sohr', aSource)] };
    const text = (await reported(seed, 'rebels entered', view)).join('\n');
    expect(text).toMatch(/\nNo independent voice\n {2}No voice in this view supports it\. /);
    expect(text).toMatch(/unsupported +the outlet \(unnamed\): asserts, uncommitted, .* att_\w+\n/);
    expect(text).not.toContain('smallest cut');
  });

  test('reports cycles, and a cut that is not proven minimal', () => {
    const source = (name: string) => ({ id: name, name, named: true });
    const voice = (name: string) => ({ sources: [source(name)], counted: 'BOTH' as const, reason: 'So it is.' });
    const lines = renderCorroboration(
      {
        ...{
          atLeast: 2,
          atMost: 2,
          reports: 3,
          dissentingReports: 0,
          documents: 4,
          onlyUnnamed: false,
          explanation: 'So it is.',
        },
        ...{ voices: [], singlePointsOfFailure: [], suspectedCopies: [], unsupported: [], superseded: [] },
        smallestCut: { size: 2, atMost: 3, exact: false, voices: ['A', 'B', 'C'].map(voice) },
        circular: [[source('A'), source('B')]],
      },
      plainStyle,
    );
    expect(lines).toEqual([
      '2 independent voices in 3 reports',
      '  So it is.',
      '  other documents  1 document: originals, or without support',
      '  smallest cut     2 to 3 voices, not proven minimal: A; B; C',
      '  circular         A, B: circular reporting',
    ]);
  });

  test('fits the terminal', async () => {
    const answer = await contested.ask(WhoReportedDocument, { text: 'seized syrian side' });
    expect(widest(renderReporting(answer, colored))).toBeLessThanOrEqual(70);
  });

  test('is one number if it is certain, and otherwise a range', () => {
    expect([
      voicesInWords({ atLeast: 1, atMost: 1 }, 'voice'),
      voicesInWords({ atLeast: 0, atMost: 3 }, 'voice'),
    ]).toEqual(['1 voice', 'at most 3 voices']);
  });
});

describe('conflicts', () => {
  test('have an explanation and the attributions on both sides', async () => {
    const { conflicts } = await contested.ask(ConflictsDocument, { kinds: ['DENIAL'], first: 20 });
    const text = renderConflicts('Conflicts', conflicts.nodes, plainStyle).join('\n');
    expect(text).toMatch(/^Conflicts \(2\)\n├─ denial, certain: “Rebels control the Syrian side\.” is asserted by /);
    expect(text).toMatch(
      /├─ one side\n│ {2}│ {2}└─ Syrian Observatory .*: asserts, .*\n.*stated 2016-04-01, in “Back at the post”.*\n│ {2}└─ other side\n│ {5}└─ Local Coordination Committees: denies, /,
    );
    expect(widest(renderConflicts('Conflicts', conflicts.nodes, colored))).toBeLessThanOrEqual(70);
  });

  test('with many attributions on a side list some and count the rest', async () => {
    const { conflicts } = await contested.ask(ConflictsDocument, { kinds: ['DENIAL'], first: 1 });
    const many = conflicts.nodes.map((node) => ({
      ...node,
      sides: node.sides.map((side) => Array(14).fill(side[0])),
      sideCounts: [14, 140],
    }));
    const more = renderConflicts('Conflicts', many, plainStyle).filter((line) => line.includes('… and'));
    expect(more.map((line) => line.replace(/^.*└─ /, ''))).toEqual(['… and 4 more', '… and 130 more']);
  });
});

describe('what would change', () => {
  test('lists claims that would be lost, and those with fewer voices, before and after', async () => {
    const distrust = [await idOf(seed, 'sohr', aSource)];
    const lines = renderDifference(await seed.ask(WhatIfDocument, { distrust }), plainStyle);
    expect(lines).toEqual([
      expect.stringMatching(/^Of 2 claims that depend on it, 1 would lose all support and 1 would lose some/),
      '',
      'Claims that would lose all support (1)',
      expect.stringMatching(/^ {2}between 2016-03-04 and 2016-03-05: Syrian rebels entered Syria from Jordan\. clm_/),
      '',
      'Claims that would lose some support (1)',
      expect.stringMatching(
        /^ {2}1 to 2 voices → at most 1 voice: between 2016-03-04 and 2016-03-05: Syrian rebels seized /,
      ),
    ]);
  });

  test('lists conflicts that would disappear, and reports if not all claims were examined', async () => {
    const distrust = [await idOf(contested, 'lcc', aSource)];
    const answer = await contested.ask(WhatIfDocument, { distrust, first: 4 });
    const lines = renderDifference(answer, plainStyle);
    expect(lines[0]).toMatch(/^Of the newest 4 of 5 claims that depend on it, /);
    expect(lines.join('\n')).toMatch(/\n\nConflicts that would disappear \(\d\)\n[├└]─ denial, certain: /);
  });
});

describe('the provenance of a document', () => {
  test('traces each statement to its origin, and marks unsourced statements', async () => {
    const document = await idOf(seed, 'rebels take tanf', aDocument);
    const text = renderProvenance(await seed.ask(ProvenanceDocument, { document }), plainStyle).join('\n');
    expect(text).toMatch(
      /^“Rebels take the Al-Tanf crossing from Islamic State”\nthe outlet \(unnamed\), published .* doc_\w+\n23 statements, 6 unsourced\.\n\n├─ Syrian rebels seized/,
    );
    expect(text).toMatch(
      /├─ Syrian rebels entered Syria from Jordan\. clm_\w+\n│ {2}│ {2}cue: stated · “rebels had come in from Jordan”\n│ {2}│ {2}the outlet \(unnamed\): asserts, uncommitted.*\n│ {2}└─ from Syrian Observatory for Human Rights: asserts, .*\n│ {8}here att_\w+\n/,
    );
    expect(text.match(/unsourced: in the publisher's own voice/g)).toHaveLength(6);
    expect(text).not.toContain('relayed by');
  });

  test('lists likely origins, the same claim first, up to a limit', async () => {
    const document = await idOf(contested, 'back at the post', aDocument);
    const lines = renderProvenance(await contested.ask(ProvenanceDocument, { document }), plainStyle);
    expect(lines[2]).toBe('4 statements, 1 unsourced.');
    const guesses = lines.slice(lines.findIndex((line) => line.endsWith('likely origins, guessed from dates')));
    const kinds = guesses
      .filter((line) => /made (the same|another)/.test(line))
      .map((line) => line.includes('the same claim'));
    expect(kinds).toEqual([true, true, true, true, false]);
    expect(guesses.at(-1)).toMatch(/└─ … and \d+ more$/);
    expect(lines.join('\n')).toMatch(
      /├─ Rebels control the Syrian side\. clm_\w+\n│ {5}from Syrian Observatory for Human Rights: asserts/,
    );
  });

  test('names the relaying sources', () => {
    const source = (name: string) => ({ id: name, name, named: true, grade: null });
    const claim = { id: 'clm_1', text: 'It happened', valid: null };
    const place = (title: string) => ({ id: title, title, publishedAt: '2016', publisher: source('Agency') });
    const said = (id: string, who: string, title: string) => ({
      ...({ id, stance: 'ASSERTS', certainty: 'CERTAIN', coding: 'CLEAR', mode: 'INDIRECT', cue: null } as const),
      stated: null,
      ...{ recordedAt: '', quotation: null, retraction: null, claim, document: place(title), source: source(who) },
    });
    const voice = (id: string, who: string, title: string, relayedBy: readonly object[] = []) => ({
      ...{ source: source(who), attribution: said(id, who, title) },
      ...{ repeated: false, basedOn: [], relayedBy: relayedBy as never },
    });
    const paper = voice('att_3', 'Paper', 'Today');
    const agency = voice('att_2', 'Agency', 'Wire', [voice('att_9', 'Radio', 'News'), paper]);
    const origins = [voice('att_1', 'Monitor', 'Wire', [voice('att_8', 'Blog', 'Post'), agency])];
    const likely = { unsourced: false, likelyOrigins: [], likelyOriginsComplete: true };
    const saying = { claim, attribution: paper.attribution, originCount: 1, origins, ...likely };
    const lines = renderProvenance(
      { provenance: { document: place('Today'), sayings: [saying], complete: true, read: 1, of: 1 } },
      plainStyle,
    );
    expect(lines.slice(4)).toEqual([
      '└─ It happened clm_1',
      '   │  Paper: asserts, quoted indirectly att_3',
      '   └─ from Monitor: asserts, quoted indirectly',
      '      │  in “Wire”, published 2016 att_1',
      '      └─ through Agency',
      '            in “Wire”, published 2016 att_2',
    ]);
  });
});

test('a track record is a table of counts, then the claims behind those that are not 0', async () => {
  const source = await idOf(contested, 'sohr', aSource);
  const lines = renderTrackRecord(await contested.ask(TrackRecordDocument, { source }), plainStyle);
  expect(lines.slice(0, 10)).toEqual([
    `Syrian Observatory for Human Rights ${source}`,
    'Based on 4 attributions.',
    '',
    'claims  outcome',
    '     3  claims originated',
    '     0  certainly first to report, among several sources',
    '     0  only relayed',
    '     0  later corroborated by an independent voice',
    '     1  denied or doubted by another source',
    '     0  retracted or withdrawn',
  ]);
  expect(lines.filter((line) => /\(\d+\)$/.test(line))).toEqual([
    'Claims originated (3)',
    'Denied or doubted by another source (1)',
  ]);
});
