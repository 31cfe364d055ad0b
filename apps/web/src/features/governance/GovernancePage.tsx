import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { BodiesPanel } from './BodiesPanel.js';
import { consultationListQuery, type ListedConsultation } from './consultations.api.js';
import { trackCountsQuery } from './governance.api.js';
import { governanceWords } from './governance.words.js';
import { useNamed } from './names.js';
import { RegisterPanel } from './RegisterPanel.js';
import './governance.css';

const keepers = new Set(['communityStaff', 'stationWorker']);
const COMMUNITY_DIGITS = 12;

/** The self-governance of a region, or of the one community chosen. */
export function GovernancePage() {
  const say = useWords(governanceWords);
  const hat = useViewer()?.hat;
  const [address, set] = useAddress();
  const reach = hat?.regionCode ?? null;
  if (!hat || reach === null) return <EmptyState whole title={say('noReach')} />;
  const regionCode = address.get('region') ?? reach;
  const isCommunity = regionCode.length === COMMUNITY_DIGITS;
  const mayKeep = keepers.has(hat.role) && isCommunity;
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          mayKeep ? (
            <Link
              className="push-button"
              data-primary="true"
              to={`/w/governance/consultations/new?region=${regionCode}`}
            >
              {say('plan')}
            </Link>
          ) : undefined
        }
      >
        <span>{say('hint')}</span>
        {reach.length < COMMUNITY_DIGITS ? (
          <RegionSelect
            filter
            within={reach}
            value={address.get('region')}
            onChange={(code) => set('region', code)}
          />
        ) : null}
      </PageTitle>
      <div className="columns-main">
        <Tracks regionCode={regionCode} onOpen={(code) => set('region', code)} />
        <Consultations regionCode={regionCode} />
        <BodiesPanel regionCode={regionCode} mayKeep={mayKeep} />
        <RegisterPanel regionCode={regionCode} mayKeep={mayKeep} />
      </div>
    </>
  );
}

type TracksProps = { readonly regionCode: string; readonly onOpen: (code: string) => void };

function Tracks({ regionCode, onOpen }: TracksProps) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const named = useNamed();
  const counts = useQuery(trackCountsQuery(regionCode));
  if (counts.error) return <RefusalNotice error={counts.error} />;
  if (!counts.data) return <Skeletons count={5} height={40} />;
  const figures = ['activities', 'participants', 'consultations', 'needs'] as const;
  type Row = (typeof counts.data.tracks)[number];
  type Unit = (typeof counts.data.units)[number];
  const columns: readonly Column<Row>[] = [
    { key: 'track', title: say('track'), draw: ({ track }) => named(track) },
    ...figures.map((key) => ({
      key,
      title: say(key),
      figures: true,
      width: '14%',
      draw: (row: Row) => formats.count(row[key]),
    })),
  ];
  const units: readonly Column<Unit>[] = [
    {
      key: 'unit',
      title: say('unit'),
      draw: ({ regionCode: code, region }) => (
        <button type="button" className="text-button" onClick={() => onOpen(code)}>
          {region?.name ?? code}
        </button>
      ),
    },
    {
      key: 'activities',
      title: say('activities'),
      figures: true,
      width: '20%',
      draw: ({ activities }) => formats.count(activities),
    },
    {
      key: 'consultations',
      title: say('consultations'),
      figures: true,
      width: '20%',
      draw: ({ consultations }) => formats.count(consultations),
    },
  ];
  return (
    <>
      <Panel title={say('tracks')} padded={false}>
        <RecordTable
          label={say('tracks')}
          columns={columns}
          rows={counts.data.tracks}
          keyOf={({ track }) => track.code}
        />
      </Panel>
      {counts.data.units.length > 0 ? (
        <Panel title={say('units')} padded={false}>
          <RecordTable
            label={say('units')}
            columns={units}
            rows={counts.data.units}
            keyOf={({ regionCode: code }) => code}
          />
        </Panel>
      ) : null}
    </>
  );
}

function Consultations({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const named = useNamed();
  const list = useInfiniteQuery(consultationListQuery(regionCode));
  const columns: readonly Column<ListedConsultation>[] = [
    {
      key: 'title',
      title: say('topic'),
      draw: (consultation) => (
        <>
          <Link className="record-title" to={`/w/governance/consultations/${consultation.id}`}>
            {consultation.title}
          </Link>
          <span className="record-line">
            {consultation.region?.name} · {named(consultation.track)}
          </span>
        </>
      ),
    },
    { key: 'day', title: say('heldOn'), width: '18%', draw: ({ heldOn }) => formats.day(heldOn) },
    {
      key: 'came',
      title: say('attended'),
      figures: true,
      width: '10%',
      draw: ({ attended }) => attended ?? '—',
    },
    { key: 'state', title: say('state'), width: '18%', draw: ({ state }) => say(state) },
  ];
  return (
    <Panel title={say('consultations')} padded={false}>
      <RecordList
        label={say('consultations')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('noConsultations')}>{say('noConsultationsHint')}</EmptyState>}
      />
    </Panel>
  );
}
