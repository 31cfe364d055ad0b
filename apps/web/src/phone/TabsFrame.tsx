import { CalendarOutlined, ClockCircleOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Outlet, ScrollRestoration } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { TabBar } from '../ui/phone/TabBar.js';
import { phoneWords } from './phone.words.js';

/** A volunteer's pages with the four tabs. */
export function TabsFrame() {
  const say = useWords(phoneWords);
  return (
    <div className="phone-frame">
      <Outlet />
      <TabBar
        label={say('tabs')}
        tabs={[
          { to: '/m', label: say('find'), icon: <SearchOutlined /> },
          { to: '/m/shifts', label: say('shifts'), icon: <CalendarOutlined /> },
          { to: '/m/hours', label: say('hours'), icon: <ClockCircleOutlined /> },
          { to: '/m/me', label: say('mine'), icon: <UserOutlined /> },
        ]}
      />
      <ScrollRestoration />
    </div>
  );
}

/** Pages that stand alone: residents, verifiers, donors, sub-pages. */
export function PlainFrame() {
  return (
    <div className="phone-frame">
      <Outlet />
      <ScrollRestoration />
    </div>
  );
}
