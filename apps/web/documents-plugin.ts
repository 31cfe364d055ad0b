import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /graphql\(\s*`([^`]*)`,?\s*\)/g;
const importLine = /^import \{ graphql \} from '[^']*gql\/gql\.js';$/m;
const operation = /(?:query|mutation|subscription)\s+(\w+)/;

/** Operations by name, fragments resolved, as the code generator wrote them. */
function readOperations(file: URL): Map<string, string> {
  const texts: string[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(texts.map((text) => [operation.exec(text)?.[1] ?? '', text]));
}

/**
 * Puts each operation's text where it is asked for, so that a page loads its own operations and not the product's
 * whole list of them.
 */
export function documentsPlugin(file: URL): Plugin {
  let operations = new Map<string, string>();
  return {
    name: 'wushe-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      operations = readOperations(file);
    },
    transform(code) {
      if (!importLine.test(code)) return null;
      const inlined = code.replace(importLine, '').replace(call, (_whole, text: string) => {
        const name = operation.exec(text)?.[1];
        if (!name) return "''";
        const full = operations.get(name);
        if (!full) throw new Error(`${name} is unknown: run pnpm codegen`);
        return JSON.stringify(full);
      });
      return { code: inlined, map: null };
    },
  };
}
