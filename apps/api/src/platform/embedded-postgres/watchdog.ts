import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

// A process of its own between the api and PostgreSQL: however the api ends, this one's standard input closes, and it
// stops PostgreSQL in order and takes its socket's folder away. It gets its order as one JSON argument.

interface Order {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly socketDir: string;
  readonly account?: { readonly uid: number; readonly gid: number };
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const postgres = spawn(order.program, [...order.arguments], {
  stdio: ['ignore', 'ignore', 'inherit'],
  cwd: '/',
  ...order.account,
});

let isLeft = false;
const stop = (): void => void postgres.kill('SIGINT');
const leave = (): void => {
  isLeft = true;
  stop();
};

postgres.once('exit', (code) => {
  if (isLeft) rmSync(order.socketDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
postgres.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdin.resume();
process.stdin.once('end', leave);
process.stdin.once('error', leave);
// Ctrl-C reaches the whole group of a terminal; the api says when it is time.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.on('SIGHUP', () => undefined);
