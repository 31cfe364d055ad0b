import { TestEnvironment } from 'jest-environment-jsdom';
import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TextDecoder, TextEncoder } from 'node:util';

const committedSchema = readFileSync(
  new URL('../../packages/schema/schema.graphql', import.meta.url),
  'utf8',
);

// node's own MessageChannel would keep the test process alive.
class MessageChannel {
  port1 = { onmessage: null, close: () => undefined };
  port2 = {
    postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data }), 0),
    close: () => undefined,
  };
}

class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

/** jsdom with what it lacks and antd, react-router or React's scheduler ask for. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // axe measures icon fonts on a canvas; there are none.
    this.global.HTMLCanvasElement.prototype.getContext = () => null;
    // jsdom knows no pseudo-elements; antd measures scroll bars with one.
    const computed = this.global.getComputedStyle.bind(this.global);
    this.global.getComputedStyle = (element) => computed(element);
    // jsdom's crypto makes random numbers only.
    Object.defineProperty(this.global.crypto, 'subtle', { value: webcrypto.subtle });
    Object.assign(this.global, {
      // The router makes Requests, and node's takes only node's signals.
      AbortController,
      AbortSignal,
      Request,
      Response,
      Headers,
      TextDecoder,
      TextEncoder,
      MessageChannel,
      ResizeObserver,
      matchMedia,
      scrollTo: () => undefined,
      structuredClone,
      committedSchema,
    });
  }
}
