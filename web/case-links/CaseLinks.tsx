import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseLinksDocument, TakeBackCaseLinkDocument } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import css from './case-links.module.css';
import { CaseLinkWords } from './CaseLinkWords.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { RelateDialog } from './RelateDialog.tsx';
import { SeverDialog } from './SeverDialog.tsx';

/** From which case it was severed, what was severed from it or joined, and what it has to do with; whoever leads it severs and joins. */
export const CaseLinks = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [open, setOpen] = useState<'sever' | 'join' | 'relate' | null>(null);
  const { data, error } = useQuery(CaseLinksDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const [takeBack, taking] = useMutation(TakeBackCaseLinkDocument, {
    refetchQueries: ['CaseLinks', 'CaseOverview', 'CaseMembers'],
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const { links, joinedInto, mayLink, mayRelate } = data.caseLinks;
  const [problem] = taking.data?.takeBackCaseLink.problems ?? [];
  const failed = taking.error ? text(`failure.${failureOf(taking.error).kind}.text`) : null;
  const hindrance = problem ? inLanguage(problem.text) : failed;
  const close = (): void => setOpen(null);
  return (
    <>
      {joinedInto && (
        <Alert color="orange" p="xs" mb="xs">
          {text('caseLinks.closed', { number: joinedInto.number })}
        </Alert>
      )}
      {hindrance !== null && (
        <Alert color="red" role="alert" p="xs" mb="xs">
          {hindrance}
        </Alert>
      )}
      {links.length === 0 ? (
        <Nothing>{text('caseLinks.empty')}</Nothing>
      ) : (
        <ul className={css.links}>
          {links.map((link) => (
            <li key={link.id} className={css.link}>
              <time dateTime={link.on} className={css.quiet}>
                {formatDay(link.on, language)}
              </time>
              <CaseLinkWords link={link} caseId={caseId} />
              {link.mayTakeBack && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  loading={taking.loading}
                  // The failure of the mutation is shown through `taking`.
                  onClick={() => void takeBack({ variables: { caseId, id: link.id } }).catch(() => undefined)}
                >
                  {text('caseLinks.takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {(mayLink || mayRelate) && (
        <div className={css.tasks}>
          {mayRelate && (
            <Button size="xs" variant="default" onClick={() => setOpen('relate')}>
              {text('caseLinks.relate')}
            </Button>
          )}
          {mayLink && (
            <>
              <Button size="xs" variant="default" onClick={() => setOpen('sever')}>
                {text('caseLinks.sever')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setOpen('join')}>
                {text('caseLinks.join')}
              </Button>
            </>
          )}
        </div>
      )}
      {open === 'sever' && <SeverDialog caseId={caseId} onClose={close} />}
      {open === 'relate' && <RelateDialog caseId={caseId} onClose={close} />}
      {open === 'join' && <JoinDialog caseId={caseId} onClose={close} />}
    </>
  );
};
