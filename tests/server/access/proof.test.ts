import { afterEach, describe, expect, test } from '@jest/globals';
import { challengeHeader, isProof, newChallenge, proofHeader, proofOf } from '../../../src/server/access/proof.js';
import { readToken } from '../../../src/server/access/tokens.js';
import { localKey, type ServeOptions, send, serve, stopAll } from '../serve.js';

afterEach(stopAll);

async function proofFor(challenge: string | undefined, access: ServeOptions['access'] = {}) {
  const server = await serve({ access });
  const headers = challenge === undefined ? {} : { [challengeHeader]: challenge };
  const answer = await send(server, { path: '/health', headers });
  expect(answer.status).toBe(200);
  return { server, proof: answer.headers[proofHeader.toLowerCase()] as string | undefined };
}

describe('the proof of the local key', () => {
  test('is given for a challenge, and is valid only for it, this key and this start of the server', async () => {
    const challenge = newChallenge();
    const { server, proof } = await proofFor(challenge);
    expect(isProof(proof, localKey, challenge, server.instance)).toBe(true);
    expect(isProof(proof, localKey, newChallenge(), server.instance)).toBe(false);
    expect(isProof(proof, `${localKey}x`, challenge, server.instance)).toBe(false);
    expect(isProof(proof, localKey, challenge, 'another')).toBe(false);
    expect(isProof(undefined, localKey, challenge, server.instance)).toBe(false);
    expect(isProof('', localKey, 'no challenge', server.instance)).toBe(false);
  });

  test.each([undefined, '', 'short', `${newChallenge()}x`, `${'a'.repeat(42)} `])(
    'is not given for %j',
    async (text) => {
      expect((await proofFor(text)).proof).toBeUndefined();
    },
  );

  test('is not given by a read-only server, or one without a local key', async () => {
    expect((await proofFor(newChallenge(), { readOnly: true })).proof).toBeUndefined();
    expect((await proofFor(newChallenge(), { localKey: undefined })).proof).toBeUndefined();
  });

  test('is valid neither as a code nor as a session, whatever the challenge', () => {
    const now = Date.now();
    const body = now.toString(36).padStart(9, '0') + 'a'.repeat(22);
    for (const challenge of [`${body}${'a'.repeat(12)}`, newChallenge()]) {
      const proof = proofOf(localKey, challenge, '');
      expect(proof).toMatch(/^[\w-]{43}$/);
      for (const purpose of ['code', 'session'] as const) {
        expect(readToken(purpose, localKey, `${body}${proof}`, now)).toBeUndefined();
      }
    }
  });
});
