import { type DecisionPageFragment, ShowDecisionDocument } from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit } from '../../print/text.js';
import { nameOfThing, renderHead, renderList } from '../../render/parts.js';
import { showKind } from './showKind.js';

type DecisionPage = Extract<DecisionPageFragment, { readonly __typename: 'Decision' | 'Assessment' }>;

function draw(decision: DecisionPage, style: TerminalStyle): readonly string[] {
  const grade = decision.__typename === 'Assessment' ? decision : undefined;
  const { subjects, subjectCount } =
    'subjects' in decision ? decision : { subjects: [decision.subject], subjectCount: 1 };
  const fields = [
    ['reliability', grade?.reliability],
    ['credibility', grade?.credibility?.toString()],
    ['by', decision.by ?? 'unknown'],
    ['at', decision.at],
    ['reason', decision.reason],
    ['status', decision.withdrawn ? 'withdrawn' : 'in force'],
  ] as const;
  const about = subjects.map((thing) => `${nameOfThing(thing)} ${paint(style.colors.dim, thing.id)}`);
  return [
    ...renderHead(
      withUnit('kind' in decision ? decision.kind : decision.__typename),
      'decision',
      decision.id,
      fields,
      style,
    ),
    ...renderList('About', about, style, subjectCount),
  ];
}

export const showDecision = showKind(ShowDecisionDocument, draw);
