import { createServer } from 'node:net';
import { StartRefused, type Config } from '../config.js';

/** Refuses with one sentence when somebody listens on our port already, before anything else is started. */
export function refuseTakenPort({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once('error', (error) => {
      const reason = `端口 ${port} 无法使用，可用 PORT=… 换一个 / Port ${port} cannot be used (${error.message}); choose another with PORT=…`;
      reject(new StartRefused(reason));
    });
    trial.listen(port, host, () => trial.close(() => resolve()));
  });
}
