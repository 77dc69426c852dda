import { describe, expect, it } from '@jest/globals';
import { printBound } from '../../../src/domain/edtf/edtf.js';
import type { ClaimFacts } from '../../../src/reasoning/evidence/claimFacts.js';
import type { AttributionFacts } from '../../../src/reasoning/evidence/evidence.js';
import { type ControlTimelineInput, controlTimeline } from '../../../src/reasoning/history/controlTimeline.js';
import type { ControlTrack, Stretch } from '../../../src/reasoning/history/controlTracks.js';
import { byId, claim, says, spanOf, tie } from '../conflicts/facts.js';
import * as seed from './seed.js';

const timelineOf = (
  place: string,
  claims: readonly ClaimFacts[],
  evidence: readonly AttributionFacts[],
  more: Partial<ControlTimelineInput> = {},
) => {
  const given = {
    place,
    claims,
    evidence: byId(evidence),
    sourceLinks: [],
    nameOf: (source: string) => source,
    ...more,
  };
  return controlTimeline(given);
};

/** A stretch in short: who, on what ground, and the four bounds as days. */
const short = ({ controller, basis, bounds }: Stretch): string => {
  const day = (bound: string) => printBound(bound) ?? '..';
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return `${controller} ${basis} ${day(earliestStart)}~${day(latestStart)} to ${day(earliestEnd)}~${day(latestEnd)}`;
};
const shortTracks = (given: ReturnType<typeof timelineOf>): Record<string, readonly string[]> =>
  Object.fromEntries(given.tracks.map(({ source, stretches }) => [source, stretches.map(short)]));

describe('the control of Al-Tanf by the demonstration data', () => {
  const on = (place: string, day: string) => timelineOf(place, seed.claims, seed.evidence, spanOf(day));

  it('has IS on the Iraqi side on 5 March 2016, as activists state', () => {
    const { tracks } = on('iraq side', '2016-03-05');
    expect(tracks.map(({ source }) => source)).toEqual(['activists-2']);
    expect(tracks[0]?.stretches).toContainEqual({
      controller: 'is',
      basis: 'STATED',
      bounds: {
        earliestStart: '2015-05-01T00:00:00.000Z',
        latestStart: '2015-05-31T00:00:00.000Z',
        earliestEnd: '2016-03-05T23:59:59.999Z',
        latestEnd: '2016-03-31T23:59:59.999Z',
      },
      rule: '“controls” with an open end states control up to the time of the statement',
      claims: ['iraqi-side'],
      attributions: ['activists-2.iraqi'],
    });
    expect(new Set(tracks[0]?.stretches.map(({ controller }) => controller))).toEqual(new Set(['is']));
  });

  it('has rebels on the Syrian side on 6 March 2016, inferred from the seizure by the word of two', () => {
    const { tracks } = on('syria side', '2016-03-06');
    const rebels = tracks.filter(({ stretches }) => stretches.some(({ controller }) => controller === 'rebels'));
    expect(rebels.map(({ source }) => source)).toEqual(['activists-1', 'sohr']);
    expect(rebels[0]?.stretches.map(short)).toEqual([
      'rebels INFERRED 2016-03-04~2016-03-05 to 2016-03-05~2016-03-31',
      'rebels ASSUMED 2016-03-06~2016-04-01 to 2016-03-06~..',
    ]);
    expect(rebels[1]?.stretches.map(short)).toEqual(['rebels ASSUMED 2016-03-06~2016-03-06 to 2016-03-06~..']);
    for (const { stretches } of rebels) {
      for (const { rule } of stretches) expect(rule).toContain('“seized” starts control at the valid time');
    }
  });

  it('has IS on both sides on 1 June 2015, inferred from the seizure of May', () => {
    for (const place of ['syria side', 'iraq side']) {
      const { tracks } = on(place, '2015-06-01');
      expect(tracks.map(({ source }) => source)).toEqual(['activists-2']);
      expect(tracks[0]?.stretches).toContainEqual(
        expect.objectContaining({ controller: 'is', basis: 'INFERRED', attributions: ['activists-2.capture'] }),
      );
    }
  });

  it('has nobody before the first word, and nothing of the whole crossing', () => {
    expect(on('syria side', '2015-04-30').tracks).toEqual([]);
    expect(timelineOf('crossing', seed.claims, seed.evidence).tracks).toEqual([]);
  });

  it('is disputed by nobody: a later seizure ends what is inferred, it does not contradict it', () => {
    for (const place of ['syria side', 'iraq side']) {
      expect(timelineOf(place, seed.claims, seed.evidence).disagreements).toEqual([]);
    }
  });

  it('is disputed on the Iraqi side if somebody else says that rebels control it then', () => {
    const other = claim('other', 'controls', { controller: 'rebels', place: 'iraq side' }, { edtf: '2016-03-05' });
    const evidence = [...seed.evidence, says('z', other, '2016-03-05')];
    const { disagreements } = timelineOf('iraq side', [...seed.claims, other], evidence);
    expect(disagreements).toEqual([
      {
        certainty: 'CERTAIN',
        during: { from: '2016-03-05T00:00:00.000Z', to: '2016-03-31T23:59:59.999Z' },
        sides: [
          {
            controllers: ['is'],
            part: null,
            sources: ['activists-2'],
            claims: ['iraqi-side'],
            attributions: ['activists-2.iraqi'],
          },
          { controllers: ['rebels'], part: null, sources: ['z'], claims: ['other'], attributions: ['z'] },
        ],
        explanation:
          'iraq side is controlled by is according to activists-2, and by rebels according to z, at times that overlap.',
        sortKey: expect.any(String),
      },
    ]);
    const before = { to: '2016-02-28T23:59:59.999Z' };
    expect(timelineOf('iraq side', [...seed.claims, other], evidence, before).disagreements).toEqual([]);
  });
});

