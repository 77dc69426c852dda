import { boundsOf, type Edtf, parseEdtf } from '../../../domain/edtf/edtf.js';
import type { View } from '../../../domain/schema/generated.js';
import { AskKnownClaimsDocument, AskThingsDocument, type AskThingsQuery } from '../../generated.js';
import { describeClaims } from '../../names/claims.js';
import { kindNames } from '../../names/kindNames.js';
import { call, type Form, type FormMatch, form, readingOf } from '../../patterns/form.js';
import { countOf, listNames, namesTogether, sentence } from '../../sentences.js';

type Known = Extract<AskThingsQuery['nodes'][number], { readonly name: string }>;

export const knownByForm: Form = form({
  id: 'known-by',
  example: 'What did we know about Al-Tanf on 4 March 2016?',
  template: 'What was known about {topic} by {time}?',
  asked: [
    'what (did|could|do) (we|one|anybody|anyone) [have] (know|known) [(about|of) {claim}]',
    'what (was|is|had been|could be) (known|published|knowable) [(about|of|on) {claim}]',
    'what had been published [(about|on) {claim}]',
  ],
  isAbout: true,
  time: 'required',
  read: (found) => {
    const view = publishedBy(found);
    const about = Object.keys(found.topic.filter).length === 0 ? '' : ` in ${found.topic.said}`;
    return readingOf(
      `What was known${about} by what was certainly published by ${view.publishedBy}`,
      call(AskKnownClaimsDocument, { view }, { filter: found.topic.filter }),
      (page) => describeClaims(page, 'Nothing: no document with it was certainly published by then.'),
    );
  },
});

export const whoIsForm: Form = form({
  id: 'who-is',
  example: 'Who is McGurk?',
  template: 'Who or what is {thing}?',
  asked: [
    '(who or what|who|what) (is|are|was|were) {thing}',
    '[tell me|tell us] about {thing}',
    'what do you know about {thing}',
  ],
  several: ['thing'],
  read: (found) => {
    const things = found.things.thing ?? [];
    return readingOf(
      `Who or what ${namesTogether(things.map(({ name }) => name ?? ''))} ${things.length === 1 ? 'is' : 'are'}`,
      call(AskThingsDocument, found, { ids: things.map(({ id }) => id) }),
      (nodes) => nodes.flatMap((node) => (node !== null && 'name' in node ? tellKnown(node) : [])),
    );
  },
});

/** The earlier of the requested time and that of the view. */
function publishedBy({ time, view }: FormMatch): View & { readonly publishedBy: Edtf } {
  const asked = time?.to ?? time?.from ?? parseEdtf('');
  const before = view.publishedBy ?? undefined;
  const end = (edtf: Edtf) => boundsOf(edtf).latestEnd;
  return { ...view, publishedBy: before !== undefined && end(before) < end(asked) ? before : asked };
}

/** Names, and how many more there are. */
function withRest(names: readonly string[], total: number): readonly string[] {
  return total > names.length ? [...names, `${total - names.length} more`] : names;
}

function tellKnown(known: Known): readonly string[] {
  const {
    aliases = [],
    subkind = null,
    partOf = [],
    partOfCount = 0,
    description = null,
    claims,
  } = 'aliases' in known ? known : {};
  const said = 'said' in known ? known.said : undefined;
  const document = 'document' in known ? known.document : null;
  const signers = 'signers' in known ? known.signers : [];
  const facts = [
    ...(aliases.length === 0 ? [] : [`also called ${listNames(aliases)}`]),
    ...(partOf.length === 0
      ? []
      : [
          `part of ${listNames(
            withRest(
              partOf.map((whole) => whole.name),
              partOfCount,
            ),
          )}`,
        ]),
    ...(document ? [`in the document "${document.title}"`] : []),
    ...(signers.length === 0 ? [] : [`signed by ${listNames(signers.map((signer) => signer.name))}`]),
  ];
  const kind = `${kindNames[known.__typename] ?? 'a thing'}${subkind === null ? '' : ` (${subkind})`}`;
  const what = [`${known.name} is ${kind}`, ...facts].join(', ');
  const it = known.__typename === 'Person' ? 'them' : 'it';
  const counts = [
    ...(claims === undefined || claims.totalCount === 0 ? [] : [`${countOf(claims.totalCount, 'claim')} about ${it}`]),
    ...(said === undefined || said.totalCount === 0 ? [] : [`${countOf(said.totalCount, 'thing')} said by ${it}`]),
  ];
  return [
    sentence(what),
    ...(description ? [sentence(description)] : []),
    ...(counts.length === 0 ? [] : [sentence(listNames(counts))]),
  ];
}
