import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { boundaryQuery, takeOutBoundary, type Boundary } from './boundaries.api.js';
import { BoundaryForm } from './BoundaryForm.js';
import { drilldownWords } from './drilldown.words.js';
import { regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import './RegionPage.css';

/** Where an administrator puts in the official boundaries of a region's units, or takes them out. */
export function BoundaryPage() {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const regionCode = useParams()['code'] ?? '';
  const place = useQuery(regionNameQuery(regionCode)).data?.name ?? regionCode;
  const held = useQuery(boundaryQuery(regionCode));
  const back = `/w/regions/${regionCode}`;
  if (held.data && !held.data.mayDraw)
    return (
      <EmptyState whole title={say('notYours')} actions={<Link to={back}>{say('backToRegion')}</Link>} />
    );
  return (
    <>
      <PageTitle
        title={say('boundaryTitle', { place })}
        crumbs={[{ label: place, to: back }, { label: say('boundaries') }]}
        crumbsLabel={figures('path')}
      />
      <RefusalNotice error={held.error} />
      {held.data ? (
        <div className="region-more">
          <Held boundary={held.data.boundary} regionCode={regionCode} />
          <BoundaryForm
            key={held.data.boundary?.number ?? 0}
            regionCode={regionCode}
            number={held.data.boundary?.number ?? 0}
          />
        </div>
      ) : (
        <Skeletons count={2} height={120} />
      )}
    </>
  );
}

type HeldProps = { readonly boundary: Boundary | null; readonly regionCode: string };

function Held({ boundary, regionCode }: HeldProps) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const client = useQueryClient();
  const takeOut = useMutation({
    mutationFn: (number: number) => takeOutBoundary(regionCode, number),
    onSettled: () => client.invalidateQueries({ queryKey: ['monitoring', 'boundary', regionCode] }),
  });
  if (!boundary || boundary.outlines.length === 0)
    return (
      <Panel title={say('inForce')}>
        <p>{say('noBoundary')}</p>
      </Panel>
    );
  return (
    <Panel title={say('inForce')}>
      <p>
        <strong>{say('review', { number: boundary.reviewNumber ?? '' })}</strong>
        <br />
        {say('mapSource', {
          source: boundary.source ?? '',
          day: boundary.drawnOn ? formats.day(boundary.drawnOn) : '',
        })}
        <br />
        {say('unitsDrawn', { count: boundary.outlines.length })}
      </p>
      <RefusalNotice error={takeOut.error} />
      <Button loading={takeOut.isPending} onClick={() => takeOut.mutate(boundary.number)}>
        {say('takeOut')}
      </Button>
    </Panel>
  );
}
