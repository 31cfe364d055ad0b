import { spawn } from 'node:child_process';

// A process of its own between the api and PostgreSQL: however the api ends, this one's standard input closes, and it
// stops PostgreSQL in order. It gets the program, its arguments and the account as one JSON argument.

interface Order {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly account?: { readonly uid: number; readonly gid: number };
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const postgres = spawn(order.program, [...order.arguments], {
  stdio: ['ignore', 'ignore', 'inherit'],
  cwd: '/',
  ...order.account,
});

const stop = (): void => void postgres.kill('SIGINT');

postgres.once('exit', (code) => process.exit(code ?? 1));
postgres.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdin.resume();
process.stdin.once('end', stop);
process.stdin.once('error', stop);
// Ctrl-C reaches the whole group of a terminal; the api says when it is time.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.on('SIGHUP', () => undefined);
