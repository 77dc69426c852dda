import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse, validate } from 'graphql';
import { gql } from 'graphql-tag';
import { maxCost } from '../../src/api/limits/costLimit.js';
import { costOf } from '../../src/api/limits/costOf.js';
import { limitRules, maxTokens } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { forms } from '../../src/ask/forms/forms.js';
import { renderAnswer, renderRefusal } from '../../src/cli/commands/ask/command.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { importers } from '../../src/formats/index.js';
import type { Engine } from '../../src/graph/engine.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { openSeedGraph, openTestGraph, type TestGraph } from './testGraph.js';

interface Answer {
  readonly understood: boolean;
  readonly reading: string;
  readonly query: string | null;
  readonly result: unknown;
  readonly answer: readonly string[];
  readonly unread: readonly string[];
  readonly suggestions: readonly string[];
}

const schema = createSchema();
const document = gql`
  query Ask($question: String!, $view: View) {
    ask(question: $question, view: $view) { understood reading query result answer unread suggestions }
  }
`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

async function ask(question: string, view?: object): Promise<Answer> {
  return (await graph.ask<{ ask: Answer }>(document, { question, view })).ask;
}

/** What came back, with the names in it one after another: order is not promised everywhere. */
const told = ({ result, answer }: Answer) => `${JSON.stringify(result)}\n${answer.join('\n')}`;

const seizure = 'Syrian rebels seized the Syrian side of the Al-Tanf crossing';
const bothVoices =
  /Reported by (activists \(1\) \(unnamed\) and Syrian Observatory for Human Rights|Syrian Observatory for Human Rights and activists \(1\) \(unnamed\)), both through the outlet \(unnamed\)\./;

/** A phrasing, how it is read, and what the answer must hold. */
type Phrasing = readonly [question: string, reading: RegExp, ...parts: readonly RegExp[]];

