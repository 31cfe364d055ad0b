import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Accounts, FirstAdministrator } from '../features/accounts/index.js';
import { addressOf, type Config } from '../platform/config.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface SetUpSeconds {
  readonly install: number;
  readonly build: number;
}

/** Where the seconds went: set-up as the start script measured it, then this process. */
function timeLine(): string {
  const { install, build }: SetUpSeconds = JSON.parse(
    process.env['WUSHE_SETUP_SECONDS'] ?? '{"install":0,"build":0}',
  );
  const start = process.uptime() - install - build;
  return `用时 / time  安装 install ${install.toFixed(1)} s, 构建 build ${build.toFixed(1)} s, 启动 start ${start.toFixed(1)} s`;
}

/** Tells the address, the demonstration's people and the seconds. */
export async function greet(app: NestFastifyApplication, config: Config): Promise<void> {
  const address = addressOf(config);
  say(`\n五社 Wushe\n  工作台 / workbench  ${address}/w\n  手机 / phone        ${address}/`);
  const people = await app.get(Accounts).demoPeople();
  if (people.length > 0) {
    say(
      `  演示人物（登录页一点即入）/ demonstration people (one tap on the sign-in page): ${people.map(({ name }) => name).join('、')}`,
    );
  }
  const first = await app.get(FirstAdministrator).linkAtStart();
  if (first)
    say(`  第一位管理员请在 24 小时内打开 / the first administrator opens within 24 hours: ${first}`);
  say(`  ${timeLine()}\n  Ctrl-C 停止 / stops it`);
}
