import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused, type Config } from './config.js';
import { dataFolder } from './db/data-folder.js';
import { Keys } from './keys.js';

/** The key set: from `WUSHE_KEYS`, or in a demonstration from a file beside the database folder that only we may read. */
export function readKeys(config: Config): Keys {
  if (config.keys) return Keys.parse(config.keys);
  if (config.mode === 'production') {
    throw new StartRefused(
      '正式运行须设 WUSHE_KEYS / Production needs WUSHE_KEYS: {"current":1,"keys":{"1":"<32 random bytes in base64>"}}.',
    );
  }
  const file = join(dataFolder(config), 'keys.json');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Keys.generate(), { mode: 0o600 });
  }
  return Keys.parse(readFileSync(file, 'utf8'));
}