describe('the track of one source', () => {
  const holds = (id: string, who: string, edtf: string) =>
    claim(id, 'controls', { controller: who, place: 'p' }, { edtf });
  const took = (id: string, who: string, edtf: string, from?: string) =>
    claim(id, 'seized', { actor: who, place: 'p', ...(from === undefined ? {} : { target: from }) }, { edtf });
  const track = (...words: readonly (readonly [ClaimFacts, string])[]) =>
    shortTracks(
      timelineOf(
        'p',
        words.map(([of]) => of),
        words.map(([of, when]) => says(`a.${of.id}`, of, when)),
        { sourceLinks: [tie('PART_OF', 'brigade', 'army')] },
      ),
    ).a;

  it('states what it says of a day, and assumes that from the next day on', () => {
    expect(track([holds('c', 'x', '2016-03-05'), '2016-03-05'])).toEqual([
      'x STATED 2016-03-05~2016-03-05 to 2016-03-05~2016-03-05',
      'x ASSUMED 2016-03-06~2016-03-06 to 2016-03-06~..',
    ]);
  });

  it('assumes nothing after an end that it states', () => {
    expect(track([holds('c', 'x', '2014/2015'), '2016-03-05'])).toEqual([
      'x STATED 2014-01-01~2014-12-31 to 2015-01-01~2015-12-31',
    ]);
  });

  it('states an open end up to the time of saying, and an unknown end not beyond the start', () => {
    expect(track([holds('c', 'x', '2015-05-10/..'), '2016-03-05'])).toEqual([
      'x STATED 2015-05-10~2015-05-10 to 2016-03-05~2016-03-05',
      'x ASSUMED 2016-03-06~2016-03-06 to 2016-03-06~..',
    ]);
    expect(track([holds('c', 'x', '2015-05-10/'), '2016-03-05'])).toEqual([
      'x STATED 2015-05-10~2015-05-10 to 2015-05-10~2015-05-10',
      'x ASSUMED 2015-05-11~2015-05-11 to 2015-05-11~..',
    ]);
  });

  it('ends what it said of one when another seizes the place', () => {
    expect(
      track([holds('c1', 'x', '2015/..'), '2016-01-10'], [took('c2', 'y', '[2016-03-04..2016-03-05]'), '2016-03-06']),
    ).toEqual([
      'x STATED 2015-01-01~2015-12-31 to 2016-01-10~2016-01-10',
      'x ASSUMED 2016-01-11~2016-01-11 to 2016-03-04~2016-03-05',
      'y INFERRED 2016-03-04~2016-03-05 to 2016-03-06~2016-03-06',
      'y ASSUMED 2016-03-07~2016-03-07 to 2016-03-07~..',
    ]);
  });

  it('ends also what is stated when the same breath tells of the seizure', () => {
    expect(
      track([holds('c1', 'x', '2015/..'), '2016-03-10'], [took('c2', 'y', '2016-03-04', 'x'), '2016-03-10']),
    ).toEqual([
      'x STATED 2015-01-01~2015-12-31 to 2016-03-04~2016-03-04',
      'y INFERRED 2016-03-04~2016-03-04 to 2016-03-10~2016-03-10',
      'y ASSUMED 2016-03-11~2016-03-11 to 2016-03-11~..',
    ]);
  });

  it('does not let an earlier word end what is stated later', () => {
    expect(
      track([took('c2', 'y', '2016-03-04', 'x'), '2016-03-05'], [holds('c1', 'x', '2015/..'), '2016-03-10']),
    ).toContain('x STATED 2015-01-01~2015-12-31 to 2016-03-10~2016-03-10');
  });

  it('ends control where its holder withdraws or loses it, and has nobody after', () => {
    const left = claim('c2', 'withdrew from', { actor: 'x', origin: 'p' }, { edtf: '2016-02-01' });
    const lost = claim('c2', 'lost', { actor: 'x', place: 'p' }, { edtf: '2016-02-01' });
    for (const end of [left, lost]) {
      expect(track([holds('c1', 'x', '2015-12-31'), '2015-12-31'], [end, '2016-02-02'])).toEqual([
        'x STATED 2015-12-31~2015-12-31 to 2015-12-31~2015-12-31',
        'x ASSUMED 2016-01-01~2016-01-01 to 2016-02-01~2016-02-01',
      ]);
    }
  });

  it('ends what is assumed of one before it states another, at a time that it does not tell', () => {
    expect(
      track([holds('c1', 'x', '2016-01-01'), '2016-01-01'], [holds('c2', 'y', '2016-02-01'), '2016-02-01']),
    ).toEqual([
      'x STATED 2016-01-01~2016-01-01 to 2016-01-01~2016-01-01',
      'x ASSUMED 2016-01-02~2016-01-02 to 2016-01-02~2016-01-31',
      'y STATED 2016-02-01~2016-02-01 to 2016-02-01~2016-02-01',
      'y ASSUMED 2016-02-02~2016-02-02 to 2016-02-02~..',
    ]);
  });

  it('only leaves the end uncertain where it is not certain which seizure came first', () => {
    expect(track([took('c1', 'x', '2016-03'), '2016-04-01'], [took('c2', 'y', '2016-03'), '2016-04-01'])).toEqual([
      'x INFERRED 2016-03-01~2016-03-31 to 2016-03-01~2016-04-01',
      'y INFERRED 2016-03-01~2016-03-31 to 2016-03-01~2016-04-01',
      'x ASSUMED 2016-04-02~2016-04-02 to 2016-04-02~..',
      'y ASSUMED 2016-04-02~2016-04-02 to 2016-04-02~..',
    ]);
  });

  it('is not ended by the seizure of an ally', () => {
    expect(
      track([holds('c1', 'army', '2016-01-01'), '2016-01-01'], [took('c2', 'brigade', '2016-02-01'), '2016-02-01']),
    ).toContain('army ASSUMED 2016-01-02~2016-01-02 to 2016-01-02~2016-01-31');
  });

  it('says nothing by plans, by what is counted, or without a time', () => {
    const plain = took('c', 'x', '2016-03-04');
    const quantity = { low: 5, best: 5, high: 5, unit: 'men', vague: false };
    expect(track([{ ...plain, modality: 'INTENDED' }, '2016-03-05'])).toBeUndefined();
    expect(track([{ ...plain, quantity }, '2016-03-05'])).toBeUndefined();
    expect(track([{ ...plain, edtf: null, valid: null }, '2016-03-05'])).toBeUndefined();
    expect(track([{ ...plain, predicate: 'attacked' }, '2016-03-05'])).toBeUndefined();
    expect(track([plain, '2016-03-05'])).toHaveLength(2);
  });
});

