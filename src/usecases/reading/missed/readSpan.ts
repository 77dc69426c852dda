import type { QueryReadSpanArgs } from '../../../domain/schema/generated.js';
import type { Engine } from '../../../graph/engine.js';
import type { ResponseMap, Selection } from '../../../graph/shape/selection.js';
import type { TextMention } from '../../../reading/proposal.js';
import { project } from '../../project/project.js';
import { RootField } from '../../rootField/rootField.js';
import type { ThingsByName } from '../knownNames.js';
import { thingsNamed } from '../mentions.js';
import { proposalInWords } from '../readingInWords.js';
import { reviewView } from '../textDocument.js';
import { chosenStatement } from './chosenStatement.js';

/** The most further claims that are told. */
const maxFurther = 20;

/** What the rules read in words of a document that a person chose. @throws NotFound; InvalidInput */
export async function readSpan(
  engine: Engine,
  { document: id, ...chosen }: QueryReadSpanArgs,
  selection: Selection,
): Promise<ResponseMap> {
  const field = new RootField(engine, reviewView);
  const { read, byName, document } = await chosenStatement(field, id, chosen);
  const { proposal, speakers, further } = read;
  const { claim, cue, content } = proposal;
  const words = content.map(({ exact }) => exact).join(' … ');
  return field.complete(
    project(
      'SpanReading',
      {
        ...proposal,
        words,
        reading: proposalInWords(proposal),
        further: further.slice(0, maxFurther).map(({ span, text }) => ({ ...span, text })),
        speakers: speakers.map((one) => speakerRead(one, byName)),
        narrated: proposal.speaker === undefined,
        cue: cue ?? null,
        predicate: claim?.predicate ?? 'said',
        text: claim?.text ?? words,
        valid: claim?.valid ?? null,
        publisher: document.publisher.id,
      },
      selection,
    ),
  );
}

function speakerRead(mention: TextMention, byName: ThingsByName): object {
  const { name, isNamed, span, kind } = mention;
  const [only, ...others] = isNamed ? thingsNamed(name, kind, byName) : [];
  return { ...span, name, named: isNamed, thing: only !== undefined && others.length === 0 ? only.id : null };
}
