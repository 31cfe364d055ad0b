import {
  AppstoreOutlined,
  AuditOutlined,
  ApartmentOutlined,
  BankOutlined,
  CalendarOutlined,
  ClusterOutlined,
  CommentOutlined,
  DatabaseOutlined,
  DeploymentUnitOutlined,
  EnvironmentOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FlagOutlined,
  FormOutlined,
  GiftOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  PlusSquareOutlined,
  ProjectOutlined,
  ReadOutlined,
  RedoOutlined,
  SafetyCertificateOutlined,
  SearchOutlined,
  SlidersOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Role } from '../gql/enums.js';
import type { PlainKey } from '../platform/i18n/index.js';
import type { workbenchWords } from './workbench.words.js';

type Word = PlainKey<typeof workbenchWords>;

/** One line of the left rail; it shows as soon as a feature has a page at its path. */
export type RailEntry = { readonly path: string; readonly label: Word; readonly icon: ComponentType };
export type Desk = { readonly name: Word; readonly entries: readonly RailEntry[] };

const entry = (path: string, label: Word, icon: ComponentType): RailEntry => ({ path, label, icon });

const today = entry('today', 'today', HomeOutlined);
const regions = entry('regions', 'overview', AppstoreOutlined);
const needs = entry('needs', 'needs', UnorderedListOutlined);
const projects = entry('projects', 'projects', ProjectOutlined);
const resources = entry('resources', 'resources', GiftOutlined);
const stations = entry('stations', 'stations', EnvironmentOutlined);
const organizations = entry('organizations', 'organizations', BankOutlined);
const socialWorkers = entry('social-workers', 'socialWorkers', IdcardOutlined);
const volunteers = entry('volunteers', 'volunteers', TeamOutlined);
const people = entry('people', 'people', TeamOutlined);
const matching = entry('matching', 'matching', DeploymentUnitOutlined);
const weights = entry('weights', 'weights', SlidersOutlined);
const regionChanges = entry('region-changes', 'regionChanges', ApartmentOutlined);
const indicators = entry('indicators', 'indicators', FlagOutlined);
const reports = entry('reports', 'reports', FormOutlined);
const approvals = entry('approvals', 'approvals', AuditOutlined);
const policies = entry('policies', 'policies', FileTextOutlined);
const reconciliation = entry('reconciliation', 'reconciliation', FileSearchOutlined);
const awards = entry('awards', 'awards', GiftOutlined);
const licences = entry('licences', 'licences', IdcardOutlined);
const openData = entry('open-data', 'openData', DatabaseOutlined);
const designations = entry('designations', 'designations', SafetyCertificateOutlined);
const coordination = entry('coordination', 'coordination', ClusterOutlined);
const inspections = entry('inspections', 'inspections', FileSearchOutlined);
const groups = entry('groups', 'groups', UsergroupAddOutlined);
const caseRights = entry('case-rights', 'caseRights', FileProtectOutlined);
const governance = entry('governance', 'governance', CommentOutlined);

const community: Desk = {
  name: 'communityDesk',
  entries: [
    today,
    entry('needs/new', 'post', PlusSquareOutlined),
    needs,
    projects,
    matching,
    entry('activities', 'activities', CalendarOutlined),
    volunteers,
    resources,
    stations,
    reports,
    governance,
    coordination,
    inspections,
    groups,
    designations,
    openData,
  ],
};
const station: Desk = {
  name: 'stationDesk',
  entries: [
    today,
    entry('review', 'review', InboxOutlined),
    entry('claims', 'claims', AuditOutlined),
    matching,
    needs,
    projects,
    coordination,
    socialWorkers,
    awards,
    stations,
    groups,
    volunteers,
    governance,
    inspections,
    designations,
    resources,
    reports,
    approvals,
    openData,
    people,
  ],
};
const organization: Desk = {
  name: 'organizationDesk',
  entries: [
    today,
    entry('claimable', 'claimable', UnorderedListOutlined),
    entry('invitations', 'invitations', InboxOutlined),
    entry('projects', 'ourProjects', ProjectOutlined),
    entry('activities', 'rota', CalendarOutlined),
    resources,
    stations,
    coordination,
    inspections,
    entry('case-referrals', 'caseReferrals', FileProtectOutlined),
    awards,
    { ...people, label: 'members' },
    entry('payments', 'payments', BankOutlined),
    entry('standing', 'standing', SafetyCertificateOutlined),
  ],
};
const worker: Desk = {
  name: 'workerDesk',
  entries: [
    today,
    entry('invitations', 'invitations', InboxOutlined),
    entry('cases', 'cases', FileProtectOutlined),
    entry('case-queue', 'caseQueue', AuditOutlined),
    groups,
    socialWorkers,
    stations,
    volunteers,
    entry('training', 'training', ReadOutlined),
    awards,
    designations,
    needs,
  ],
};
const charity: Desk = {
  name: 'charityDesk',
  entries: [
    today,
    entry('claimable', 'claimable', UnorderedListOutlined),
    entry('invitations', 'invitations', InboxOutlined),
    entry('goods-to-give', 'goodsToGive', DeploymentUnitOutlined),
    entry('funds', 'funds', BankOutlined),
    entry('goods', 'goods', GiftOutlined),
    resources,
    needs,
    people,
  ],
};
/** What happens in a region and who works there: the same for those who decide and those who look after the platform. */
const overview: readonly RailEntry[] = [
  today,
  regions,
  matching,
  coordination,
  inspections,
  governance,
  weights,
  stations,
  organizations,
  socialWorkers,
  groups,
  volunteers,
];
const region: Desk = {
  name: 'regionDesk',
  entries: [
    ...overview,
    resources,
    indicators,
    licences,
    reports,
    approvals,
    designations,
    awards,
    policies,
    regionChanges,
    openData,
    caseRights,
    needs,
    people,
  ],
};
const administration: Desk = {
  name: 'regionDesk',
  entries: [
    ...overview,
    people,
    indicators,
    licences,
    approvals,
    awards,
    policies,
    openData,
    entry('imports', 'imports', ImportOutlined),
    designations,
    caseRights,
    regionChanges,
    entry('integrity', 'integrity', FileSearchOutlined),
    entry('parked', 'parked', RedoOutlined),
    reconciliation,
    needs,
  ],
};
const audit: Desk = {
  name: 'auditDesk',
  entries: [
    entry('reads', 'reads', SearchOutlined),
    regions,
    indicators,
    licences,
    coordination,
    inspections,
    governance,
    openData,
    reconciliation,
    awards,
    resources,
    needs,
    today,
  ],
};

/** The desk each role works at; a volunteer's pages are on the phone. */
export const desks: Readonly<Record<Role, Desk | null>> = {
  communityStaff: community,
  stationWorker: station,
  organizationManager: organization,
  organizationMember: organization,
  socialWorker: worker,
  charityManager: charity,
  official: region,
  administrator: administration,
  auditor: audit,
  volunteer: null,
};
