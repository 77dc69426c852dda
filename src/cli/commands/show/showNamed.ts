import { type NamedPageFragment, ShowNamedDocument } from '../../generated.js';
import { nameOfType } from '../../print/nameOfType.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { withUnit } from '../../print/text.js';
import { lineOfAttribution } from '../../render/attributionLine.js';
import { deciderOf, lineOfClaim, lineOfLink, renderHead, renderList, withRest } from '../../render/parts.js';
import { showKind } from './showKind.js';

/** An entity, a source, or both. */
type NamedPage = Extract<NamedPageFragment, { readonly name: string }>;

function draw(node: NamedPage, style: TerminalStyle): readonly string[] {
  const { links = [], linkCount, claims } = entityOf(node) ?? {};
  const { said, published } = sourceOf(node) ?? {};
  const documents = published?.nodes.map(
    ({ title, publishedAt, id }) => `${publishedAt ?? 'unknown date'}: “${title}” ${id}`,
  );
  return [
    ...renderHead(node.name, whatOf(node), node.id, fieldsOf(node), style),
    ...renderList(
      'Links',
      links.map((link) => lineOfLink(link, style)),
      style,
      linkCount,
    ),
    ...renderList(
      'Claims with this entity, newest first',
      (claims?.nodes ?? []).map((claim) => lineOfClaim(claim, style)),
      style,
      claims?.totalCount,
    ),
    ...renderList(
      'Attributions of this source',
      (said?.nodes ?? []).map((each) => lineOfAttribution(each, style, { who: false, what: true })),
      style,
      said?.totalCount,
    ),
    ...renderList('Published documents, newest first', documents ?? [], style, published?.totalCount),
  ];
}

function entityOf(node: NamedPage) {
  return 'aliases' in node ? node : undefined;
}

function sourceOf(node: NamedPage) {
  return 'said' in node ? node : undefined;
}

function whatOf(node: NamedPage): string {
  const { sourceKind = 'UNSPECIFIED', said, published } = sourceOf(node) ?? {};
  const spoke = (said?.totalCount ?? 0) + (published?.totalCount ?? 0) > 0;
  const speaker = spoke || sourceKind !== 'UNSPECIFIED' ? `, source of kind ${withUnit(sourceKind)}` : '';
  return `${nameOfType(node.__typename)}${speaker}`;
}

function fieldsOf(node: NamedPage) {
  const entity = entityOf(node);
  const place = 'adminAreas' in node ? node : undefined;
  const only = 'document' in node ? node.document : undefined;
  const signers = 'signers' in node ? node.signers : undefined;
  const externalIds = entity?.externalIds.map(
    ({ scheme, value, url }) => `${scheme} ${value}${url === null ? '' : ` ${url}`}`,
  );
  const { assessments = [], assessmentCount = 0 } = sourceOf(node) ?? {};
  const grades = assessments.map((grade) => `${grade.reliability ?? '?'}${deciderOf(grade)}`);
  const where = typeof place?.latitude === 'number' ? `${place.latitude}, ${place.longitude}` : undefined;
  return [
    ['aliases', entity?.aliases.join('; ')],
    ['subkind', entity?.subkind],
    ['description', entity?.description],
    ['spellings', spellingsOf(sourceOf(node)?.spellings ?? [])],
    ['external ids', externalIds],
    ['coordinates', where],
    ['within', place?.adminAreas.join(', ')],
    ['signers', signers?.map(({ name, id }) => `${name} ${id}`)],
    ['only in', only ? `“${only.title}” ${only.id}` : undefined],
    ['reliability', withRest(grades, assessmentCount)],
    ['recorded', node.recordedAt],
  ] as const;
}

/** The spellings that are shown. The rest is counted. */
const maxSpellings = 10;

/** How documents spell a source, the most frequent first, with the number of attributions. */
function spellingsOf(all: readonly { readonly text: string; readonly count: number }[]): readonly string[] {
  const shown = all.slice(0, maxSpellings).map(({ text, count }) => `${text} (${count})`);
  return all.length > shown.length ? [...shown, `… and ${all.length - shown.length} more`] : shown;
}

export const showNamed = showKind(ShowNamedDocument, draw);
