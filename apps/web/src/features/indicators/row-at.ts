import { useParams } from 'react-router';
import { dayOf } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { useAddress } from '../../ui/FilterBar.js';
import type { RowAt } from './indicators.api.js';

/** The row, region and period of the address; the own region and the present year where it says nothing. */
export function useRowAt(): RowAt {
  const { pack = '', code = '' } = useParams();
  const [address] = useAddress();
  const own = useViewer()?.hat?.regionCode ?? '';
  const today = dayOf(useNow());
  return {
    pack,
    indicator: code,
    regionCode: address.get('region') ?? own,
    period: address.get('period') ?? today.slice(0, 4),
  };
}

/** The part of the address that names region and period. */
export const atText = ({ regionCode, period }: RowAt): string => `region=${regionCode}&period=${period}`;
