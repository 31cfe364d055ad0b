import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import './TabBar.css';

export type Tab = { readonly to: string; readonly label: string; readonly icon: ReactNode };

/** The tabs at the bottom: links in a nav, the present one marked. */
export function TabBar({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  return (
    <nav className="tab-bar" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} className="tab" end>
          <span className="tab-icon" aria-hidden="true">
            {tab.icon}
          </span>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
