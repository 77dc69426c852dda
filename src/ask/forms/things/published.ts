import { AskPublishedDocument } from '../../generated.js';
import { call, type Form, form, readingOf, thingIn } from '../../patterns/form.js';
import { countOf, quoted, sentence } from '../../sentences.js';
import { timeText } from '../../timeText.js';

const documents = '(documents|articles|reports|stories|pieces|texts|papers|press releases)';
const publish = '(publish|published|write|written|issue|issued|put out|run|printed|print)';
const maxTold = 10;

/** What a source published, the newest first. */
export const publishedForm: Form = form({
  id: 'published',
  example: 'Which articles did the outlet publish?',
  template: 'Which documents did {source} publish?',
  asked: [
    `(which|what) ${documents} (did|has|have|does|do) {source} ${publish}`,
    `(which|what) ${documents} (are|were|was|have been) ${publish} by {source}`,
    `how many ${documents} (did|has|have|does|do) {source} ${publish}`,
    `how many ${documents} (are|were|have been) ${publish} by {source}`,
    `[(show|list|find)] [(me|us)] [all] ${documents} (by|from|of|published by) {source}`,
  ],
  read: (found) => {
    const { id, name = '' } = thingIn(found, 'source');
    return readingOf(`The documents that ${name} published`, call(AskPublishedDocument, found, { id }), (source) => {
      const { nodes, totalCount } = source !== null && 'published' in source ? source.published : nothing;
      if (totalCount === 0) return [`No document that ${name} published is in this view of the graph.`];
      const lines = nodes
        .slice(0, maxTold)
        .map(({ title, publishedAt }) =>
          sentence(`${quoted(title)}${publishedAt === null ? '' : ` (${timeText(publishedAt)})`}`),
        );
      const more = totalCount - lines.length;
      return [`${countOf(totalCount, 'document')}.`, ...lines, ...(more > 0 ? [`And ${more} more.`] : [])];
    });
  },
});

const nothing = { nodes: [], totalCount: 0 } as const;
