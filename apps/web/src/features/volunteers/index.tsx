import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'volunteers', load: async () => (await import('./VolunteerListPage.js')).VolunteerListPage },
  { path: 'volunteers/:id', load: async () => (await import('./VolunteerPage.js')).VolunteerPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/m/me', frame: 'tabs', load: async () => (await import('./MyProfilePage.js')).MyProfilePage },
  {
    path: '/m/me/edit',
    frame: 'plain',
    load: async () => (await import('./EditProfilePage.js')).EditProfilePage,
  },
];
