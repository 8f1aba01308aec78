import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { ReactNode } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { LanguageProvider } from './i18n/Language.tsx';
import { PurposePage } from './session/PurposePage.tsx';
import { RequireSession } from './session/RequireSession.tsx';
import { SignInPage } from './session/SignInPage.tsx';
import { Home } from './shell/Home.tsx';
import { Shell } from './shell/Shell.tsx';
import { AppTheme } from './theme/AppTheme.tsx';
import { FailurePanel, PageSkeleton } from './ui/States.tsx';

const page =
  <Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) =>
  async (): Promise<{ Component: () => ReactNode }> => ({ Component: (await load())[name] });

const NotFound = () => <FailurePanel failure={{ kind: 'NOT_FOUND', reference: null }} />;
const Broken = () => (
  <FailurePanel failure={{ kind: 'INTERNAL', reference: null }} onRetry={() => window.location.reload()} />
);

const network = page(() => import('./network/NetworkPage.tsx'), 'default');

/** Every page is fetched when it is first opened; the shell, sign-in and purpose come with the start. */
const pages: RouteObject[] = [
  { index: true, Component: Home },
  { path: 'cases', lazy: page(() => import('./cases/CasesPage.tsx'), 'CasesPage') },
  { path: 'cases/:caseId', lazy: page(() => import('./cases/CasePage.tsx'), 'CasePage') },
  { path: 'cases/:caseId/proof', lazy: page(() => import('./proof/ProofPage.tsx'), 'ProofPage') },
  {
    path: 'cases/:caseId/proceedings',
    lazy: page(() => import('./proceedings/ProceedingsPage.tsx'), 'ProceedingsPage'),
  },
  { path: 'cases/:caseId/offences', lazy: page(() => import('./offences/OffencesPage.tsx'), 'OffencesPage') },
  { path: 'cases/:caseId/dossiers', lazy: page(() => import('./dossiers/DossiersPage.tsx'), 'DossiersPage') },
  {
    path: 'cases/:caseId/dossiers/:id',
    lazy: page(() => import('./dossiers/DossierPage.tsx'), 'DossierPage'),
  },
  {
    path: 'dossier-templates',
    lazy: page(() => import('./dossier-templates/TemplatesPage.tsx'), 'TemplatesPage'),
  },
  {
    path: 'cases/:caseId/evidence',
    lazy: page(() => import('./evidence/EvidencePage.tsx'), 'EvidencePage'),
  },
  {
    path: 'cases/:caseId/evidence/:exhibitId/read',
    lazy: page(() => import('./evidence/ReadingDesk.tsx'), 'ReadingDesk'),
  },
  {
    path: 'cases/:caseId/evidence/:exhibitId/redact/:fileId',
    lazy: page(() => import('./redaction/RedactionDesk.tsx'), 'RedactionDesk'),
  },
  { path: 'cases/:caseId/network', lazy: network },
  { path: 'charts', lazy: page(() => import('./charts/ChartsPage.tsx'), 'ChartsPage') },
  { path: 'cases/:caseId/charts/:chartId', lazy: network },
  { path: 'people/:id', lazy: page(() => import('./people/PersonPage.tsx'), 'PersonPage') },
  { path: 'groups/:id', lazy: page(() => import('./groups/GroupPage.tsx'), 'GroupPage') },
  { path: 'countries', lazy: page(() => import('./countries/CountriesPage.tsx'), 'CountriesPage') },
  {
    path: 'countries/rules',
    lazy: page(() => import('./countries/CountryRulesPage.tsx'), 'CountryRulesPage'),
  },
  { path: 'countries/:code/network', lazy: network },
  { path: 'notices', lazy: page(() => import('./notices/NoticesPage.tsx'), 'NoticesPage') },
  { path: 'notices/statistics', lazy: page(() => import('./notices/StatisticsPage.tsx'), 'StatisticsPage') },
  {
    path: 'notices/searches',
    lazy: page(() => import('./domestic-searches/SearchesPage.tsx'), 'SearchesPage'),
  },
  {
    path: 'notices/ready',
    lazy: page(() => import('./readiness/OutlooksPage.tsx'), 'OutlooksPage'),
  },
  {
    path: 'notices/searches/:id',
    lazy: page(() => import('./domestic-searches/SearchPage.tsx'), 'SearchPage'),
  },
  {
    path: 'notices/searches/:id/arrest',
    lazy: page(() => import('./readiness/ArrestPage.tsx'), 'SearchArrestPage'),
  },
  { path: 'notices/:id', lazy: page(() => import('./notices/NoticePage.tsx'), 'NoticePage') },
  { path: 'notices/:id/form', lazy: page(() => import('./messages/NoticeFormPage.tsx'), 'NoticeFormPage') },
  { path: 'notices/:id/arrest', lazy: page(() => import('./readiness/ArrestPage.tsx'), 'ArrestPage') },
  { path: 'messages', lazy: page(() => import('./messages/MessagesPage.tsx'), 'MessagesPage') },
  { path: 'messages/:id', lazy: page(() => import('./messages/MessagePage.tsx'), 'MessagePage') },
  { path: 'imports', lazy: page(() => import('./imports/ImportsPage.tsx'), 'ImportsPage') },
  { path: 'imports/new', lazy: page(() => import('./imports/NewImportPage.tsx'), 'NewImportPage') },
  { path: 'imports/:importId', lazy: page(() => import('./imports/ImportPage.tsx'), 'ImportPage') },
  { path: 'matches', lazy: page(() => import('./matches/MatchesPage.tsx'), 'MatchesPage') },
  { path: 'search', lazy: page(() => import('./search/SearchPage.tsx'), 'SearchPage') },
  { path: 'victims', lazy: page(() => import('./victims/VictimsPage.tsx'), 'VictimsPage') },
  { path: 'victims/:id', lazy: page(() => import('./victims/VictimPage.tsx'), 'VictimPage') },
  { path: 'support', lazy: page(() => import('./victims/SupportPage.tsx'), 'SupportPage') },
  {
    path: 'report/corridors',
    lazy: page(() => import('./report/corridors/CorridorsPage.tsx'), 'CorridorsPage'),
  },
  { path: 'report', lazy: page(() => import('./report/ReportPage.tsx'), 'ReportPage') },
  {
    path: 'report/questions',
    lazy: page(() => import('./report/questions/QuestionsPage.tsx'), 'QuestionsPage'),
  },
  { path: 'audit', lazy: page(() => import('./audit/AuditPage.tsx'), 'AuditPage') },
  { path: 'accounts', lazy: page(() => import('./accounts/AccountsPage.tsx'), 'AccountsPage') },
  { path: '*', Component: NotFound },
];

const Providers = ({ client }: { client: ApolloClient }) => (
  <ApolloProvider client={client}>
    <AppTheme>
      <LanguageProvider>
        <Outlet />
      </LanguageProvider>
    </AppTheme>
  </ApolloProvider>
);

export const routes = (client: ApolloClient): RouteObject[] => [
  {
    element: <Providers client={client} />,
    hydrateFallbackElement: <div />,
    children: [
      {
        ErrorBoundary: Broken,
        HydrateFallback: PageSkeleton,
        children: [
          { path: 'sign-in', Component: SignInPage },
          {
            Component: RequireSession,
            children: [
              { path: 'purpose', Component: PurposePage },
              { path: '/', Component: Shell, children: [{ ErrorBoundary: Broken, children: pages }] },
            ],
          },
        ],
      },
    ],
  },
];
