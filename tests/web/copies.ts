import { hostileName } from './harbour.js';

/**
 * A graph of copies: a wire report, two papers that print most of it, one that does not, one whose text is not kept, and one that
 * repeats itself and tries what texts must not do.
 */

const opening = 'Two barges collided in the lower canal on Tuesday morning,';
const middle = wordy('The harbour master closed the locks', 60);
const end = wordy('Divers searched the hold of the second barge', 60);

export const wire = `${opening} the canal office said. ${middle} Nobody was hurt. ${end}`;
const morning = `${opening.toUpperCase()} our reporter saw. ${middle} ${end}`;
const evening = `Late edition. ${middle} It is the third collision this year. ${end}`;
const repeating = `<b>${middle}</b> <script>window.harmed=1</script> ${'w'.repeat(400)} ${middle}`;

/** The lines of a file that makes the graph. */
export function copiesFile(): string {
  const lines: readonly object[] = [
    { whosaid: { version: 1, namespace: 'copies', by: 'tester' } },
    ...['wire', 'morning', 'evening', 'other', 'tricks'].map((key) => ({
      entity: { key, kind: 'ORGANISATION', name: `The ${key}`, sourceKind: 'OUTLET' },
    })),
    { entity: { key: 'office', kind: 'ORGANISATION', name: 'Canal Office', sourceKind: 'OFFICIAL' } },
    { entity: { key: 'canal', kind: 'PLACE', name: 'Lower Canal' } },
    document('wire', 'Barges collide', '2031-04-01', wire),
    document('morning', 'Barges collide at dawn', '2031-04-02', morning),
    document('evening', 'Canal closed', '2031-04', evening),
    document('other', 'A quiet day', '2031-04-02', 'Nothing happened in the town today.'),
    { document: { key: 'd-unkept', title: 'Barges, from memory', publisher: 'other', publishedAt: '2031-04-05' } },
    document('tricks', hostileName, '2031-04-03', repeating),
    claim('collided', 'Two barges collided in the lower canal.'),
    claim('closed', 'The locks were closed.'),
    said('office', 'collided', 'wire', { cue: 'said', span: spanOf(wire, opening.slice(0, -1)) }),
    said('wire', 'closed', 'wire', { mode: 'NARRATIVE' }),
    said('morning', 'collided', 'morning', { mode: 'NARRATIVE' }),
    said('morning', 'closed', 'morning', { mode: 'NARRATIVE' }),
    said('office', 'closed', 'evening', { stance: 'DENIES' }),
    said('evening', 'closed', 'evening', { mode: 'NARRATIVE' }),
    { link: { kind: 'DERIVED_FROM', from: 'd-morning', to: 'd-wire', derivation: 'REPRINT', reason: 'it says so' } },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Sentences of which no two have many words in common. */
function wordy(first: string, count: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const words = Array.from(
    { length: count },
    (_, index) => `${letters[(index * 7) % 26]}${letters[(index * 11 + first.length) % 26]}${index}`,
  );
  return `${first}, with ${words.join(' ')}.`;
}

function document(publisher: string, title: string, publishedAt: string, text: string): object {
  return { document: { key: `d-${publisher}`, title, publisher, publishedAt, text } };
}

function claim(key: string, text: string): object {
  return {
    claim: { key, predicate: key, text, participants: [{ role: 'PLACE', entity: 'canal' }], valid: '2031-04-01' },
  };
}

function said(source: string, of: string, document: string, more: object): object {
  return {
    attribution: {
      key: `${source} ${of} ${document}`,
      source,
      claim: of,
      document: `d-${document}`,
      mode: 'INDIRECT',
      ...more,
    },
  };
}

function spanOf(text: string, exact: string): object {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}