describe('tracks', () => {
  const held = claim('c', 'controls', { controller: ['x', 'y'], place: 'p' }, { edtf: '2016-03-05' });

  it('are those of the roots, in the order of names, with a stretch for each who has control', () => {
    const root = says('a', held, '2016-03-05');
    const carrier = says('o', held, '2016-03-06', { relays: ['a'], certainty: 'UNCOMMITTED' });
    const nameOf = (source: string) => (source === 'a' ? 'zeta' : source);
    const tracks = timelineOf('p', [held], [root, carrier, says('m', held, '2016-03-05')], { nameOf });
    expect(shortTracks(tracks).a).toEqual([
      'x STATED 2016-03-05~2016-03-05 to 2016-03-05~2016-03-05',
      'y STATED 2016-03-05~2016-03-05 to 2016-03-05~2016-03-05',
      'x ASSUMED 2016-03-06~2016-03-06 to 2016-03-06~..',
      'y ASSUMED 2016-03-06~2016-03-06 to 2016-03-06~..',
    ]);
    expect(tracks.tracks.map(({ source }) => source)).toEqual(['m', 'a']);
    expect(tracks.disagreements).toEqual([]);
  });

  it('leave out what was denied by its own source since, and what the view hides', () => {
    const root = says('a', held, '2016-03-05');
    expect(timelineOf('p', [held], [root, says('a.no', held, '2016-03-06', { stance: 'DENIES' })]).tracks).toEqual([]);
    expect(timelineOf('p', [held], [{ ...root, admitted: false }]).tracks).toEqual([]);
  });

  it('name all claims and attributions that a stretch follows from', () => {
    const twin = { ...held, id: 'c2' };
    const words = [says('a.2', twin, '2016-03-05'), says('a.1', held, '2016-03-04', { stated: spanOf('2016-03-05') })];
    const { tracks, disagreements } = timelineOf('p', [twin, held], words);
    expect(tracks[0]?.stretches[0]).toMatchObject({ claims: ['c', 'c2'], attributions: ['a.1', 'a.2'] });
    expect(disagreements).toEqual([]);
  });
});

