import { lazy, Suspense, use, useState, type ComponentType } from 'react';
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

function OnePanel({ panel, needId }: { readonly panel: NeedPanel; readonly needId: string }) {
  const [Content] = useState(() =>
    lazy(async (): Promise<{ default: ComponentType<{ readonly needId: string }> }> => ({
      default: await panel.load(),
    })),
  );
  return <Content needId={needId} />;
}
