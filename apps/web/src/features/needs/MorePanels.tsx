import { createElement, lazy, Suspense, use, type ComponentType } from 'react';
import { NeedPanels, type NeedPanel } from '../../platform/need-panels.js';
import { Skeletons } from '../../ui/Skeletons.js';

type MorePanelsProps = { readonly needId: string; readonly place: NeedPanel['place'] };

/** The panels that later features add to a need's page at one place. */
export function MorePanels({ needId, place }: MorePanelsProps) {
  const panels = use(NeedPanels).filter((panel) => panel.place === place);
  return panels.map((panel) => (
    <Suspense key={panel.key} fallback={<Skeletons count={1} height={160} />}>
      <OnePanel panel={panel} needId={needId} />
    </Suspense>
  ));
}

type Content = ComponentType<{ readonly needId: string }>;

// One for each panel for good: what suspends before it was drawn keeps no state of its own.
const contents = new WeakMap<NeedPanel, Content>();

function contentOf(panel: NeedPanel): Content {
  const known = contents.get(panel);
  if (known) return known;
  const made = lazy(async () => ({ default: await panel.load() }));
  contents.set(panel, made);
  return made;
}

function OnePanel({ panel, needId }: { readonly panel: NeedPanel; readonly needId: string }) {
  return createElement(contentOf(panel), { needId });
}