const questionsOfTheDemonstration: readonly Phrasing[] = [
  [
    'Who reported that rebels seized Al-Tanf?',
    /^Who reported claims that the actor Syrian rebels seized the place Al-Tanf crossing\.$/,
    bothVoices,
    new RegExp(`1 claim: ${seizure}`),
  ],
  [
    'How sure are the sources that rebels seized Al-Tanf?',
    /^How sure/,
    /Observatory for Human Rights: certain, stated 2016-03-05, although another reading of the text is possible/,
  ],
  [
    'In what words was it reported that rebels seized Al-Tanf?',
    /^In what words/,
    /in order to take the Syrian side/,
    /in the document "Rebels take the Al-Tanf crossing/,
  ],
  [
    'How many independent sources say that rebels seized Al-Tanf?',
    /^How many independent voices support/,
    /"atLeast":1,"atMost":2/,
    /1 to 2 independent voices in 1 report/,
  ],
  [
    'Who is a single point of failure for the seizure of Al-Tanf by rebels?',
    /^Single points of failure of/,
    /Single point of failure: the outlet \(unnamed\)/,
  ],
  [
    'Who reported the fighting for Al-Tanf?',
    /describe the event “Fighting for the Al-Tanf crossing, March 2016”/,
    /Local Coordination Committees/,
  ],
  [
    'When did the fighting begin?',
    /^When it was/,
    /2016-03-04: The Southern Front of the Free Syrian Army routed/,
    /said by Local Coordination Committees/,
  ],
  [
    'How many fighters were killed, says whom?',
    /^The figures of claims that fighters were killed\.$/,
    /1 person, said by Local Coordination Committees/,
  ],
  ['How many people were wounded?', /^The figures of/, /At least 2 people, approximately/, /"best":null/],
  [
    'Who controls the Iraqi side of Al-Tanf on 2016-03-05, on whose word?',
    /^Who controls Al-Tanf crossing \(Iraqi side\), on 2016-03-05/,
    /Islamic State, .*stated by activists \(2\) \(unnamed\)/,
  ],
  [
    'Who controls the Syrian side of Al-Tanf on 2016-03-06?',
    /on 2016-03-06/,
    /Syrian rebels, .*Observatory for Human Rights/,
  ],
  [
    'Who controlled Al-Tanf on 1 June 2015?',
    /Al-Tanf crossing, .*\(Syrian side\).*, on 2015-06-01/,
    /\(Syrian side\): Islamic State/,
    /\(Iraqi side\): Islamic State/,
  ],
  [
    'Do the sources contradict each other about Al-Tanf?',
    /^Where sources disagree about claims that involve Al-Tanf crossing or a place within it/,
    /No: no conflict is found/,
  ],
  ['Who controls Albu Kamal?', /^Who controls Albu Kamal crossing/, /Islamic State, 2016-03-05, stated by the outlet/],
  ['Who holds Yarabiyah, according to whom?', /^Who controls Yarabiyah crossing/, /Kurdish fighters/],
  [
    'Everything McGurk said',
    /^What Brett McGurk said\.$/,
    /"totalCount":7/,
    /Declined to say: Islamic State will be defeated/,
  ],
  ['What did McGurk say word for word?', /^What Brett McGurk said word for word/, /"exact":"\\"exponentially\\""/],
  [
    'What did McGurk decline to say?',
    /^What Brett McGurk declined to say/,
    /"totalCount":2/,
    /Mosul and Raqqa will be retaken/,
  ],
  [
    'When will Islamic State be defeated?',
    /by claims that the target Islamic State was defeated/,
    /Nobody says when: Islamic State will be defeated; declined to say: Brett McGurk/,
  ],
  [
    'What rests only on unnamed sources?',
    /^What rests only on unnamed sources\.$/,
    /The US-led coalition bombed/,
    /rolled back/,
  ],
  [
    'What would be lost if LCC is distrusted?',
    /^What would change if Local Coordination Committees were distrusted/,
    /3 claims would be lost/,
  ],
  ['What depends on the outlet?', /^What would change if the outlet \(unnamed\) were distrusted/, /"of":22/],
  ['What did we know on 4 March 2016?', /certainly published by 2016-03-04/, /"totalCount":0/, /^Nothing/m],
  ['How is McGurk connected to Al-Tanf?', /^How Brett McGurk is connected to Al-Tanf crossing/, /Brett McGurk says/],
  [
    'Where did the rebels come from?',
    /^From where/,
    /Jordan: Syrian rebels entered Syria from Jordan, said by Syrian Observatory for Human Rights/,
  ],
  [
    'How many claims by month and source about Islamic State in March 2016?',
    /involve Islamic State, in 2016-03, counted by month and source/,
    /"period":"2016-03"/,
  ],
  [
    'What would change if SOHR is retracted?',
    /^What would change if Syrian Observatory for Human Rights/,
    /1\.\.2 voices would be 0\.\.1/,
  ],
];

