// npm start: set up, then the product in this very process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './set-up.mjs';

const seconds = setUp();
process.setSourceMapsEnabled(true);
process.env.NODE_ENV ??= 'production';
process.env.WUSHE_SETUP_SECONDS = JSON.stringify(seconds);
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
