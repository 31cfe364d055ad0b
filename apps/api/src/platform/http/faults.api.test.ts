import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

async function connected(): Promise<Socket> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

async function answerOn(socket: Socket): Promise<string> {
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}

/** Sends a body in two halves with a pause, reading nothing before all is sent, as a browser on a slow line. */
async function answerOfSlowSender(bytes: number): Promise<string> {
  const half = ' '.repeat(bytes / 2);
  const socket = await connected();
  socket.write(`${HEAD}content-length: ${bytes}\r\n\r\n${half}`);
  await wait(200);
  await new Promise<void>((resolve, reject) =>
    socket.once('error', reject).write(half, (error) => (error ? reject(error) : resolve())),
  );
  await wait(50);
  return answerOn(socket);
}

test('a body that is too large is refused in words, not by a broken connection', async () => {
  const answer = await answerOfSlowSender(1_200_000);
  expect(answer).toMatch(/^HTTP\/1\.1 413/);
  expect(answer).toContain('BODY_TOO_LARGE');
});

test('a file of nobody who is signed in is refused before it is sent', async () => {
  const socket = await connected();
  socket.write(
    'POST /files/award-papers/a/b HTTP/1.1\r\nhost: localhost\r\ncookie: wushe_session=made-up\r\n' +
      'content-type: application/octet-stream\r\ncontent-length: 4900000\r\n\r\n',
  );
  expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 401[^]*SIGN_IN_REQUIRED/);
});
