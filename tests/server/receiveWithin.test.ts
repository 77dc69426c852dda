import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from '@jest/globals';
import express from 'express';
import { receiveWithin } from '../../src/server/http/receiveWithin.js';

test('a connection whose body does not arrive in time is closed', async () => {
  const app = express();
  app.use(receiveWithin(50), express.json(), (_request, response) => response.send('answered'));
  const server = createServer({ requestTimeout: 0 }, app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  socket.write(
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"a"',
  );
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toMatch(
    /"message":"the request was not received in time: send it again, or send less".*"REQUEST_TIMEOUT"/,
  );
  server.close();
});
