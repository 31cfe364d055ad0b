import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { RefusalError } from '../../platform/api.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { viewerQuery } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { figureIn, figureOrder } from './figures.js';
import { regionFiguresQuery, regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { OutOfReach } from './OutOfReach.js';
import { periodIn } from './periods.js';
import { ScreenBoard } from './ScreenBoard.js';
import { ScreenHead } from './ScreenHead.js';
import './RegionPage.css';
import './Screen.css';

/** The wall: a region's figures, its units, its course and what happened last, to be read from afar. */
export function ScreenPage() {
  const say = useWords(monitoringWords);
  const viewer = useQuery(viewerQuery);
  const location = useLocation();
  const { code } = useParams();
  if (viewer.error) return <RefusalNotice error={viewer.error} />;
  if (viewer.data === undefined) return null;
  if (viewer.data === null)
    return (
      <Navigate to={`/w/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`} replace />
    );
  const own = viewer.data.hat?.regionCode ?? null;
  const regionCode = code ?? own;
  if (regionCode === null)
    return (
      <main>
        <EmptyState whole title={say('noReach')}>
          {say('noReachHint')}
        </EmptyState>
      </main>
    );
  return <Screen regionCode={regionCode} reach={own} />;
}

function Screen({ regionCode, reach }: { readonly regionCode: string; readonly reach: string | null }) {
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const today = dayOf(useNow());
  const { period } = periodIn(address, today);
  const figure = figureIn(address.get('figure'));
  const name = useQuery(regionNameQuery(regionCode)).data?.name ?? '';
  const page = useQuery(regionFiguresQuery(regionCode, period, null));
  const leave = () => void navigate(`/w/regions/${regionCode}?${address}`);
  const turn = (by: number) => {
    const at = (figureOrder.indexOf(figure) + by + figureOrder.length) % figureOrder.length;
    const next = new URLSearchParams(address);
    next.set('figure', figureOrder[at] ?? figure);
    setAddress(next, { replace: true });
  };
  useKeys({
    Escape: leave,
    f: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : document.body.requestFullscreen()),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
  });
  const isRefused = page.error instanceof RefusalError && page.error.code === 'REGION_OUT_OF_REACH';
  return (
    <div className="screen">
      <ScreenHead name={name} period={period} asOf={page.data?.asOf} onLeave={leave} />
      <main>
        {isRefused ? (
          <OutOfReach name={name} reach={reach} />
        ) : (
          <>
            <RefusalNotice error={page.error} />
            <ScreenBoard
              data={page.data}
              regionCode={regionCode}
              figure={figure}
              month={today.slice(0, 7)}
              onTurn={turn}
            />
          </>
        )}
      </main>
    </div>
  );
}
