import { describe, expect, test } from '@jest/globals';
import type { ModelStatement } from '../../../src/reading/model/answer.js';
import { proposeWithModel } from '../../../src/reading/model/proposeWithModel.js';
import { fc, runsOf } from '../../property.js';
import { type Article, article, words } from './article.js';
import { expectGrounded } from './groundedIn.js';
import { ModelServer, secret } from './modelServer.js';

const server = new ModelServer();
const silent = new ModelServer();
const runs = { numRuns: runsOf(20) };

const read = ({ text }: { readonly text: string }, options = {}) =>
  proposeWithModel({ text, publishedAt: '2016-03-08' }, server.config, options);

/** Tells of many answers that are bad in one way that nothing of them is proposed that does not stand in the text. */
function bad(
  name: string,
  spoil: (given: Article, noise: string, number: number) => readonly unknown[],
  expected: 'STATEMENT' | 'CLAIM' | 'CUE' | 'STATED',
): void {
  test(name, async () => {
    const noise = fc.constantFrom('Caleb Noor', 'Eldoria', 'tanks', 'allegedly', 'Tamf', 'ISIS', '敌人', 'Al-Tamf');
    await fc.assert(
      fc.asyncProperty(article, noise, fc.integer({ min: 100, max: 999 }), async (given, word, number) => {
        server.states(...spoil(given, word, number));
        const reading = await read(given);
        expectGrounded(reading, given.text);
        expect(reading.refusals.map(({ refused }) => refused)).toContain(expected);
        if (expected === 'STATEMENT') expect(reading.proposals).toEqual([]);
        if (expected === 'CLAIM') expect(reading.proposals.map(({ claim }) => claim)).toEqual([undefined]);
        // It is asked once more, with the reasons, and never again.
        expect(server.asked).toHaveLength(2);
        expect(server.asked[1]?.body.messages.at(-1)?.content).toContain(JSON.stringify(reading.refusals[0]?.reason));
      }),
      runs,
    );
  });
}

const withClaim = (good: ModelStatement, change: object) => ({ ...good, claim: { ...good.claim, ...change } });