describe('changes of one day', () => {
  const day = '2016-05-01';
  const change = (predicate: string, who: string, from: string | null, edtf = day) =>
    claim(
      `${predicate} ${who} ${edtf}`,
      predicate,
      { actor: who, place: 'p', ...(from ? { target: from } : {}) },
      { edtf },
    );
  /** Who has the place on the next day, by the word of one source. */
  const nextDay = (...changes: readonly ClaimFacts[]) => {
    const { tracks } = timelineOf(
      'p',
      changes,
      changes.map((of, index) => says(`a.${index}`, of, '2016-05-20')),
    );
    const later = spanOf('2016-05-02');
    const has = ({ bounds }: Stretch) => bounds.earliestStart <= later.to && bounds.earliestEnd >= later.from;
    return [...new Set((tracks[0]?.stretches ?? []).filter(has).map(({ controller }) => controller))].sort().join();
  };

  it('are ordered by who takes the place from whom', () => {
    for (const again of ['retook', 'recaptured', 'regained control of']) {
      expect(nextDay(change('took', 'y', 'x'), change(again, 'x', 'y'))).toBe('x');
      expect(nextDay(change(again, 'x', 'y'), change('took', 'y', 'x'))).toBe('x');
    }
    expect(nextDay(change('took', 'y', 'x'), change('took', 'z', 'y'))).toBe('z');
    expect(nextDay(change('took', 'z', 'y'), change('seized', 'y', null))).toBe('z');
    expect(nextDay(change('took', 'y', 'x'), change('retook', 'x', 'y'), change('recaptured', 'y', 'x'))).toBe('y');
    expect(nextDay(change('withdrew from', 'y', null), change('took', 'y', 'x'))).toBe('');
  });

  it('are ordered by who had the place before', () => {
    const x = claim('before', 'controls', { controller: 'x', place: 'p' }, { edtf: '2016-04-20' });
    const y = claim('before', 'controls', { controller: 'y', place: 'p' }, { edtf: '2016-04-20' });
    const changes = [change('took', 'y', 'x'), change('took', 'x', 'y')];
    expect([nextDay(x, ...changes), nextDay(y, ...changes)]).toEqual(['x', 'y']);
  });

  it('leave both possible if their order is unknown', () => {
    const { tracks } = timelineOf(
      'p',
      [change('took', 'y', 'x'), change('seized', 'x', 'y')],
      [change('took', 'y', 'x'), change('seized', 'x', 'y')].map((of, index) => says(`a.${index}`, of, '2016-05-20')),
    );
    const open = (tracks[0]?.stretches ?? []).filter(({ bounds }) => bounds.latestEnd > '2016-05-02');
    expect([...new Set(open.map(({ controller }) => controller))].sort()).toEqual(['x', 'y']);
  });

  it('of one source that retook the place are no reason to set aside what another says for later', () => {
    const [took, retook] = [change('took', 'y', 'x'), change('retook', 'x', 'y')];
    const held = claim('held', 'controls', { controller: 'z', place: 'p' }, { edtf: '2016-05-10' });
    const words = [says('a.1', took, '2016-05-20'), says('a.2', retook, '2016-05-20'), says('b', held, '2016-05-20')];
    const { disagreements } = timelineOf('p', [took, retook, held], words);
    expect(disagreements.map(({ certainty, sides }) => [certainty, ...sides.map((side) => side.controllers)])).toEqual([
      ['CERTAIN', ['x'], ['z']],
    ]);
  });
});

