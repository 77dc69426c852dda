import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Item } from '../../src/formats/format.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { bodies, fixture, fixturePath, fixtureRows, itemsOf, saidBy, voicesOf } from './ucdpFixture.js';

let items: readonly Item[] = [];
beforeAll(async () => {
  items = await itemsOf(fixture);
});

function claim(key: string) {
  return bodies(items, 'claim').find((body) => body.key === key);
}

function entity(key: string) {
  return bodies(items, 'entity').find((body) => body.key === key);
}

describe('a file of the dataset', () => {
  test('is one item a row, each with the line on which the row starts', async () => {
    expect(await ucdpGed.survey(fixturePath)).toMatchObject({ total: 13, namespace: undefined });
    expect(items.map((item) => item.line)).toEqual([2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(items.every((item) => item.problem === undefined)).toBe(true);
  });

  test('gives each event, source, place and report once', () => {
    for (const type of ['entity', 'document', 'event', 'claim', 'attribution'] as const) {
      const keys = bodies(items, type).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(bodies(items, 'event')).toHaveLength(13);
    expect(bodies(items, 'document').filter(({ key }) => key.startsWith('report/'))).toHaveLength(14);
  });

  test('refers only to records that came before', () => {
    const given = new Set<string>();
    for (const { type, body } of items.flatMap((item) => item.records)) {
      const named =
        type === 'document'
          ? [body.publisher]
          : type === 'claim'
            ? body.participants.map((participant) => participant.entity)
            : type === 'attribution'
              ? [body.document, body.source ?? '', body.claim ?? '']
              : type === 'relay' || type === 'link'
                ? [body.from, body.to]
                : type === 'basis'
                  ? [body.from, body.on]
                  : [];
      expect(named.filter((key) => !given.has(key))).toEqual([]);
      if ('key' in body && body.key !== undefined) given.add(body.key);
    }
  });

  test('gives the same records in any order of its rows', async () => {
    const [header = '', ...rows] = await fixtureRows();
    const orders = [[...rows].reverse(), [...rows.slice(5), ...rows.slice(0, 5)], [...rows].sort()];
    const expected = saidBy(items);
    for (const order of orders) {
      expect(saidBy(await itemsOf(`${[header, ...order].join('\n')}\n`))).toEqual(expected);
    }
  });

  test('gives the same records with CRLF, a byte order mark, blank lines, and reordered and additional columns', async () => {
    expect(saidBy(await itemsOf(`\ufeff${fixture.replaceAll('\n', '\r\n')}\r\n\r\n`))).toEqual(saidBy(items));
    const more = (await fixtureRows()).map((row, at) => (at === 0 ? `code_status,${row}` : `Clear,${row}`));
    expect(saidBy(await itemsOf(`${more.join('\n')}\n`))).toEqual(saidBy(items));
  });
});

describe('the two claims of a row', () => {
  test('are the core without figures, and the figures; both describe the event that bears the UCDP id', () => {
    expect(claim('101/core')).toMatchObject({ predicate: 'fought', valid: '2031-02-01', occurrence: 'ucdp:event/101' });
    expect(claim('101/core')).not.toHaveProperty('quantity');
    expect(claim('101/figures')).toMatchObject({
      predicate: 'killed',
      occurrence: 'ucdp:event/101/figures',
      quantity: { low: 3, best: 3, high: 4, unit: 'people' },
      text: 'UCDP counts 3 deaths (low 3, high 4) in event 101; by side: Government of Norland 1, River Front 2, civilians 0, of unknown side 0.',
    });
    expect(bodies(items, 'event')[0]).toEqual({
      key: 'ucdp:event/101',
      name: 'UCDP 101: Mill village, 2031-02-01',
      type: 'state-based conflict',
      properties: [
        { name: 'number_of_sources', value: '1' },
        { name: 'where_prec', value: '1' },
        { name: 'date_prec', value: '1' },
      ],
    });
    const links = bodies(items, 'link').filter(({ to }) => to === 'ucdp:event/101');
    expect(links.map(({ kind, from, by }) => [kind, from, by])).toEqual([
      ['DESCRIBES', '101/core', 'ucdp-ged'],
      ['DESCRIBES', '101/figures', 'ucdp-ged'],
    ]);
  });

  test('have both sides as actors where two sides fought, and civilians as target of one-sided violence', () => {
    const roles = (key: string) => claim(key)?.participants.map(({ role, entity: who }) => `${role} ${who}`);
    expect(roles('104/core')).toEqual([
      'ACTOR ucdp:actor/9002',
      'ACTOR ucdp:actor/9003',
      'PLACE ucdp:place/999/East Governorate//Mill village',
    ]);
    expect(roles('107/core')).toEqual([
      'ACTOR ucdp:actor/9003',
      'TARGET ucdp:actor/9000',
      'PLACE ucdp:place/999///Norland',
    ]);
    expect(claim('107/core')).toMatchObject({
      predicate: 'attacked',
      text: 'Hill Brigade attacked Civilians at Norland on 2031-03-06.',
    });
  });

  test('are valid on a day, on one of several days, or from one day to another', () => {
    expect(claim('103/core')?.valid).toBe('[2031-02-04..2031-02-05]');
    expect(claim('104/core')?.valid).toBe('2031-02-20/2031-02-28');
  });

  test('are distinct from those of an event that differs only in its id', () => {
    const { key: a, occurrence: b, ...one } = claim('110/core') ?? {};
    const { key: c, occurrence: d, ...other } = claim('111/core') ?? {};
    expect(one).toEqual(other);
    expect([a, b, c, d]).toEqual(['110/core', 'ucdp:event/110', '111/core', 'ucdp:event/111']);
  });

  test('are kept as given where low, best and high are out of order, with a warning', () => {
    expect(claim('108/figures')?.quantity).toEqual({ low: 3, best: 3, high: 2, unit: 'people' });
    expect(items.flatMap((item) => (item.warnings ?? []).map((warning) => [item.line, warning]))).toEqual([
      [
        13,
        'UCDP 108: the deaths are out of order (low 3, best 3, high 2): they are recorded as given, and flagged as impossible',
      ],
    ]);
  });

  test('are one where the row gives no figures: unknown is not zero', () => {
    expect(claim('113/core')).toBeDefined();
    expect(claim('113/figures')).toBeUndefined();
  });
});

describe('the source of the core', () => {
  test.each([
    ['an office that is an origin narrates', '101', ['nobs: NARRATIVE CERTAIN @ nobs']],
    [
      'any other office relays every origin of the row',
      '102',
      [
        'harbourdaily: INDIRECT UNCOMMITTED @ harbourdaily',
        'harbourdaily → nobs',
        'harbourdaily → redlantern',
        'nobs: INDIRECT CERTAIN @ harbourdaily',
        'nobs: NARRATIVE CERTAIN @ nobs',
        'redlantern: INDIRECT CERTAIN @ harbourdaily',
      ],
    ],
    [
      'an origin without a document of its own is relayed by the listed office',
      '105',
      [
        'harbourdaily: INDIRECT UNCOMMITTED @ harbourdaily',
        'harbourdaily → nobs',
        'nobs: INDIRECT CERTAIN @ harbourdaily',
      ],
    ],
    [
      'an origin without a report is relayed by UCDP alone',
      '106',
      [
        'ministryofcalmnorlandstate: INDIRECT CERTAIN @ ucdp',
        'nobs: NARRATIVE CERTAIN @ nobs',
        'ucdp: INDIRECT UNCOMMITTED @ ucdp',
        'ucdp → ministryofcalmnorlandstate',
      ],
    ],
    ['an office narrates where no origin is given', '107', ['weeklyecho: NARRATIVE CERTAIN @ weeklyecho']],
    [
      'a report that is listed twice is one report',
      '109',
      [
        'nobs: INDIRECT CERTAIN @ weeklyecho',
        'nobs: NARRATIVE CERTAIN @ nobs',
        'weeklyecho: INDIRECT UNCOMMITTED @ weeklyecho',
        'weeklyecho → nobs',
      ],
    ],
    [
      'an office that is an origin of other rows only relays in this one',
      '112',
      ['nobs: INDIRECT CERTAIN @ redlantern', 'redlantern: INDIRECT UNCOMMITTED @ redlantern', 'redlantern → nobs'],
    ],
    ['UCDP narrates where neither report nor origin is given', '113', ['ucdp: NARRATIVE CERTAIN @ ucdp']],
  ])('%s', (_rule, id, voices) => {
    expect(voicesOf(items, `${id}/core`)).toEqual([...voices].sort());
  });

  test('is determined by the importer, and only as likely', () => {
    for (const attribution of bodies(items, 'attribution')) {
      expect(attribution).toMatchObject({ extractor: 'ucdp-ged', coding: 'LIKELY', stance: 'ASSERTS' });
    }
  });
});

describe('the source of the figures', () => {
  test('is UCDP alone, in the document of the dataset, based on the outermost attributions of the core', () => {
    expect(voicesOf(items, '102/figures')).toEqual(['ucdp: NARRATIVE CERTAIN @ ucdp']);
    const attributions = new Map(bodies(items, 'attribution').map((attribution) => [attribution.key, attribution]));
    const on = bodies(items, 'basis').filter(({ from }) => attributions.get(from)?.claim === '106/figures');
    expect(on.map((basis) => attributions.get(basis.on)?.source)).toEqual([
      'ucdp:source/nobs',
      'ucdp:organisation/ucdp',
    ]);
    expect(bodies(items, 'document')[0]).toEqual({
      key: 'dataset/999/2031',
      title: 'UCDP Georeferenced Event Dataset, Norland 2031',
      publisher: 'ucdp:organisation/ucdp',
    });
  });
});

describe('the names in a row', () => {
  test('are one source where they differ in case, spacing and punctuation: the most frequent is the name, the others are aliases', () => {
    expect(entity('ucdp:source/nobs')).toMatchObject({ name: 'NOBS', aliases: ['N.O.B.S.', 'Nobs', 'nobs'] });
    expect(entity('ucdp:source/harbourdaily')).toMatchObject({ name: 'Harbour Daily', aliases: ['HARBOUR DAILY'] });
  });

  test('are an outlet only if the office is never an origin in the file', () => {
    const kinds = bodies(items, 'entity').flatMap(({ key, sourceKind }) =>
      sourceKind === undefined ? [] : [`${key} ${sourceKind}`],
    );
    expect([...kinds].sort()).toEqual([
      'ucdp:organisation/ucdp MONITOR',
      'ucdp:source/harbourdaily OUTLET',
      'ucdp:source/ministryofcalmnorlandstate MONITOR',
      'ucdp:source/nobs MONITOR',
      'ucdp:source/postthe OUTLET',
      'ucdp:source/redlantern MONITOR',
      'ucdp:source/weeklyecho OUTLET',
    ]);
  });

  test('are different places where homonyms lie in different districts', () => {
    const mills = bodies(items, 'entity').filter(({ name }) => name === 'Mill village');
    expect(mills.map(({ adminAreas, latitude, longitude }) => [adminAreas, latitude, longitude])).toEqual([
      [['West Governorate', 'Upper district'], 10.5, 20.25],
      [['West Governorate', 'Lower district'], 11, 21],
      [['East Governorate'], 12, 22],
    ]);
  });

  test('include complete headlines, with semicolons, commas and quotes, on one line', () => {
    const titles = bodies(items, 'document').map(({ title, publishedAt }) => `${publishedAt} ${title}`);
    expect(titles).toEqual(
      expect.arrayContaining([
        '2031-02-03 Clashes; then quiet, says "nobody"',
        '2031-02-03 He said "run";"hide", and left; two died',
        '2031-02-05 Night raid By A. Writer',
      ]),
    );
    expect(entity('ucdp:source/postthe')?.name).toBe('Post, The');
  });
});
