import type { Named } from '../../../language/names/named.js';
import { isIgnorable, nameWords, textOf, type Word } from '../../../language/words.js';
import { AskSuccessionDocument, type AskSuccessionQuery } from '../../generated.js';
import { type ParseFailure, parseFailureAt } from '../../parseFailure.js';
import { call, type Form, type FormMatch, type FormReading, form, readingOf, thingIn } from '../../patterns/form.js';
import { sentence, unended } from '../../sentences.js';
import { timeText } from '../../timeText.js';

// Who came after whom, or before, by decided links. What claims say of it is told beside that.

type Node = AskSuccessionQuery['nodes'][number];
type Link = Extract<Node, { readonly links: unknown }>['links'][number];

/** Which end of a link is asked for: who succeeds the thing, or whom it succeeds. */
type End = 'next' | 'former';

const post = '[as {post}]';

export const successionForms: readonly Form[] = [
  form({
    id: 'who-came-after',
    example: 'Who came after Brett McGurk?',
    template: '',
    asked: [
      `(who|what) (came|comes|is|was) [(next|right|directly)] after {thing} ${post}`,
      `(who|what) (succeeded|succeeds|replaced|replaces|followed|follows|took over from) {thing} ${post}`,
      `who (is|was) (successor|replacement) (of|to|for) {thing} ${post}`,
      `who (is|was) {thing} (successor|replacement) ${post}`,
      `(by whom|who) was {thing} (succeeded|replaced|followed) [by] ${post}`,
      'who (is|was) {post} after {thing}',
    ],
    joinsClaims: true,
    read: (found) => linksTold(found, 'next'),
  }),
  form({
    id: 'who-came-before',
    example: 'Whom did Brett McGurk succeed?',
    template: '',
    asked: [
      `(who|what) (came|comes|is|was) [(right|directly)] before {thing} ${post}`,
      `(who|what) (preceded|precedes) {thing} ${post}`,
      `who (is|was) predecessor of {thing} ${post}`,
      `who (is|was) {thing} predecessor ${post}`,
      `(who|whom|what) (did|does) {thing} (succeed|replace|follow|take over from) ${post}`,
      'who (is|was) {post} before {thing}',
    ],
    joinsClaims: true,
    read: (found) => linksTold(found, 'former'),
  }),
];

function linksTold(found: FormMatch, end: End): FormReading | ParseFailure {
  const thing = thingIn(found, 'thing');
  const words = found.slots.post ?? [];
  if (!isPostOf(words, thing))
    return parseFailureAt(`Nothing says that ${thing.name ?? ''} is ${textOf(words)}`, words);
  const isLinked = thing.links?.some((link) => isAsked(link, end)) === true;
  const what = `Who or what came ${end === 'next' ? 'after' : 'before'} ${thing.name ?? ''}`;
  const reading = readingOf(what, call(AskSuccessionDocument, found, { ids: [thing.id] }), (nodes) => {
    const lines = nodes.flatMap((node) => (node !== null && 'links' in node ? tell(node.name, node.links, end) : []));
    const none = sentence(`No link and no claim in this view of the graph says ${what.replace('Who', 'who')}`);
    return lines.length > 0 ? lines : [none];
  });
  return isLinked ? reading : { ...reading, isEmpty: true };
}

function isAsked(link: Pick<Link, 'outgoing' | 'withdrawn'> & { readonly kind: string }, end: End): boolean {
  return link.kind === 'SUCCEEDS' && !link.withdrawn && link.outgoing === (end === 'former');
}

/** "As minister" is understood only if the description says that it is one. */
function isPostOf(words: readonly Word[], { description }: Named): boolean {
  const own = new Set(nameWords(description ?? ''));
  return words.filter((word) => !isIgnorable(word)).every(({ folded }) => own.has(folded));
}

function tell(name: string, links: readonly Link[], end: End): readonly string[] {
  return links
    .filter((link) => isAsked(link, end))
    .flatMap(({ other, valid, by, reason }) => {
      if (!('name' in other)) return [];
      const [later, earlier] = end === 'next' ? [other.name, name] : [name, other.name];
      const when = valid === null ? '' : ` (${timeText(valid)})`;
      const why = reason === null ? '' : ` (${unended(reason)})`;
      const ground = `by a link that was decided${by === null ? '' : ` by ${by}`}${why}`;
      return [sentence(`${other.name}: ${later} succeeds ${earlier}${when}, ${ground}`)];
    });
}
