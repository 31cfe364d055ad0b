import { DesktopOutlined, DownloadOutlined, GlobalOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { boundaryQuery } from './boundaries.api.js';
import { drilldownWords } from './drilldown.words.js';
import type { RegionPageData } from './monitoring.api.js';
import type { Period } from './periods.js';
import { useExport } from './use-export.js';

export type RegionActionsProps = {
  readonly regionCode: string;
  readonly data: RegionPageData | undefined;
  readonly period: Period;
};

/** What can be done with a region's page: export, print, show on the wall; for administrators its map. */
export function RegionActions({ regionCode, data, period }: RegionActionsProps) {
  const say = useWords(drilldownWords);
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const save = useExport();
  const mayDraw = useQuery(boundaryQuery(regionCode)).data?.mayDraw ?? false;
  const hasUnits = data !== undefined && data.own.region.level !== 'community';
  return (
    <div className="region-actions">
      <Button
        icon={<DownloadOutlined aria-hidden="true" />}
        disabled={data === undefined}
        onClick={() => {
          if (data) save(data, period);
        }}
      >
        {say('exportTable')}
      </Button>
      <Button
        icon={<PrinterOutlined aria-hidden="true" />}
        disabled={data === undefined}
        onClick={() => window.print()}
      >
        {say('print')}
      </Button>
      <Button
        icon={<DesktopOutlined aria-hidden="true" />}
        onClick={() => void navigate(`/w/screen/${regionCode}?${address}`)}
      >
        {say('bigScreen')}
      </Button>
      {mayDraw && hasUnits ? (
        <Button
          icon={<GlobalOutlined aria-hidden="true" />}
          onClick={() => void navigate(`/w/regions/${regionCode}/boundary`)}
        >
          {say('boundaries')}
        </Button>
      ) : null}
    </div>
  );
}