describe('a question about a place', () => {
  const holds = (id: string, who: string, place: string, edtf: string | null = '2016-05-01') =>
    claim(id, 'controls', { controller: who, place }, edtf === null ? {} : { edtf });
  const shown = (tracks: readonly ControlTrack[]) =>
    tracks.map(({ source, stretches }) => `${source}: ${stretches[0]?.controller}`);

  it('lists what is said of its parts, called so or places of their own', () => {
    const claims = [holds('c1', 'x', 'p#northern half'), holds('c2', 'y', 'side'), holds('c3', 'z', 'elsewhere')];
    const timeline = timelineOf(
      'p',
      claims,
      claims.map((of) => says(`a.${of.id}`, of, '2016-05-02')),
      {
        sourceLinks: [tie('PART_OF', 'side', 'p')],
      },
    );
    expect(timeline.tracks).toEqual([]);
    expect(timeline.parts.map(({ place, part, tracks }) => [place, part, ...shown(tracks)])).toEqual([
      ['p', 'northern half', 'a: x'],
      ['side', null, 'a: y'],
    ]);
  });

  it('lists who denies or doubts it, supported or not', () => {
    const [x, y] = [holds('c1', 'x', 'p'), holds('c2', 'y', 'p', '2016-06-01')];
    const words = [
      says('a', x, '2016-05-02'),
      says('d', x, '2016-05-03', { stance: 'DENIES' }),
      says('e', y, '2016-06-03', { stance: 'DOUBTS' }),
    ];
    expect(timelineOf('p', [x, y], words).denials).toEqual([
      { claims: ['c1'], attributions: ['d'] },
      { claims: ['c2'], attributions: ['e'] },
    ]);
    expect(timelineOf('p', [x, y], words, spanOf('2016-05-01')).denials).toEqual([
      { claims: ['c1'], attributions: ['d'] },
    ]);
  });

  it('lists the claims that do not say when', () => {
    const x = holds('c1', 'x', 'p', null);
    expect(timelineOf('p', [x], [says('a', x, '2016-05-02')]).undated).toEqual(['c1']);
    expect(timelineOf('p', [x], [says('a', x, '2016-05-02', { stance: 'DENIES' })]).undated).toEqual([]);
  });

  it('counts a joint statement as the word of each who signs it', () => {
    const x = holds('c1', 'x', 'p');
    const joint = says('j', x, '2016-05-02', { signers: ['a', 'b'] });
    const y = holds('c2', 'y', 'p');
    const { tracks, disagreements } = timelineOf('p', [x, y], [joint, says('c', y, '2016-05-02')]);
    expect(shown(tracks)).toEqual(['a: x', 'b: x', 'c: y']);
    expect(disagreements.map(({ sides }) => sides.map(({ sources }) => sources))).toEqual([[['c'], ['a', 'b']]]);
  });
});