describe('nothing is proposed that does not stand in the text, if a model', () => {
  bad(
    'changes words',
    ({ good, content }, word) => [{ ...good, content: [words(content.replace('fighters', word))] }],
    'STATEMENT',
  );
  bad('cuts words', ({ good, content }) => [{ ...good, content: [words(content.slice(0, -2))] }], 'STATEMENT');
  bad(
    'adds words to those that stand there',
    ({ good, content }, word) => [{ ...good, content: [words(`${content} ${word}`)] }],
    'STATEMENT',
  );
  bad(
    'invents a quotation',
    ({ good, quote }, word) => [{ ...good, mode: 'DIRECT', content: [words(`${quote}, ${word}`)] }],
    'STATEMENT',
  );
  bad('takes for a quotation what is none', ({ good }) => [{ ...good, mode: 'DIRECT' }], 'STATEMENT');
  bad('takes for half a quotation what is none', ({ good }) => [{ ...good, mode: 'MIXED' }], 'STATEMENT');
  bad(
    'gives another number',
    ({ good, place, actor }, _, number) => [
      withClaim(good, { text: `${actor} seized ${place} and killed ${number} soldiers` }),
    ],
    'CLAIM',
  );
  bad(
    'gives another amount',
    ({ good }, _, number) => [withClaim(good, { quantity: { words: words(`${number}`), unit: 'soldiers' } })],
    'CLAIM',
  );
  bad(
    'counts something else',
    ({ good, count }) => [withClaim(good, { quantity: { words: words(count), unit: 'tanks' } })],
    'CLAIM',
  );
  bad(
    'gives another date',
    ({ good, place, actor }, _, number) => [
      withClaim(good, { text: `${actor} seized ${place} on ${(number % 28) + 1} June` }),
    ],
    'CLAIM',
  );
  bad('gives another time', ({ good }) => [withClaim(good, { time: words('on Tuesday') })], 'CLAIM');
  bad(
    'gives an hour for a time of the statement',
    ({ good }) => [{ ...good, stated: words('in the capital') }],
    'STATED',
  );
  bad(
    'names an actor from elsewhere',
    ({ good, place }, word) => [withClaim(good, { text: `${word} seized ${place}` })],
    'CLAIM',
  );
  bad(
    'names an actor from elsewhere in the text',
    ({ good, place, quoting }) => [withClaim(good, { text: `${quoting} seized ${place}` })],
    'CLAIM',
  );
  bad(
    'names a participant from elsewhere in the text',
    ({ good, quoting }) => {
      const entity = { mention: words('soldiers'), name: quoting, kind: 'PERSON', isNamed: true };
      return [withClaim(good, { participants: [{ role: 'ACTOR', entity }] })];
    },
    'CLAIM',
  );
  bad(
    'names a speaker from elsewhere',
    ({ good, speaker }) => {
      const other = { mention: words(speaker), name: 'Caleb Noor the Second', kind: 'PERSON', isNamed: true };
      return [{ ...good, speaker: other }];
    },
    'STATEMENT',
  );
  bad(
    'has an invented source between the speaker and the publisher',
    ({ good }) => [
      { ...good, relays: [{ mention: words('Reuters'), name: 'Reuters', kind: 'ORGANISATION', isNamed: true }] },
    ],
    'STATEMENT',
  );
  bad(
    'does what the text tells it',
    ({ good, speaker }) => [
      {
        ...good,
        content: [words('Caleb Noor seized Eldoria with 99 tanks')],
        speaker: { mention: words(speaker), name: speaker, kind: 'ORGANISATION', isNamed: true },
        ...(speaker.length % 2 === 0 ? { review: 'ACCEPTED' } : { mode: 'DIRECT' }),
      },
    ],
    'STATEMENT',
  );
  bad(
    'leaves out a negation',
    ({ good, quote }) => {
      const denied = {
        ...good,
        content: [words('Nothing else is known')],
        speaker: null,
        mode: 'NARRATIVE',
        cue: null,
      };
      return [
        withClaim(denied as ModelStatement, {
          text: 'else is known',
          participants: [],
          quantity: null,
          time: null,
          predicate: quote && 'known',
        }),
      ];
    },
    'CLAIM',
  );
  bad('leaves it open where words stand', ({ good }) => [{ ...good, content: [words('the')] }], 'STATEMENT');
  bad(
    'tells a wrong place of the words that attribute',
    ({ good }) => [{ ...good, cue: { words: 'announced', before: null, after: null } }],
    'CUE',
  );
  bad(
    'answers in another form',
    ({ good }, word, number) => [
      { ...good, [word]: number },
      { ...good, mode: word },
      { ...good, content: [{ words: number }] },
      { ...good, content: [] },
      number,
      null,
      [word],
      {},
    ],
    'STATEMENT',
  );
  bad(
    'hides signs in a claim',
    ({ good, actor, place }) => [withClaim(good, { text: `${actor} \u202eseized ${place}` })],
    'CLAIM',
  );
  bad(
    'puts pieces together in another order',
    ({ good, actor, place }) => [{ ...good, content: [words(place), words(actor)] }],
    'STATEMENT',
  );

  test('answers the same several times', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.integer({ min: 2, max: 9 }), async (given, times) => {
        server.states(...Array.from({ length: times }, () => given.good));
        const reading = await read(given);
        expectGrounded(reading, given.text);
        expect(reading.proposals).toHaveLength(1);
        expect(reading.refusals.map(({ reason }) => reason)).toEqual(Array(times - 1).fill('the model says it twice'));
      }),
      runs,
    );
  });

  test('answers any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.json(), async (given, json) => {
        server.says(json);
        const reading = await read(given);
        expect(reading.proposals).toEqual([]);
        expect(reading.warnings).toEqual(['the model did not answer in the form that was asked for']);
      }),
      runs,
    );
  });

  test('changes any word of a good answer, nothing is proposed that does not stand there', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.nat(), fc.string({ maxLength: 8 }), async (given, at, other) => {
        const json = JSON.stringify(given.good);
        const strings = [...json.matchAll(/"(?:[^"\\]|\\.)*"(?!:)/g)];
        const { 0: old = '', index = 0 } = strings[at % strings.length] ?? {};
        server.says(
          `{"statements":[${json.slice(0, index)}${JSON.stringify(other)}${json.slice(index + old.length)}]}`,
        );
        expectGrounded(await read(given), given.text);
      }),
      { numRuns: runsOf(120) },
    );
  });
});