const otherPhrasings: readonly Phrasing[] = [
  [
    'Who controls Syria and Iraq?',
    /^Who controls Syria and Iraq/,
    /No source says who controls all of Syria\.[\s\S]*Syria \(wide areas\): Islamic State[\s\S]*Mosul: Islamic State/,
  ],
  [
    'What would change if we distrust McGurk and SOHR?',
    /^What would change if Brett McGurk and Syrian Observatory/,
    /6 claims would be lost/,
  ],
  [
    'Which claims about Islamic State rest only on unnamed sources?',
    /of claims that involve Islamic State/,
    /rolled back/,
  ],
  ['What happened on 4 March 2016?', /^What is said in all claims, on 2016-03-04/, /routed/],
  ['Who said what about Mosul?', /^What is said in claims that involve Mosul/, /Islamic State controls Mosul/],
  ['Did Islamic State deny that rebels seized Al-Tanf?', /^What Islamic State denied in/, /Nothing of that kind/],
  [
    'who reported that rebels captured altanf',
    /that the actor Syrian rebels captured the place Al-Tanf crossing/,
    bothVoices,
  ],
  [
    'WHO REPORTED THAT REBELS SEIZED AL-TANF?',
    /that the actor Syrian rebels seized the place Al-Tanf crossing/,
    bothVoices,
  ],
  [
    'Please can you tell me who said that Al-Tamf was seized by Syrian rebels?',
    /that the actor Syrian rebels seized the place Al-Tanf crossing/,
    bothVoices,
  ],
  ['Which sources reported the seizure of Al-Tanf by rebels?', /^Who reported/, bothVoices],
  ['According to whom did rebels seize Tanf?', /^Who reported/, bothVoices],
  [
    'Who said Daesh controls Mosul?',
    /that the controller Islamic State controlled the place Mosul/,
    /Reported by the outlet \(unnamed\)/,
  ],
  [
    'Who reported that ISIS fighters were killed?',
    /that the victim Islamic State \(fighters\) was killed/,
    /Local Coordination Committees/,
  ],
  [
    'Who reported that Islamic State lost ground in Syria since February 2016?',
    /that the actor Islamic State lost ground in the place Syria or a place within it, since 2016-02/,
    /Reported by Brett McGurk/,
  ],
  [
    'Who reported that Raqqa would be retaken?',
    /that the place Raqqa was retaken/,
    /No source reports it/,
    /Declined to say: Brett McGurk/,
  ],
  ['Who reported claims about Kurdish fighters?', /claims that involve Kurdish fighters/, /Yarabiyah/],
  ['Who denied that rebels seized Al-Tanf?', /^Who denied/, /Nobody denied it/],
  ['Did anybody deny that Islamic State controls Mosul?', /^Who denied/, /Nobody denied it/],
  ['Who doubted that Islamic State controls Mosul?', /^Who doubted/, /Nobody doubted it/],
  ['Who declined to say when Islamic State will be defeated?', /^Who declined/, /Declined to say: Brett McGurk/],
  ['Who was first to report that rebels seized Al-Tanf?', /^Who was first to report/, /do not settle who was first/],
  [
    'Who first reported that the Southern Front routed Islamic State?',
    /^Who was first to report/,
    /Local Coordination Committees.*nobody else reports it/,
  ],
  [
    'What did McGurk say about Mosul in March 2016?',
    /^What Brett McGurk said in claims that involve Mosul: .*in 2016-03/,
    /Published then: Declined to say: Mosul and Raqqa/,
  ],
  ['What did SOHR say on 5 March 2016?', /on 2016-03-05/, /Stated then: Syrian rebels entered Syria from Jordan/],
  [
    'What has the Syrian Observatory said between 1 March 2016 and 10 March 2016?',
    /from 2016-03-01 to 2016-03-10/,
    /Stated then/,
  ],
  [
    'What did the activists say?',
    /^What activists \(\d\) and activists \(\d\) said/,
    /activists \(1\): /,
    /activists \(2\): /,
  ],
  ['What did McGurk say about the coalition?', /involve US-led coalition/, /stabilise/],
  ['What are McGurk’s exact words?', /^What Brett McGurk said word for word/, /Daesh is losing/],
  ['What did Islamic State deny?', /^What Islamic State denied/, /Nothing of that kind by Islamic State/],
  [
    'When did SOHR say that rebels seized Al-Tanf?',
    /^What Syrian Observatory for Human Rights said, when/,
    /stated 2016-03-05, certain/,
  ],
  [
    'Did LCC report that fighters were killed?',
    /^What Local Coordination Committees said, when/,
    /killed one Islamic State fighter/,
  ],
  ['Who controls Mosul?', /^Who controls Mosul, according to whom/, /"edtf":"2016-03-05"/],
  ['In whose hands is Bukamal?', /^Who controls Albu Kamal crossing/, /Islamic State/],
  ['Is it confirmed that rebels seized Al-Tanf?', /^How many independent voices/, /"atMost":2/],
  ['What does the seizure of Al-Tanf by rebels hang on?', /^Single points of failure of/, /the outlet/],
  [
    'How many people were killed in Iraq?',
    /that people were killed in the place Iraq/,
    /At least 24 people killed, approximately/,
  ],
  [
    'Is there any disagreement among sources about Mosul?',
    /^Where sources disagree about claims that involve Mosul/,
    /"totalCount":0/,
  ],
  [
    'Which claims come only from anonymous sources about Al-Tanf?',
    /only on unnamed sources, of claims that involve Al-Tanf crossing or a place within it/,
    /Iraqi side/,
  ],
  [
    'Where does the article "Rebels take the Al-Tanf crossing from Islamic State" have it from?',
    /^The origins of each statement in "Rebels take/,
    /From Local Coordination Committees: /,
    /In its own voice, without a source: /,
  ],
  ['Show the path from SOHR to Jordan', /^How Syrian Observatory for Human Rights is connected to Jordan/, /"hops":1/],
  ['How reliable is the Syrian Observatory for Human Rights?', /as counts/, /made 2 claims of its own/],
  ['What is the track record of LCC?', /as counts/, /made 3 claims of its own/],
  [
    'When did Islamic State seize the Iraqi side of Al-Tanf?',
    /that the actor Islamic State seized the place Al-Tanf crossing \(Iraqi side\)/,
    /[Bb]etween 2015-05-01 and 2015-05-31/,
  ],
  [
    'Since when does Islamic State control the Iraqi side of Al-Tanf?',
    /that the controller Islamic State controlled the place/,
    /[Ss]ince 2015-05/,
  ],
  ['Where did rebels enter?', /^Where, by/, /Jordan and Syria/],
  ['What is said about Mosul?', /^What is said in claims that involve Mosul/, /declined to say: Brett McGurk/],
  ['What happened at Al-Tanf in May 2015?', /in 2015-05/, /Islamic State seized both sides/],
  ['What was known about Mosul by March 2016?', /published by 2016-03\.$/, /Islamic State controls Mosul/],
  ['What was known about Mosul?', /^What is said in/, /Islamic State controls Mosul/],
  ['Who is McGurk?', /^Who or what Brett McGurk is/, /Lead envoy/],
  ['who is IS', /^Who or what Islamic State is/, /"aliases":\["Daesh","IS","ISIL","ISIS"\]/],
  ['Tell me about the coalition', /^Who or what US-led coalition is/, /Global Coalition/],
  [
    'Who seized Al-Tanf?',
    /that the actor \(asked for\) seized the place Al-Tanf crossing/,
    /Syrian rebels: /,
    /Islamic State: /,
  ],
  [
    'Who entered Syria from Jordan?',
    /entered the destination Syria from the origin Jordan/,
    /Syrian rebels: Syrian rebels entered/,
  ],
  ['How many claims are there about Syria?', /involve Syria or a place within it/, /6 claims\./],
  ['How many claims per year?', /counted by year/, /2014: 1 claim\./],
  ['How much is in the graph?', /^How much is in the graph/, /22 claims, 40 attributions, 1 documents/],
];

