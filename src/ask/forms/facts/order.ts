import { boundsOf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { superlativeOf } from '../../../language/superlatives.js';
import { describeSubject, eachHappening, nobodyReports, type Told } from '../../describe/describeReporting.js';
import { timeOfVoice, voiceInWords } from '../../describe/voiceTimes.js';
import { parseFailureAt } from '../../parseFailure.js';
import { matter, reporter, reports } from '../../patterns/asking.js';
import { type Form, form } from '../../patterns/form.js';
import { sentence, someOf } from '../../sentences.js';
import { reported } from '../reporting/reporting.js';

const reporting = '(report|say|claim|announce|write|mention|cover|publish)';

/** Who was the last, the second, … to report: as far as the known times settle it. */
export const orderForm: Form = form({
  id: 'nth-to-report',
  answers: 'claims',
  example: 'Who was the last to report that rebels seized Al-Tanf?',
  template: 'Who was the last to report that {claim}?',
  asked: [
    `(who|(which|what) ${reporter}) (was|were|is) {order} to ${reporting} ${matter}`,
    `(who|(which|what) ${reporter}) (was|were|is) {order} [source] to ${reporting} ${matter}`,
    `who (last|second|third) ${reports} ${matter}`,
    `who ${reports} ${matter} last`,
    `who ${reports} last ${matter}`,
    `(who|which|what) (was|is) {order} (source|outlet|person|reporter) (for|of|that reported|to report) {claim}`,
  ],
  excepts: true,
  time: 'optional',
  read: (found) => {
    const order = found.slots.order ?? [];
    const words = order[0]?.folded === 'very' ? order.slice(1) : order;
    const pick = words.length === 0 ? undefined : superlativeOf(words);
    if (order.length > 0 && (pick === undefined || pick.by !== 'time'))
      return parseFailureAt('I do not understand in which place: the first, the second, the last', order);
    const { end = 'last', nth = 1 } = pick ?? {};
    // Who was first is asked by a form of its own.
    if (end === 'first' && nth === 1) return parseFailureAt('I do not understand who was first', order);
    const said = end === 'last' ? 'the last' : (pick?.said ?? '').replace(' in time', '');
    return reported(
      found,
      `Who was ${said} to report`,
      (all) => eachHappening(all, (one) => tell(one, { end, nth, said })),
      maxCompared,
    );
  },
});

/** How many reports of a happening are compared. */
const maxCompared = 200;

interface Place {
  readonly end: 'first' | 'last';
  readonly nth: number;
  readonly said: string;
}

interface Teller {
  readonly line: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function tell(reporting: Told, { end, nth, said }: Place): readonly string[] {
  const tellers = tellersOf(reporting);
  if (tellers.length === 0) return [describeSubject(reporting), nobodyReports(reporting)];
  const { origins, originCount } = reporting;
  if (origins.length < originCount)
    return [
      sentence(
        `Who was ${said} is not told: ${originCount} reports are too many to compare, and only the first ${origins.length} were read`,
      ),
      describeSubject(reporting),
    ];
  const order = sentence(
    `In order: ${someOf(
      tellers.map(({ line }) => line),
      20,
    )}`,
  );
  const unread = reporting.complete
    ? []
    : [sentence(`Only the newest ${reporting.read} of ${reporting.of} claims were read; what follows is of these`)];
  if (tellers.length < nth)
    return [
      ...unread,
      sentence(`Only ${tellers.length === 1 ? 'one source reports' : `${tellers.length} sources report`} it`),
      order,
      describeSubject(reporting),
    ];
  const [own, ...more] = tellers.filter((teller) => {
    const others = tellers.filter((other) => other !== teller);
    const ahead = others.filter((other) =>
      end === 'first' ? isBefore(other, teller) : isBefore(teller, other),
    ).length;
    const behind = others.filter((other) =>
      end === 'first' ? isBefore(teller, other) : isBefore(other, teller),
    ).length;
    return ahead === nth - 1 && ahead + behind === others.length;
  });
  const settled =
    own !== undefined && more.length === 0
      ? sentence(own.line)
      : sentence(`The times that are known do not settle who was ${said}`);
  return [...unread, settled, order, describeSubject(reporting)];
}

/** Each source once, by the first time that it said so; the earliest first. */
function tellersOf({ origins }: Told): readonly Teller[] {
  const tellers = origins.map((voice) => {
    const time = timeOfVoice(voice);
    const bounds = time === undefined ? undefined : boundsOf(parseEdtf(time));
    return { name: voice.source.id, line: voiceInWords(voice), from: bounds?.earliestStart, to: bounds?.latestEnd };
  });
  return tellers.filter((one, index) => tellers.findIndex(({ name }) => name === one.name) === index);
}

function isBefore(one: Teller, other: Teller): boolean {
  return one.to !== undefined && other.from !== undefined && one.to < other.from;
}
