import { reporter } from './asking.js';
import { type FormMatch, spokenText } from './form.js';

// What forms share that ask for what passes between sources.

/** Who it is, in a question that asks for a source. */
export const whichSource = `(who|(which|what) ${reporter})`;

/** What it is about, behind a name, which may have an "of" of its own. */
export const onTopic = '[(about|on|over|regarding|concerning) {claim}]';

/** A question may say what it is about, and when that was. */
export const ofSources = { time: 'optional', isAbout: true } as const;

/** What the question is about, in words. */
export function aboutTopic({ topic, time }: FormMatch): string {
  return `${Object.keys(topic.filter).length === 0 ? '' : ` in ${topic.said}`}${spokenText(time)}`;
}

/** A source that is not one in this view is not found to agree, or to stand alone. */
export function saidNothing(name: string, matter = ''): string {
  return `${name} has said nothing${matter}, in this view of the graph.`;
}
