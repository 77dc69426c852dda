import { describe, expect, it } from '@jest/globals';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';

// Ways in which texts attribute, each as `speaker < relay: content`, with the stance where it is not ASSERTS.

function told(text: string): readonly string[] {
  return proposeByRules({ text, publisher: 'The Northern Wire', publishedAt: '2024-05-05' })
    .filter(({ mode }) => mode !== 'NARRATIVE')
    .map(({ speaker, relays, content, stance }) => {
      const who = [speaker?.name ?? '?', ...relays.map(({ name }) => name)].join(' < ');
      return `${who}: ${content.map(({ exact }) => exact).join(' + ')}${stance === 'ASSERTS' ? '' : ` (${stance})`}`;
    });
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'chains of reports': [
    [
      'A nurse told reporters that a driver had told her that the manager had said the road was shut.',
      'manager < driver < nurse: the road was shut',
    ],
    [
      'The minister said that the Daily Tide had reported that two ships were sunk.',
      'Daily Tide < minister: two ships were sunk',
    ],
    [
      'Officials told the Post that they had been informed by the army that the bridge was gone.',
      'army < Officials < Post: the bridge was gone',
    ],
    ['The envoy said he had been told that the rebels were near.', 'envoy: he had been told that the rebels were near'],
    [
      'Police in Norland confirmed that three people were hurt, the Herald reported.',
      'Police in Norland < Herald: three people were hurt',
    ],
    [
      'The ministry denied the dam had burst, according to the Herald.',
      'ministry < Herald: the dam had burst (DENIES)',
    ],
    [
      'Traders expected around 21 million tonnes, according to a survey.',
      'survey: Traders expected around 21 million tonnes',
    ],
    [
      'The ruling party conceded defeat after results gave it 30 seats, according to officials.',
      'officials: The ruling party conceded defeat after results gave it 30 seats',
    ],
    [
      'The Valley Observatory, quoting hospital staff, put the toll at 30.',
      'hospital staff < Valley Observatory: the toll at 30',
    ],
    ['Citing two officials, the Daily Tide said the plan was dead.', 'officials < Daily Tide: the plan was dead'],
  ],
  'the passive': [
    [
      'The general was reported by state radio to have been wounded.',
      'state radio: The general + to have been wounded',
    ],
    ['The army is accused by rights groups of burning villages.', 'rights groups: The army + of burning villages'],
    ['Rumours that the king had died were dismissed by the palace.', 'palace: Rumours that the king had died (DENIES)'],
    ['The court was told that the gun was old.', '?: the gun was old'],
    ['Allegations of looting were made by shopkeepers.', 'shopkeepers: looting'],
  ],
  'who speaks': [
    ['An engineer who left the company in May confirmed that it knew.', 'engineer: it knew'],
    ['A source close to the family said that Ana Sorel was ill.', 'source close to the family: Ana Sorel was ill'],
    ['Jan Brik – a former minister – said the plan was dead.', 'Jan Brik: the plan was dead'],
    ['A statement by the rebels said the town was theirs.', 'rebels: the town was theirs'],
    ['The plan met with anger, with one farmer calling it "theft".', 'farmer: it "theft"'],
    [
      'The prosecutor alleges Jan Brik killed his wife, a charge he denies.',
      'prosecutor: Jan Brik killed his wife',
      'Jan Brik: a charge (DENIES)',
    ],
    [
      'Mr Brik was fined after telling reporters that the referee had been bribed.',
      'Brik: the referee had been bribed',
    ],
  ],
  'whom a pronoun means': [
    [
      'The road was shut, the navy said. The harbour authority was told. A boat was on its way, it added.',
      'navy: The road was shut',
      'navy: A boat was on its way',
    ],
    ['Lord Pym left. Through a spokesman he said that he was ill.', 'Pym: he was ill'],
    [
      'An engineer with years of service said he had closed a valve at Beit Zar. He believed that it was old.',
      'engineer with years of service: he had closed a valve at Beit Zar',
      'engineer with years of service: it was old',
    ],
  ],
  quotations: [
    ['Ana Sorel was there. "He said he wanted money," she said.', 'Ana Sorel: "He said he wanted money,"'],
    [
      'A survivor, Jan Brik, described it to us:\n\n"We ran for the door.\n\n"It was shut."',
      'Jan Brik: "We ran for the door.',
      'Jan Brik: "It was shut."',
    ],
    [
      '"It hung there," Jan Brik said. "I told him so.\n\n"He laughed."',
      'Jan Brik: "It hung there,"',
      'Jan Brik: "I told him so.',
      'Jan Brik: "He laughed."',
    ],
    ['The man walked in at 8 a.m. "He was polite," Ana Sorel said.', 'Ana Sorel: "He was polite,"'],
  ],
  'what is not said': [
    ['Police have yet to confirm his name.', 'Police: his name (DECLINES)'],
    ['Jan Brik could not say how the fire began.', 'Jan Brik: how the fire began (DECLINES)'],
    ['A clerk who declined to be named said the ban would end.', 'clerk: the ban would end'],
    ['Ana Sorel said it "does not comment on rumours".', 'Ana Sorel: it "does not comment on rumours"'],
  ],
  'several who speak together': [
    ['Russia and Iran said the pipes were old.', 'Russia and Iran: the pipes were old'],
    ['Both the Red Shield and Iran denied that it rained.', 'Red Shield and Iran: it rained (DENIES)'],
    ['Russia, Iran and Turkey said it rained.', 'Russia, Iran and Turkey: it rained'],
    ['In Moscow, Iran and Turkey said it rained.', 'Iran and Turkey: it rained'],
    ['It rained, according to the army and Iran.', 'army and Iran: It rained'],
    ['"It rained," said Russia and Iran.', 'Russia and Iran: "It rained,"'],
    [
      'Russia and Iran said it rained. They added that the pipes were old.',
      'Russia and Iran: it rained',
      'Russia and Iran: the pipes were old',
    ],
    ['The minister and his brother said it rained.', 'minister and his brother: it rained'],
    ['The ministry of health and education said it rained.', 'ministry of health and education: it rained'],
  ],
  'whom it does not name': [
    [
      'A spokesman for the Lowland Army said the bridge was gone. "It fell at dawn," the spokesman said.',
      'spokesman for the Lowland Army: the bridge was gone',
      'spokesman for the Lowland Army: "It fell at dawn,"',
    ],
    ["The port authority's director said the pier was shut.", "port authority's director: the pier was shut"],
    ['According to a source close to the club, the offer is low.', 'source close to the club: the offer is low'],
    ['The offer is low, said two people briefed on the talks.', 'people briefed on the talks: The offer is low'],
    [
      'A report by the Civic League published last week found that the pipes were old.',
      'Civic League: the pipes were old',
    ],
    ['A study commissioned by the city said that jobs would come.', 'study commissioned by the city: jobs would come'],
    ['A statement issued by the city said that jobs would come.', 'city: jobs would come'],
    ['The Civic League said in a tweet it was "outraged".', 'Civic League: it was "outraged"'],
    ['Jan Brik said in a statement the plan was dead.', 'Jan Brik: the plan was dead'],
    ['Last month the opposition said the vote was unfair.', 'opposition: the vote was unfair'],
    [
      'The city council and the provincial water board said the pipes were old.',
      'city council and the provincial water board: the pipes were old',
    ],
    ['The Daily Tide spoke to miners. The company declined to comment.', 'company: to comment (DECLINES)'],
    ['The Lowland Army left. The company declined to comment.', 'company: to comment (DECLINES)'],
    [
      'The Daily Tide spoke to miners at Corvane AG. The company declined to comment.',
      'Corvane AG: to comment (DECLINES)',
    ],
  ],
  'nobody who says something': [
    ['Last week said it rained.'],
    ['Health: Clinics are full.\n\nShelter: Tents are few.\n\nAccess: Roads are shut.'],
    ['There are conflicting reports about the cause.'],
    ['No one was reported to have died.'],
  ],
  'refusals, and what is taken back': [
    ['Police were unable to say how he died.', 'Police: how he died (DECLINES)'],
    [
      'Lena Graf could not tell the court who did it, and accepted that no prints had been taken.',
      'Lena Graf: who did it (DECLINES)',
      'Lena Graf: no prints had been taken',
    ],
    ['Her hospital did not want to comment.', 'hospital: to comment (DECLINES)'],
    [
      'Asked whether he had ordered a response, Ivan Varga did not reply.',
      'Ivan Varga: whether he had ordered a response (DECLINES)',
    ],
    ['The paper has since withdrawn the article.', 'paper: the article (WITHDRAWS)'],
    ['The minister has retracted his statement that the dam was safe.', 'minister: the dam was safe (WITHDRAWS)'],
    ['The army withdrew its troops.'],
    ['The bank withdrew its offer.'],
    ['The board says it has done no such thing.', 'board: it has done no such thing (DENIES)'],
    [
      'In last week’s paper we said that the flood cost nine million. The figure should have been twelve. We apologise.',
      'The Northern Wire: the flood cost nine million (WITHDRAWS)',
    ],
    [
      'Correction: An article on Monday said the mayor was 61. He is 63.',
      'The Northern Wire: the mayor was 61 (WITHDRAWS)',
    ],
    ['A report on Monday said the mayor was 61.', 'report on Monday: the mayor was 61'],
  ],
  'relative clauses': [
    ['Harmon, 61, of Kesh, who denies murder, shook his head.', 'Harmon: murder (DENIES)'],
    [
      'Corvane, which denies wrongdoing, said in a filing that the review was routine.',
      'Corvane: wrongdoing (DENIES)',
      'Corvane: the review was routine',
    ],
    ['The dollar rose against the euro, which suggests that demand is weak.'],
    ['Police are looking for a man who told her that she was next.', 'man: she was next'],
    [
      'Her father holds a photo of his son, who he says was killed by soldiers.',
      'father: a photo of his son + was killed by soldiers',
    ],
    ['Money that prosecutors say was stolen has been found.', 'prosecutors: Money + was stolen'],
    [
      'Dana Cole reported that the man who police say shot them was her brother.',
      'Dana Cole: the man who police say shot them was her brother',
    ],
  ],
  'who passes it on': [
    [
      'In a statement carried by the Brava news agency, the army said nobody was hurt.',
      'army < Brava news agency: nobody was hurt',
    ],
    ['Speaking to Radio Kesh, the mayor said the road was shut.', 'mayor < Radio Kesh: the road was shut'],
    ['Speaking to the Senate, the minister said the road was shut.', 'minister: the road was shut'],
    ['The road was shut, the Herald reported on Friday, citing police.', 'police < Herald: The road was shut'],
    [
      'The mayor resigned, citing family reasons, the Herald said.',
      'Herald: The mayor resigned, citing family reasons',
    ],
    [
      'Ivan Varga told parliament that the army "reserves the right", the Evening Post reported.',
      'Ivan Varga < Evening Post: the army "reserves the right"',
    ],
    ['Officials said the mayor accused the council of lying.', 'mayor < Officials: the council of lying'],
  ],
  'how something was said, and to whom': [
    ['The Front denied involvement in a text message.', 'Front: involvement (DENIES)'],
    ['The mayor denied the claims in a report.', 'mayor: the claims in a report (DENIES)'],
    ['The army rejected the allegations in a statement to Reuters.', 'army < Reuters: the allegations (DENIES)'],
    ['Police confirmed nine deaths in a crash.', 'Police: nine deaths in a crash'],
    ['Mona Adal said officials had promised her he would come.', 'officials < Mona Adal: he would come'],
    [
      'The talks failed, with the army and the rebels each insisting that the other had left.',
      'army and the rebels: the other had left',
    ],
    [
      'Its owners, Oak Care, said they accepted the findings and apologised to her.',
      'Oak Care: they accepted the findings',
    ],
    [
      'A joint report seen by the Post says both sides hold prisoners.',
      'joint report seen by the Post: both sides hold prisoners',
    ],
  ],
  'who goes on to speak': [
    [
      'A hall will stay open, the council said, adding that it has beds. It was unable to say for how long.',
      'council: A hall will stay open',
      'council: it has beds',
    ],
    [
      'The road, police said, was shut and the mayor said it would stay so.',
      'police: The road + was shut',
      'mayor: it would stay so',
    ],
    [
      'In a statement carried by Interfax, its command said nobody had moved, and it accused the rebels of lying.',
      'its command < Interfax: nobody had moved',
      'its command < Interfax: the rebels of lying',
    ],
    [
      'Protesters marched through the city, accusing the government of corruption.',
      'Protesters: the government of corruption',
    ],
    ['The army, accusing rebels of lying, said it had won.', 'army: rebels of lying', 'army: it had won'],
    [
      'Four men died, officials said, as each side accused the other of it.',
      'officials: Four men died',
      'side: the other of it',
    ],
  ],
  'what leads to a quotation': [
    [
      'Ivan Harmon wrote: "Did you do it?" The defence says it was a joke.',
      'Ivan Harmon: "Did you do it?"',
      'defence: it was a joke',
    ],
    [
      'One had died, "still waiting for his keys," Dana Cole said.',
      'Dana Cole: One had died, "still waiting for his keys,"',
    ],
    ['The plan was "a farce," Dana Cole said.', 'Dana Cole: The plan was "a farce,"'],
    ['Dana Cole sounded weary: "I have lost count."', 'Dana Cole: "I have lost count."'],
    ['Dana Cole has a tattoo: "Never again."'],
    ['Police found a note: "Help me."'],
    ['"Bad," she said.'],
  ],
  'what is counted and written': [
    ['The Observatory documented 14 attacks on schools in May.', 'Observatory: 14 attacks on schools in May'],
    ['The band recorded 12 songs.'],
    ['The minutes record that the pump failed.', 'minutes: the pump failed'],
    ['The team set a record that stood for years.'],
    ['Villagers told a different story.', 'Villagers: a different story'],
    ['The earliest post we could find was written by an account in Kesh.'],
    [
      'Posts shared thousands of times claim that the road is shut.',
      'Posts shared thousands of times: the road is shut',
    ],
    ['State television showed images and said the fire was out.', 'State television: the fire was out'],
    ['The judge told jurors to ignore reports that he was guilty.', 'judge: to ignore reports that he was guilty'],
    ['Maria Graf put it to him that he had been paid.', 'Maria Graf: he had been paid'],
  ],
};

describe.each(Object.entries(cases))('the rules read %s', (_, own) => {
  it.each(own.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
