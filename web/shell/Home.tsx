import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { Navigate } from 'react-router';
import {
  HitsDocument,
  LapsingNoticesDocument,
  MyTasksDocument,
  VictimDeadlinesDocument,
  WaitingApprovalsDocument,
} from '../api/operations.generated.ts';
import { WaitingApprovals } from '../approvals/WaitingApprovals.tsx';
import { useText } from '../i18n/Language.tsx';
import { soughtHits } from '../matches/sought-hits.ts';
import { SoughtHits } from '../matches/SoughtHits.tsx';
import { LapsingList } from '../notices/LapsingList.tsx';
import { MemberDuties } from '../notices/MemberDuties.tsx';
import { may, useMe } from '../session/session.ts';
import { OwnTasks } from '../tasks/TaskList.tsx';
import { VictimDeadlines } from '../victims/VictimDeadlines.tsx';
import { Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import { sectionsOf } from './sections.ts';

/** Leads to the first section that the role has. */
const FirstSection = () => {
  const text = useText();
  const [first] = sectionsOf(useMe());
  if (first) return <Navigate to={first.path} replace />;
  return (
    <Page>
      <PageTitle title={text('failure.nothingForRole.title')} detail={text('failure.nothingForRole.text')} />
    </Page>
  );
};

/** A part of the desk that could not be read. */
const Unread = ({ id, title, error }: { id: string; title: string; error: Error }) => {
  const text = useText();
  return (
    <Section id={id} title={title}>
      <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>
    </Section>
  );
};

/** What the reader himself is to do. Where there is nothing, the first section opens. */
const Desk = () => {
  const text = useText();
  const seesVictims = may(useMe(), 'victim:read');
  const ofVictims = useQuery(VictimDeadlinesDocument, {
    skip: !seesVictims,
    fetchPolicy: 'cache-and-network',
  });
  const due = ofVictims.data?.victimDeadlines.length ?? 0;
  const { data, error } = useQuery(MyTasksDocument, { fetchPolicy: 'cache-and-network' });
  const watches = may(useMe(), 'notice:write');
  const lapsing = useQuery(LapsingNoticesDocument, { skip: !watches, fetchPolicy: 'cache-and-network' });
  const lapses =
    (lapsing.data?.lapsingNotices.length ?? 0) +
    (lapsing.data?.noticesToWithdraw.length ?? 0) +
    (lapsing.data?.searchesToEnd.length ?? 0);
  const hits = useQuery(HitsDocument, { skip: !watches, fetchPolicy: 'cache-and-network' });
  const turnedUp = hits.data ? soughtHits(hits.data).length : 0;
  const approves = may(useMe(), 'dossier:approve');
  const asked = useQuery(WaitingApprovalsDocument, { skip: !approves, fetchPolicy: 'cache-and-network' });
  const approvals = asked.data?.waitingApprovals;
  const waiting = (approvals?.dossiers.length ?? 0) + (approvals?.charges.length ?? 0);
  // Whoever ticks the last one stays at the desk.
  const [isBegun, setBegun] = useState(false);
  const tasks = data?.myTasks ?? [];
  if (tasks.length > 0 && !isBegun) setBegun(true);
  const isAsking =
    (!data && !error) ||
    (approves && !approvals && !asked.error) ||
    (watches && !lapsing.data && !lapsing.error) ||
    (watches && !hits.data && !hits.error) ||
    (seesVictims && !ofVictims.data && !ofVictims.error);
  if (isAsking) return <PageSkeleton />;
  // What could not be asked is told where it would stand: nobody takes silence for nothing being due.
  const isUnread = [error, lapsing.error, hits.error, ofVictims.error, asked.error].some(Boolean);
  const isIdle = tasks.length + lapses + turnedUp + due + waiting === 0;
  if (isIdle && !isUnread && !isBegun) return <FirstSection />;
  return (
    <Page>
      <PageTitle title={text('desk.title')} detail={text('desk.explain')} />
      <MemberDuties />
      {approvals && waiting > 0 && <WaitingApprovals {...approvals} />}
      {asked.error && <Unread id="approvals-unread" title={text('approvals.title')} error={asked.error} />}
      {hits.error && <Unread id="hits-unread" title={text('matches.sought')} error={hits.error} />}
      {turnedUp > 0 && <SoughtHits />}
      {(lapses > 0 || lapsing.error) && <LapsingList />}
      {(due > 0 || ofVictims.error) && <VictimDeadlines />}
      {error && <Unread id="tasks-unread" title={text('desk.tasks')} error={error} />}
      <Section id="my-tasks" title={text('desk.tasks')} count={tasks.length}>
        {tasks.length === 0 && <Nothing>{text('tasks.empty')}</Nothing>}
        <OwnTasks tasks={tasks} />
      </Section>
    </Page>
  );
};

export const Home = () => (may(useMe(), 'case:read') ? <Desk /> : <FirstSection />);
