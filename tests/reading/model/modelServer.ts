import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';
import type { ModelConfig } from '../../../src/config/config.js';

type Reply = (response: ServerResponse, request: Asked, count: number) => void;

interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly url: string | undefined;
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [name: string]: unknown;
  };
}

export const secret = 'k-5ecret-of-the-test';

/** A server of a model that answers as a test says. */
export class ModelServer {
  reply: Reply = (response) => response.end();
  asked: Asked[] = [];
  #port = 0;
  readonly #server = createServer((request, response) => this.#take(request, response));

  constructor() {
    beforeAll(async () => {
      await new Promise<void>((resolve) => {
        this.#server.listen(0, '127.0.0.1', resolve);
      });
      this.#port = (this.#server.address() as AddressInfo).port;
    });
    afterAll(() => {
      this.#server.closeAllConnections();
      this.#server.close();
    });
  }

  get config(): ModelConfig {
    return { url: `http://127.0.0.1:${this.#port}/v1`, model: 'made-up:7b', key: secret };
  }

  /** Answers with these words, the last of them again and again. */
  says(...words: readonly string[]): void {
    this.asked = [];
    this.reply = (response, _, count) => {
      const content = words[Math.min(count, words.length) - 1];
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }] }));
    };
  }

  /** Answers with these statements each time. */
  states(...statements: readonly unknown[]): void {
    this.says(JSON.stringify({ statements }));
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      this.asked.push({ headers: request.headers, url: request.url, body });
      response.setHeader('content-type', 'application/json');
      this.reply(response, { headers: request.headers, url: request.url, body }, this.asked.length);
    });
  }
}
