import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconFileImport, IconTopologyStar3 } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { CaseOverviewDocument } from '../api/operations.generated.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { CaseLinks as TiedCases } from '../case-links/CaseLinks.tsx';
import { CaseMembers } from '../members/CaseMembers.tsx';
import { CaseNotes } from '../notes/CaseNotes.tsx';
import { may, useMe } from '../session/session.ts';
import { Facts, Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CaseRequests } from '../requests/CaseRequests.tsx';
import { CaseJourneys } from '../journeys/CaseJourneys.tsx';
import { CaseTasks } from '../tasks/CaseTasks.tsx';
import { KnownByNumber } from '../unknown-people/KnownByNumber.tsx';
import css from './case.module.css';
import { CaseRecordControl } from './CaseRecordDialog.tsx';
import { CaseParts } from './CaseParts.tsx';
import { CaseGroups, CaseNotices, CaseStages } from './CaseSide.tsx';
import { OffencesByArticle } from './OffencesByArticle.tsx';
import type { CaseOverview } from './people-by-role.ts';
import { PeopleByRole } from './PeopleByRole.tsx';
import { StageMark } from './StageMark.tsx';

const COUNTS = [
  'people',
  'convicted',
  'accused',
  'suspects',
  'victims',
  'witnesses',
  'offences',
  'notices',
  'groups',
] as const;

const Counts = ({ summary }: Pick<CaseOverview, 'summary'>) => {
  const text = useText();
  const language = useLanguage();
  return (
    <dl className={css.counts} aria-label={text('case.summary')}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{text(`case.count.${name}`)}</dt>
          <dd className={summary[name] === 0 ? css.none : undefined}>
            {formatNumber(summary[name], language)}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const CaseLinks = ({ cases }: { cases: CaseOverview['severedTo'] }) => (
  <span className={css.roles}>
    {cases.map(({ id, number }) => (
      <TextLink key={id} to={`/cases/${id}`}>
        {number}
      </TextLink>
    ))}
  </span>
);

const CaseFacts = ({ of }: { of: CaseOverview }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const until = of.memberUntil && text('common.until', { date: formatDay(of.memberUntil, language) });
  return (
    <Facts
      facts={[
        { label: text('case.stage'), value: <StageMark stage={of.stage} /> },
        { label: text('case.kind'), value: label('caseKind', of.kind) },
        { label: text('case.opened'), value: formatDay(of.openedOn, language) },
        { label: text('case.body'), value: of.body && inLanguage(of.body) },
        { label: text('case.country'), value: of.mainCountry && inLanguage(of.mainCountry.name) },
        {
          label: text('case.level'),
          value: [label('membershipLevel', of.level), until].filter(Boolean).join(', '),
        },
        { label: text('case.severedFrom'), value: of.severedFrom && <CaseLinks cases={[of.severedFrom]} /> },
        {
          label: text('case.severedTo'),
          value: of.severedTo.length > 0 ? <CaseLinks cases={of.severedTo} /> : null,
        },
      ]}
    />
  );
};

export const CasePage = () => {
  const text = useText();
  const me = useMe();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseOverviewDocument, { variables: { id: caseId } });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const of = data.case;
  return (
    <Page>
      <PageTitle
        above={of.number}
        title={inLanguage(of.title)}
        actions={
          <>
            {may(me, 'import:run') && of.level !== 'READ' && (
              <Button
                variant="default"
                component={Link}
                to={`/imports/new?case=${of.id}`}
                leftSection={<IconFileImport size={16} aria-hidden />}
              >
                {text('imports.intoCase')}
              </Button>
            )}
            <Button
              component={Link}
              to={`/cases/${of.id}/network`}
              leftSection={<IconTopologyStar3 size={16} aria-hidden />}
            >
              {text('common.openNetwork')}
            </Button>
          </>
        }
      />
      <CaseParts of={of} />
      <CaseFacts of={of} />
      <CaseRecordControl caseId={of.id} />
      <Counts summary={of.summary} />
      <div className={css.columns}>
        <Section id="people" title={text('case.people')} count={of.people.length}>
          {of.people.length === 0 && <Nothing>{text('case.people.empty')}</Nothing>}
          <PeopleByRole
            caseId={of.id}
            people={of.people}
            mayGive={may(me, 'element:write') && of.level !== 'READ'}
          />
          <KnownByNumber caseId={of.id} />
        </Section>
        <div>
          <Section id="tasks" title={text('tasks.title')}>
            <CaseTasks caseId={of.id} />
          </Section>
          <Section id="journeys" title={text('journeys.title')}>
            <CaseJourneys caseId={of.id} />
          </Section>
          <Section id="members" title={text('members.title')}>
            <CaseMembers caseId={of.id} />
          </Section>
          <Section id="case-links" title={text('caseLinks.title')}>
            <TiedCases caseId={of.id} />
          </Section>
          {may(me, 'dossier:read') && (
            <Section id="requests" title={text('requests.title')}>
              <CaseRequests caseId={of.id} />
            </Section>
          )}
          <Section id="notes" title={text('caseNotes.title')}>
            <CaseNotes caseId={of.id} />
          </Section>
          <Section id="groups" title={text('case.groups')}>
            <CaseGroups groups={of.groups} />
          </Section>
          <Section id="notices" title={text('case.notices')}>
            <CaseNotices notices={of.notices} />
          </Section>
          <Section id="offences" title={text('case.offences')}>
            {of.offences.length === 0 ? (
              <Nothing>{text('case.offences.empty')}</Nothing>
            ) : (
              <OffencesByArticle lines={of.offences} />
            )}
            <p className={css.sectionLink}>
              <TextLink to={`/cases/${of.id}/offences`}>
                {text(
                  may(me, 'offence:write') && of.level !== 'READ'
                    ? 'offences.openToWrite'
                    : 'offences.openToRead',
                )}
              </TextLink>
            </p>
          </Section>
          <Section id="stages" title={text('case.stages')}>
            <CaseStages stages={of.stages} />
          </Section>
        </div>
      </div>
    </Page>
  );
};
