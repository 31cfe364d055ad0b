/** What the process was told by its environment, read once at start. */
export interface Config {
  /** demo offers invented people on the sign-in page; production refuses to start with them. */
  readonly mode: 'demo' | 'production';
  /** TCP port of the one HTTP server. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the embedded database and of the demo's key file. */
  readonly dataDir: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  /** `WUSHE_KEYS`: see platform/keys.ts for its shape. */
  readonly keys: string | undefined;
  /** The address people reach the product at, for links and the Origin check behind a proxy. */
  readonly publicUrl: string | undefined;
  /** How many proxies of ours stand in front and add to X-Forwarded-*; 0: none is believed. */
  readonly proxyHops: number;
}

/** A sentence for the operator; the process ends with exit code 1. */
export class StartRefused extends Error {}

function refuseOtherUrl(name: string, url: string | undefined): void {
  if (!url || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol))) return;
  throw new StartRefused(
    `${name} 须形如 postgres://用户:密码@主机/库名 / ${name} must have the form postgres://user:password@host/database.`,
  );
}

/** `WUSHE_BEHIND_PROXY`: how many of our own proxies a request passes. */
function hopsOf(text: string | undefined): number {
  const hops = Number(text ?? '0');
  if (Number.isInteger(hops) && hops >= 0 && hops <= 10) return hops;
  throw new StartRefused(
    `WUSHE_BEHIND_PROXY 须为前面代理的层数（0 到 10），不能是“${text}” / WUSHE_BEHIND_PROXY must be the number of proxies in front (0 to 10), not "${text}".`,
  );
}

/** Reads the configuration; a value that cannot be meant is refused with one sentence. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const mode = env.WUSHE_MODE ?? 'demo';
  if (mode !== 'demo' && mode !== 'production') {
    throw new StartRefused(
      `WUSHE_MODE 须为 demo 或 production，不能是“${mode}” / WUSHE_MODE must be demo or production, not "${mode}".`,
    );
  }
  const port = Number(env.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartRefused(
      `PORT 须为 0 到 65535 的数字，不能是“${env.PORT}” / PORT must be a number from 0 to 65535, not "${env.PORT}".`,
    );
  }
  refuseOtherUrl('DATABASE_URL', env.DATABASE_URL);
  refuseOtherUrl('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL);
  return {
    mode,
    port,
    host: env.HOST ?? '0.0.0.0',
    dataDir: env.WUSHE_DATA,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    keys: env.WUSHE_KEYS,
    publicUrl: env.WUSHE_PUBLIC_URL,
    proxyHops: hopsOf(env.WUSHE_BEHIND_PROXY),
  };
}

/** The address people reach the product at. */
export const addressOf = ({ publicUrl, port }: Config): string => publicUrl ?? `http://localhost:${port}`;

/** Injection token of the one Config. */
export const CONFIG = Symbol('Config');
