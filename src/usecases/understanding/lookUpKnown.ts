import { InvalidInput } from '../../domain/errors.js';
import { isId } from '../../domain/records/ids.js';
import { aboutToken, nameQuery } from '../../domain/text/search/searchTokens.js';
import { soundQuery } from '../../domain/text/search/soundTokens.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import type { Question } from '../../graph/select/compose.js';
import { bindIds } from '../../graph/shape/fieldArguments.js';
import {
  hiddenFields,
  plainFields,
  type ResponseMap,
  type SelectedField,
  type Selection,
} from '../../graph/shape/selection.js';
import { byLink, byProperty, descending } from '../../graph/shape/shape.js';
import { entityTypes, type Named } from '../../language/names/named.js';
import { nameCandidates, predicateCandidates } from '../../language/read/candidates.js';
import type { Known } from '../../language/read/read.js';
import type { Word } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';

/** How much of a word's letter triples a name must have. */
const enough = 0.5;
/** The most names that are compared with a text. */
const maxNames = 60;
const maxPredicates = 1_500;

const otherThing: Selection = Object.fromEntries(entityTypes.map((type) => [type, plainFields('id name')]));
const links: SelectedField = {
  key: 'links',
  name: 'links',
  args: {},
  selection: {
    Link: [...plainFields('kind outgoing withdrawn'), { key: 'other', name: 'other', args: {}, selection: otherThing }],
  },
};
const entity = [...plainFields('id name aliases description subkind'), links];
/** What is read of a thing that a text may name. */
export const namedThingFields: Selection = {
  Person: entity,
  Organisation: entity,
  Actor: entity,
  Place: [...entity, ...plainFields('adminAreas')],
  OtherEntity: entity,
  UnnamedSource: [
    ...plainFields('id name'),
    { key: 'document', name: 'document', args: {}, selection: { Document: plainFields('title') } },
  ],
  JointSource: plainFields('id name'),
  Event: plainFields('id name'),
  Document: plainFields('id title'),
  Claim: plainFields('id text'),
};

/**
 * What the graph knows of what words may speak of: things by their names, and predicates. One round trip, whatever the number of
 * words.
 * @param documents titles to look up
 */
export async function lookUpKnown(
  field: RootField,
  words: readonly Word[],
  documents: readonly string[] = [],
): Promise<Known> {
  const mentions = mentionsOf(words);
  const predicates = predicateCandidates(words).slice(0, maxPredicates);
  const ids = [...new Set(words.map(({ text }) => text).filter(isId))].slice(0, 20);
  const titles = documents
    .slice(0, 3)
    .map((text) => titleOf(text))
    .filter((one) => one !== undefined);
  const questions = [
    ...(mentions === undefined ? [] : [mentions]),
    // Beside names they are asked for even if there are none: an engine plans one statement for all texts.
    ...(mentions === undefined && predicates.length === 0 ? [] : [predicatesAmong(predicates)]),
    ...(ids.length === 0 ? [] : [byIds(ids)]),
    ...titles,
  ];
  if (questions.length === 0) return { names: [], predicates: new Set() };
  const found = await field.askAll<readonly ResponseMap[]>(questions);
  const rows = found.flat();
  return {
    names: rows.flatMap(thingOf),
    predicates: new Set(
      rows.flatMap((row) =>
        row.__typename === 'Claim' && typeof row[' predicate'] === 'string' ? [row[' predicate']] : [],
      ),
    ),
  };
}

function mentionsOf(words: readonly Word[]): Question | undefined {
  const candidates = nameCandidates(words);
  const tokens = candidates.map((text) => nameQuery(text)).filter((own) => own.length > 0);
  const sounds = candidates.flatMap((text) => soundQuery(text));
  const about = candidates.map((text) => [aboutToken(text)]);
  if (tokens.length === 0) return undefined;
  const query = [
    ...new Set([...candidates.flatMap((text) => text.split(' ')), ...tokens.flat(), ...sounds.flat(), ...about.flat()]),
  ];
  const searchable = query.filter((token) => /^[\p{L}\p{N}]+$/u.test(token));
  return {
    file: 'queries/understanding/mentions',
    kind: 'list',
    to: 'SearchHit',
    binding: {
      when: [],
      params: {
        query: searchable.join(' '),
        words: [...tokens, ...about].map(asWhole),
        sounds: sounds.map(asWhole),
        enough,
      },
    },
    args: {},
    selection: {
      SearchHit: [{ key: 'node', name: 'node', args: {}, selection: namedThingFields }, ...hiddenFields('names')],
    },
    sort: [descending(byLink('rank')), byLink('length'), byProperty('id')],
    max: maxNames,
  };
}

/** Tokens as they stand among others: to look one up in a text is faster than in a list. */
function asWhole(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) => ` ${token} `);
}

/** The question for those of some predicates that claims have. */
export function predicatesAmong(predicates: readonly string[]): Question {
  return {
    file: 'queries/understanding/predicates',
    kind: 'list',
    to: 'Claim',
    binding: { when: [], params: { predicates } },
    args: {},
    selection: { Claim: hiddenFields('predicate') },
    sort: [byProperty('id')],
    max: maxPredicates,
  };
}

function byIds(ids: readonly string[]): Question {
  return {
    file: 'queries/nodes',
    kind: 'list',
    to: 'Node',
    binding: bindIds({ ids }),
    args: {},
    selection: namedThingFields,
  };
}

function titleOf(text: string): Question | undefined {
  try {
    return rootQueries.search(
      { text, in: ['DOCUMENT'], first: 10 },
      { SearchHit: [{ key: 'node', name: 'node', args: {}, selection: namedThingFields }] },
    );
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** What was found by a name. */
export function thingOf(row: ResponseMap): readonly Named[] {
  const node = (row.node ?? row) as ResponseMap;
  if (typeof node.id !== 'string' || node.__typename === 'Claim' || node.__typename === 'Attribution') return [];
  const names = (row[' names'] ?? []) as readonly string[];
  const aliases = [...new Set([...((node.aliases ?? []) as readonly string[]), ...names])].filter(
    (one) => one !== node.name,
  );
  return [
    {
      ...(node as unknown as Named),
      __typename: node.__typename,
      aliases,
      ...(row.node === undefined ? { matched: node.id } : {}),
    },
  ];
}