const phrasings = [...questionsOfTheDemonstration, ...otherPhrasings];

describe('an English question', () => {
  it.each(phrasings)(
    'is read, and answered by a query that stands for itself: %s',
    async (question, reading, ...parts) => {
      const answer = await ask(question);
      expect(answer).toMatchObject({ understood: true, unread: [], suggestions: [] });
      expect(answer.reading).toMatch(reading);
      for (const part of parts) expect(told(answer)).toMatch(part);
      const copied = parse(answer.query ?? '', { maxTokens });
      expect(validate(schema, copied)).toEqual([]);
      expect(validate(schema, copied, limitRules)).toEqual([]);
      expect(costOf({ schema, document: copied, operationName: undefined, variables: {} })).toBeLessThanOrEqual(
        maxCost,
      );
      expect(await graph.ask(copied)).toEqual(answer.result);
    },
  );

  it.each(forms.map(({ id, example }) => [id, example]))(
    'of the form %s has an example that is read: %s',
    async (_, example) => {
      expect(await ask(example)).toMatchObject({ understood: true, unread: [] });
    },
  );

  it('is answered in its view, which stands in the query', async () => {
    const early = await ask('Who reported that rebels seized Al-Tanf?', { publishedBy: '2016-03-04' });
    expect(early.query).toContain('publishedBy: "2016-03-04"');
    expect(early.answer).toEqual(['No claim in this view of the graph says that.']);
  });

  it('leaves out whom its view leaves out, and still knows them by name', async () => {
    const { sources } = await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(
      gql`{ sources(name: "SOHR") { nodes { id } } }`,
    );
    const view = { excludeSources: sources.nodes.map(({ id }) => id) };
    expect((await ask('Who reported that rebels seized Al-Tanf?', view)).answer).toContain(
      'Reported by activists (1) (unnamed) through the outlet (unnamed).',
    );
    expect((await ask('What did SOHR say?', view)).answer).toEqual([
      'Nothing of that kind by Syrian Observatory for Human Rights is in this view of the graph.',
    ]);
  });

  it('according to a source is answered by its word alone, and not in a view without it', async () => {
    const idOf = async (name: string) =>
      (
        await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(
          gql`query ($name: String!) { sources(name: $name) { nodes { id } } }`,
          { name },
        )
      ).sources.nodes[0]?.id;
    const question = 'Who seized Al-Tanf, according to SOHR?';
    const whole = await ask(question);
    expect(whole.reading).toMatch(/, according to SOHR/);
    expect(whole.answer.join()).toContain('Syrian rebels');
    expect(whole.answer.join()).not.toContain('activists');
    const both = [await idOf('SOHR'), await idOf('Local Coordination Committees')];
    expect((await ask(question, { onlySources: both })).answer).toEqual(whole.answer);
    const without = await ask(question, { onlySources: both.slice(1) });
    expect(without.understood).toBe(false);
    expect(without.answer.join() + JSON.stringify(without)).toContain('This view leaves out SOHR');
  });

  it('in a view that cannot be has that for its answer, and no result', async () => {
    const answer = await ask('Who controls Mosul?', { excludeSources: ['src_00000000000000000000000000000000'] });
    expect(answer).toMatchObject({ understood: true, result: null });
    expect(answer.answer.join()).toMatch(/^This cannot be answered: .*src_0/);
  });

  it('is drawn with its reading, its answer and its query; a refusal with what can be asked', async () => {
    const lines = renderAnswer({ ask: await ask('Who controls Mosul?') }, plainStyle);
    expect(lines.slice(0, 2)).toEqual(['Interpreted as', '  Who controls Mosul, according to whom.']);
    expect(lines.join('\n')).toMatch(/\nAnswer\n {2}Mosul: Islamic State[\s\S]*\nQuery\n {2}\{\n {4}control\(/);
    expect(renderRefusal({ ask: await ask('Who controls McGurk?') }, plainStyle).join('\n')).toMatch(
      /^whosaid: Brett McGurk is a person, not a place\.\n\nNot understood\n {2}McGurk\n\nYou can ask\n {2}\S/,
    );
  });

  it.each([
    [
      'What did SOHR say on 5 March?',
      /The date names no year and was read as \d{4}-03-05\. If you mean another, name it\./,
    ],
    ['On 5 March, what did SOHR report?', /was read as \d{4}-03-05/],
    ['What did McGurk say in March?', /was read as \d{4}-03/],
  ])('%s is told with the year that was taken', async (question, remark) => {
    expect((await ask(question)).answer.join('\n')).toMatch(remark);
  });

  it.each(['What did SOHR say on 5 March 2016?', 'Was Al-Tanf seized on 4 March?'])(
    '%s needs no remark about the year',
    async (question) => {
      const { understood, answer } = await ask(question);
      expect(understood).toBe(true);
      expect(answer.join('\n')).not.toMatch(/no year/);
    },
  );

  it('about a time of knowing never widens the view', async () => {
    const { query } = await ask('What was known by April 2016?', { publishedBy: '2016-03-04' });
    expect(query).toContain('publishedBy: "2016-03-04"');
  });

  it('with as many names as fit costs a few round trips: names of a phrase, its verb, its words and the answer', async () => {
    const few = await roundTrips('Who reported that rebels seized Al-Tanf?');
    // The answer alone takes one for the question, two for evidence and links, and one for each kind of thing it refers to.
    expect(few).toBeLessThanOrEqual(10);
    const names = 'SOHR, LCC, McGurk, Mosul, Raqqa, Jordan, Iraq, Syria, Daesh';
    // Each name is one search, and no word of it another.
    expect(await roundTrips(`Who reported that ${names} and Southern Front seized Al-Tanf?`)).toBeLessThanOrEqual(
      few + 18,
    );
  });
});

/** How many statements a question runs on the real engine. */
async function roundTrips(question: string): Promise<number> {
  let count = 0;
  const read: Engine['read'] = (statement, params) => {
    count += 1;
    return graph.engine.read(statement, params);
  };
  const contextValue = { engine: { ...graph.engine, read }, by: 'tester', writes: { allowed: true } };
  const { errors } = await execute({ schema, document, variableValues: { question }, contextValue });
  expect(errors).toBeUndefined();
  return count;
}

/** A question that cannot be read, what is said of it, and the words that were not understood. */
type Refusal = readonly [title: string, question: string, reading: RegExp, unread: readonly string[]];

const refusals: readonly Refusal[] = [
  [
    'leaves open which of two it means',
    'Who reported that rebels seized Al-Tanf or Mosul?',
    /I do not understand "or" within a claim/,
    ['or'],
  ],
  ['speaks of all where claims speak of some', 'Who reported that all fighters were killed?', /"all"/, ['all']],
  [
    'names a place that nobody knows',
    'Who controls Atlantis?',
    /^I do not know who or what "Atlantis" is\.$/,
    ['Atlantis'],
  ],
  [
    'names somebody nobody knows in a claim',
    'Who reported that Xyz seized Al-Tanf?',
    /I do not know who or what "Xyz" is/,
    ['Xyz'],
  ],
  ['names a source that nobody knows', 'What did Reuters say about Mosul?', /"Reuters"/, ['Reuters']],
  ['is about something else', 'Who is the president of France?', /"president France"/, ['president', 'France']],
  ['is of no form', 'Is it raining in Paris?', /I do not understand/, ['raining', 'Paris']],
  ['asks for reasons', 'Why did rebels seize Al-Tanf?', /I do not understand "Why"/, ['Why']],
  [
    'is in another script',
    'кто сообщил о захвате',
    /in a language in Cyrillic script; I read English/,
    ['кто', 'сообщил', 'о', 'захвате'],
  ],
  ['is in Arabic', 'من سيطر على التنف؟', /This question is in Arabic/, ['من', 'سيطر', 'على']],
  ['has only words that say nothing', 'the of and', /This is not a question/, ['of', 'and']],
  ['is empty', '   ', /This is not a question/, []],
  ['has only punctuation', '?!? --- {}', /This is not a question/, []],
  [
    'names a day that no calendar has',
    'Who controls Mosul on 30 February 2016?',
    /"30 February 2016" is not a valid time/,
    ['30 February 2016'],
  ],
  [
    'names a date that is none',
    'What happened in Iraq on 2016-13-01?',
    /"2016-13-01" is not a valid time/,
    ['2016-13-01'],
  ],
  [
    'asks from a later time to an earlier one',
    'What happened in Iraq from 2016 to 2014?',
    /not a valid time/,
    ['from 2016 to 2014'],
  ],
  [
    'is two questions',
    'Who reported the fighting, and when did it begin?',
    /more than one question/,
    ['when', 'did', 'it', 'begin'],
  ],
  [
    'is two sentences',
    'Who controls Mosul? Who controls Raqqa?',
    /more than one question/,
    ['Who', 'controls', 'Raqqa'],
  ],
  ['wants a person to be a place', 'Who controls McGurk?', /Brett McGurk is a person, not a place/, ['McGurk']],
  ['wants a place to speak', 'What did Mosul say?', /Mosul is a place, not a source/, ['Mosul']],
  [
    'names several where one is needed',
    'What is the track record of the activists?',
    /may be activists \(\d\) or activists \(\d\)/,
    ['activists'],
  ],
  ['points at what was not said', 'Who reported it?', /I do not know what "it" refers to/, ['it']],
  [
    'turns a claim into its opposite',
    'Who reported that rebels did not seize Al-Tanf?',
    /ask who denied it instead/,
    ['not'],
  ],
  ['counts by what there is not', 'How many claims by colour?', /not by colour/, ['colour']],
  [
    'names a document that is not there',
    'Where does the article "No such thing" have it from?',
    /No document has the title "No such thing"/,
    ['No such thing'],
  ],
  ['has a word left over', 'Who reported that rebels gleefully seized Al-Tanf?', /"gleefully"/, ['gleefully']],
  [
    'is Cypher',
    'Who reported that rebels seized Tanf MATCH (n) DETACH DELETE n?',
    /do not know/,
    ['MATCH', 'n', 'DETACH', 'DELETE', 'n'],
  ],
  ['is GraphQL', 'Who controls Mosul") { id } } mutation { retract(attribution: "x") { id } }?', /do not know/, []],
];

describe('an English question that cannot be read', () => {
  it.each(refusals)('because it %s, is refused with what can be asked: %s', async (_, question, reading, unread) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ understood: false, query: null, result: null, answer: [] });
    expect(answer.reading).toMatch(reading);
    if (unread.length > 0) expect(answer.unread).toEqual(unread);
    expect(answer.suggestions.length).toBeGreaterThanOrEqual(2);
    for (const suggestion of answer.suggestions) {
      expect(suggestion).not.toMatch(/[{}]/);
      expect([suggestion, (await ask(suggestion)).understood]).toEqual([suggestion, true]);
    }
  });

  it('is offered again with what was understood of it', async () => {
    expect((await ask('What is the track record of the activists?')).suggestions).toEqual(
      expect.arrayContaining([
        'What is the track record of activists (1)?',
        'What is the track record of activists (2)?',
      ]),
    );
    expect((await ask('Who reported the fighting, and when did it begin?')).suggestions[0]).toBe(
      'Who reported fighting?',
    );
    expect((await ask('Who reported that rebels did not seize Al-Tanf?')).suggestions[0]).toMatch(
      /^Who denied that rebels seize Al-Tanf/,
    );
    expect((await ask('Who controls McGurk?')).suggestions.join()).toContain('Brett McGurk');
  });

  it('for its length is an error that says how long it may be', async () => {
    const { errors } = await graph.reply(document, { question: `Who reported ${'a'.repeat(10_000)}?` });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/the maximum is 500/) }]);
  });

  it('is refused in time, however it is made to be slow', async () => {
    const hostile = [
      `${'who reported that '.repeat(27)}x`,
      `"${'a"'.repeat(240)}`,
      `${'('.repeat(240)}a${')'.repeat(240)}`,
      `what did ${'say about '.repeat(45)}`,
      `how many claims ${'about x by '.repeat(40)}`,
      `${'- '.repeat(249)}`,
      `who controls ${'2016-03-05 to '.repeat(30)}`,
      `who is ${'\u0301'.repeat(400)}`,
      `who reported ${'a, '.repeat(150)}`,
    ];
    for (const question of hostile) {
      expect((await ask(question)).understood).toBe(false);
    }
  });
});

