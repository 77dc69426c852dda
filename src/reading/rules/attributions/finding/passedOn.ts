import type { TextSentence } from '../../text/sentences.js';
import type { Attribution, Range, RuleContext } from '../attribution.js';
import { cuesIn } from '../cues.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, nodesOf } from '../nodes.js';
import { saidThat } from './saidThat.js';

const passing = new Set(['according-to', 'said-after']);

/** "Police confirmed that the road was shut, the Herald reported": the police say so, and the Herald passes it on. */
export function passedOn(outer: Attribution, sentence: TextSentence, context: RuleContext): readonly Attribution[] {
  const { speaker, content, stance, mode } = outer;
  const [{ from, to }, ...more] = content;
  if (!passing.has(outer.rule) || speaker === undefined || stance !== 'ASSERTS' || mode === 'DIRECT') return [outer];
  if (more.length > 0) return [outer];
  const inside = { ...sentence, from, to };
  const nodes = nodesOf(context.read.tokens, inside);
  const [inner, ...others] = saidThat.find(inside, { ...context, nodes, cues: cuesIn(nodes) }, []);
  const isWhole =
    inner?.speaker !== undefined &&
    others.length === 0 &&
    inner.speaker.from <= from + 1 &&
    inner.content.at(-1)?.to === to &&
    (context.read.tokens[inner.content[0].from - 1]?.folded === 'that' || isClause(nodes, inner.content[0])) &&
    inner.speaker.entity !== speaker.entity;
  return isWhole ? [{ ...inner, relays: [...inner.relays, speaker, ...outer.relays] }] : [outer];
}

/** Whether somebody's words begin with what they say of whom: "Traders expected 21 million" tells none, nor does "conceded defeat after …". */
function isClause(nodes: readonly Node[], { from, to }: Range): boolean {
  const verb = nodes.findIndex((node, at) => node.from >= from && node.to <= to && isFiniteVerb(nodes, at));
  return verb >= 0 && !nodes.slice(0, verb).some((node) => node.from >= from && joining.test(node.folded));
}

const joining = /^(?:after|before|when|while|because|as|since|until|if|who|whose|which|and|but)$/;
