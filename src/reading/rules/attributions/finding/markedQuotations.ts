import type { Attribution, AttributionRule, Range } from '../attribution.js';
import type { Node } from '../nodes.js';
import { namedSource } from '../source/namedSource.js';

/** The most nodes between a quotation and the name beside it. */
const reach = 3;
const longestName = 6;
/** Words for saying at the end of what stands before a quotation, in scripts that do not space words. */
const sayings = /(?:表示|说道|說道|指出|说|說|道|称|稱|曰|氏は|は)$/u;

/** In any language: a quotation with a name beside it, "Ana Sorel: «…»", "„…“, sagte Ana Sorel", 「…」 after a name. */
export const markedQuotations: AttributionRule = {
  name: 'marked-quotation',
  good: [
    {
      text: 'Die Lage ist ernst und wird es bleiben. „Wir gehen nicht“, sagte Anna Weber am Montag in der Stadt.',
      speaker: 'Anna Weber',
      content: ['„Wir gehen nicht“'],
    },
    {
      text: 'Le maire de la ville est parti hier. Luc Béranger : « Je suis innocent et je le dis. »',
      speaker: 'Luc Béranger',
      content: ['« Je suis innocent et je le dis. »'],
    },
    { text: '王伟说：「我们来了。」', speaker: '王伟', content: ['「我们来了。」'] },
  ],
  bad: ['Die „Neue Zeit“ ist eine Zeitung und nicht das Blatt der Stadt.'],
  find(sentence, context) {
    const { nodes, read } = context;
    return nodes.flatMap(({ quote, from, to }, at): readonly Attribution[] => {
      if (quote === undefined || sentence.to <= from) return [];
      const name = nameBefore(nodes, at) ?? nameBehind(nodes, at);
      if (name === undefined) return [];
      const text = read.text.slice(read.tokens[name.from]?.start, read.tokens[name.to - 1]?.end).replace(/\s+/gu, ' ');
      const bare = text.replace(sayings, '');
      if (bare === '') return [];
      const speaker = namedSource(bare, name.from, name.to, 'PERSON');
      return [
        {
          rule: 'marked-quotation',
          speaker,
          relays: [],
          content: [{ from, to }],
          mode: 'DIRECT',
          stance: 'ASSERTS',
          certainty: 'CERTAIN',
          coding: 'LIKELY',
        },
      ];
    });
  },
};

const isName = (node: Node | undefined) =>
  node?.token?.isWord === true && (node.token.large || /\p{Lo}/u.test(node.token.text));

function nameBefore(nodes: readonly Node[], at: number): Range | undefined {
  if (!/^[:：]$/u.test(nodes[at - 1]?.token?.text ?? '')) return undefined;
  let end = at - 1;
  while (end > 0 && at - 1 - end < reach && !isName(nodes[end - 1]) && nodes[end - 1]?.token?.isWord) end -= 1;
  let start = end;
  while (start > 0 && end - start < longestName && isName(nodes[start - 1])) start -= 1;
  return rangeBetween(nodes, start, end);
}

function nameBehind(nodes: readonly Node[], at: number): Range | undefined {
  let start = /^[,،，]$/u.test(nodes[at + 1]?.token?.text ?? '') ? at + 2 : at + 1;
  // Without a comma or a word for saying between them it may be anything.
  const first = start;
  while (start - first < reach && nodes[start]?.token?.isWord && !isName(nodes[start])) start += 1;
  if (start === first) return undefined;
  let end = start;
  while (end - start < longestName && isName(nodes[end])) end += 1;
  return first === at + 1 && end - start < 2 ? undefined : rangeBetween(nodes, start, end);
}

function rangeBetween(nodes: readonly Node[], start: number, end: number): Range | undefined {
  const [first, last] = [nodes[start], nodes[end - 1]];
  return first === undefined || last === undefined || end <= start ? undefined : { from: first.from, to: last.to };
}