/** Other data, of which the rules know nothing. */
const questionsOfOtherData: readonly Phrasing[] = [
  [
    'Who fought at Old Bridge in March 2031?',
    /that the actor \(asked for\) fought at the place Old Bridge, in 2031-03/,
    /River Front/,
  ],
  [
    'Who reported the fighting at Old Bridge on 10 March 2031?',
    /of fighting at the place Old Bridge, on 2031-03-10/,
    /Reported by NOBS through Weekly Echo/,
  ],
  ['Who killed civilians?', /that the actor \(asked for\) killed the victim Civilians/, /Hill Brigade: /],
  [
    'How many people were killed at Old Bridge on 8 March 2031?',
    /that people were killed at the place Old Bridge/,
    /3 people, with numbers that cannot all be right \(3, 3, 2\), said by Uppsala Conflict Data Program/,
  ],
  ['What happened at Mill village?', /involve Mill village/, /Hill Brigade fought/],
  ['Who controls Mill village?', /Mill village \(3 of that name\)/, /No source says who controls/],
  ['What would be lost without The Post?', /if Post, The were distrusted/, /No claim would lose all its support/],
  ['Who said that people were killed?', /claims that people were killed/, /Uppsala Conflict Data Program/],
];

describe('an English question about other data', () => {
  let other: TestGraph;
  beforeAll(async () => {
    // Where tests share one database, opening empties it: what follows here is the last to use it.
    other = await openTestGraph();
    const importer = importers.find(({ name }) => name === 'ucdp-ged');
    if (importer === undefined) throw new Error('there is no importer of UCDP GED');
    const file = new URL('../fixtures/ucdp/norland_2031.csv', import.meta.url).pathname;
    await importInput(other.engine, importer, file, { by: 'tester' });
  });
  afterAll(() => other.close());

  it.each(questionsOfOtherData)('is read by the same rules: %s', async (question, reading, ...parts) => {
    const answer = (await other.ask<{ ask: Answer }>(document, { question })).ask;
    expect(answer.reading).toMatch(reading);
    for (const part of parts) expect(told(answer)).toMatch(part);
  });
});
