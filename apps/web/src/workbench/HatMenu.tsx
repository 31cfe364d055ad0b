import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useFormats, useWords, dayOf } from '../platform/i18n/index.js';
import { useSignOut, useTakeHat, type Hat, type Viewer } from '../platform/session.js';
import { roleWords } from '../ui/roles.words.js';
import { hasPage } from './rail.js';
import { workbenchWords } from './workbench.words.js';
import './HatMenu.css';

const own = [
  { path: 'my-data', label: 'whoRead' },
  { path: 'account', label: 'account' },
] as const;

/** A hat's role in words; a role that ends by itself is a deputy's. */
export function useHatTitle(): (hat: Hat) => string {
  const say = useWords(roleWords);
  return (hat) => (hat.validTo ? say('deputy', { role: say(hat.role) }) : say(hat.role));
}

/** Who I am and as what: change the hat, see who read my data, sign out. */
export function HatMenu({ viewer }: { readonly viewer: Viewer }) {
  const say = useWords(workbenchWords);
  const formats = useFormats();
  const title = useHatTitle();
  const navigate = useNavigate();
  const takeHat = useTakeHat();
  const signOut = useSignOut();
  const worn = viewer.hat ? title(viewer.hat) : '';

  const place = (hat: Hat) => {
    const where =
      hat.role === 'volunteer' ? say('onPhone') : (hat.region?.name ?? hat.organization?.name ?? '');
    const until = hat.validTo ? say('until', { day: formats.day(dayOf(hat.validTo)) }) : '';
    return [where, until].filter((part) => part !== '').join('，');
  };
  const change = async (hat: Hat) => {
    await takeHat.mutateAsync(hat.id);
    if (hat.role === 'volunteer') location.assign('/m');
    else await navigate('/w');
  };
  const hats = viewer.hats.map((hat) => ({
    key: hat.id,
    className: 'hat',
    label: (
      <span className="hat-row">
        <span className="hat-mark">{hat.id === viewer.hat?.id ? <CheckOutlined /> : null}</span>
        <span>
          <strong>{title(hat)}</strong>
          <span className="hat-place">{place(hat)}</span>
        </span>
      </span>
    ),
    onClick: () => void change(hat),
  }));
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        className: 'hat-menu',
        selectedKeys: viewer.hat ? [viewer.hat.id] : [],
        items: [
          { type: 'group', key: 'hats', label: say('changeHat'), children: hats },
          { type: 'divider' },
          ...own
            .filter(({ path }) => hasPage(path))
            .map(({ path, label }) => ({
              key: path,
              label: say(label),
              onClick: () => void navigate(`/w/${path}`),
            })),
          { key: 'out', label: say('signOut'), onClick: () => signOut.mutate() },
        ],
      }}
    >
      <button type="button" className="plain-button hat-button">
        <span className="hat-face" aria-hidden="true">
          {viewer.person.name.slice(0, 1)}
        </span>
        <span className="hat-words">
          <strong>{viewer.person.name}</strong>
          <span>{worn}</span>
        </span>
        <span className="visually-hidden">{say('hatMenu')}</span>
        <DownOutlined aria-hidden="true" />
      </button>
    </Dropdown>
  );
}
