import axe from 'axe-core';

/** What axe finds wrong on the page, in words; an empty list is what a test expects. Contrast is checked in browsers. */
export async function faultsOf(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
}
