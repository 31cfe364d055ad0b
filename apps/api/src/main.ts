import 'reflect-metadata';
import { serve } from './serve.js';
import { readConfig, StartRefused } from './platform/config.js';

try {
  await serve(readConfig(process.env));
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
