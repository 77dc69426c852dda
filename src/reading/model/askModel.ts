import type { ModelConfig } from '../../config/config.js';
import { answerForm, modelAnswer } from './answer.js';
import type { Message } from './messages.js';

/** The statements of an answer and its words, or why there is none. */
type Answered = { readonly statements: readonly unknown[]; readonly words: string } | { readonly failure: string };

/** The limits of one answer. */
export interface AskLimits {
  readonly seconds: number;
  readonly bytes: number;
}

/**
 * Asks a model once. Whatever the endpoint does is a failure in words of our own: what it or the network says is never repeated, for it
 * may contain the key.
 */
export async function askModel(
  { url, model, key }: ModelConfig,
  messages: readonly Message[],
  { seconds, bytes }: AskLimits,
  cancel?: AbortSignal,
): Promise<Answered> {
  const late = AbortSignal.timeout(seconds * 1_000);
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        messages,
        temperature: 0,
        stream: false,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'statements', strict: true, schema: answerForm },
        },
      }),
      // The text and the key go where they were meant to go, and nowhere else.
      redirect: 'error',
      signal: cancel === undefined ? late : AbortSignal.any([late, cancel]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { failure: `the model answered with the status ${response.status}: check WHOSAID_MODEL_URL and its key` };
    }
    const body = await readBody(response, bytes);
    return body === undefined ? { failure: `the answer of the model is longer than ${bytes} bytes` } : answerIn(body);
  } catch {
    if (late.aborted) return { failure: `the model did not answer within ${seconds} s` };
    if (cancel?.aborted) return { failure: 'the model was not waited for' };
    return { failure: 'the model cannot be reached: check WHOSAID_MODEL_URL, and that it runs' };
  }
}

/** The text of a response; undefined if it has more than so many bytes. */
async function readBody(response: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answerIn(body: string): Answered {
  const { message, finish_reason: end } = firstChoice(json(body));
  const words = message?.content;
  if (typeof message?.refusal === 'string' && message.refusal !== '') {
    return { failure: 'the model refused to read the text' };
  }
  if (typeof words !== 'string' || words.trim() === '') return { failure: 'the model answered nothing' };
  const read = modelAnswer.safeParse(json(withoutFence(words)));
  if (read.success) return { statements: read.data.statements, words };
  if (end === 'length') return { failure: 'the answer of the model was cut off: its limit of tokens is too small' };
  return { failure: 'the model did not answer in the form that was asked for' };
}

interface Choice {
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  readonly finish_reason?: unknown;
}

function firstChoice(body: unknown): Choice {
  const choices = isObject(body) && Array.isArray(body.choices) ? body.choices : [];
  const [first] = choices as readonly unknown[];
  if (!isObject(first)) return {};
  return { ...(isObject(first.message) ? { message: first.message } : {}), finish_reason: first.finish_reason };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Undefined if it is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Some models put their answer between the marks of code. */
function withoutFence(words: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*)\n```\s*$/.exec(words)?.[1] ?? words;
}