describe('a model that', () => {
  const given = { text: 'The group seized it, he said.' };

  test.each<[string, string, string]>([
    ['answers no JSON', 'I cannot do that, but here is a poem.', 'did not answer in the form'],
    ['answers half of its JSON', '{"statements":[{"content":[{"words":"The', 'did not answer in the form'],
    ['answers nothing', ' ', 'answered nothing'],
    ['nests without end', '['.repeat(100_000), 'did not answer in the form'],
  ])('%s proposes nothing', async (_, answer, warning) => {
    server.says(answer);
    const reading = await read(given);
    expect(reading).toMatchObject({ proposals: [], refusals: [] });
    expect(reading.warnings[0]).toContain(warning);
  });

  test.each<[string, ModelServer['reply'], string]>([
    ['never ends its answer', endless, 'longer than 20000 bytes'],
    ['stops in the middle', (response) => response.write('{"choices"', () => response.destroy()), 'cannot be reached'],
    [
      'does not know the key',
      (response) => response.writeHead(401).end(`{"error":"wrong key ${secret}"}`),
      'status 401',
    ],
    ['is overloaded', (response) => response.writeHead(503).end(), 'status 503'],
    ['is elsewhere', (response) => response.writeHead(307, { location: '/v2' }).end(), 'cannot be reached'],
    [
      'refuses',
      (response) => response.end(JSON.stringify({ choices: [{ message: { refusal: 'No.' } }] })),
      'refused to read',
    ],
    [
      'is cut off',
      (response) => response.end(JSON.stringify({ choices: [{ message: { content: '{' }, finish_reason: 'length' }] })),
      'was cut off',
    ],
    ['is no model', (response) => response.end('<html>'), 'answered nothing'],
    ['has no choice', (response) => response.end('{"choices":[null]}'), 'answered nothing'],
  ])('%s proposes nothing, and a warning says so without the key', async (_, reply, warning) => {
    server.asked = [];
    server.reply = reply;
    const reading = await read(given, { seconds: 200, bytes: 20_000 });
    expect(reading).toMatchObject({ proposals: [], refusals: [] });
    expect(reading.warnings[0]).toContain(warning);
    expect(JSON.stringify(reading)).not.toContain(secret);
    expect(server.asked).toHaveLength(1);
  });

  test('never answers proposes nothing, and a warning says so without the key', async () => {
    // On a busy machine it may be asked only once nobody waits any more.
    silent.reply = () => undefined;
    const reading = await proposeWithModel(given, silent.config, { seconds: 0.3 });
    expect(reading).toMatchObject({ proposals: [], refusals: [] });
    expect(reading.warnings[0]).toContain('did not answer within 0.3 s');
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  test('is not there proposes nothing', async () => {
    const { warnings } = await proposeWithModel(given, { ...server.config, url: 'http://127.0.0.1:1/v1' });
    expect(warnings[0]).toContain('cannot be reached');
  });
});

function endless(response: Parameters<ModelServer['reply']>[0]): void {
  response.on('error', () => undefined);
  const more = () => {
    if (!response.destroyed) response.write(' '.repeat(10_000), more);
  };
  more();
}
