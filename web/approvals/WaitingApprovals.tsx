import type { WaitingApprovalsQuery } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import tasks from '../tasks/tasks.module.css';
import { PersonLink } from '../ui/Marks.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';

type Waiting = WaitingApprovalsQuery['waitingApprovals'];

/** What others have asked the reader's office to approve, each with the way to where it is decided. */
export const WaitingApprovals = ({ dossiers, charges }: Waiting) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const asked = ({ askedBy, since }: Waiting['charges'][number] | Waiting['dossiers'][number]): string =>
    text('approvals.asked', { name: inLanguage(askedBy), moment: formatMoment(since, language) });
  return (
    <Section id="approvals" title={text('approvals.title')} count={dossiers.length + charges.length}>
      <ul className={tasks.tasks}>
        {dossiers.map((one) => (
          <li key={one.id} className={tasks.task}>
            <div>
              <TextLink to={`/cases/${one.case.id}/dossiers/${one.dossierId}`} strong>
                {text('approvals.version', { title: one.title, number: one.number })}
              </TextLink>
              <div className={tasks.quiet}>
                <TextLink to={`/cases/${one.case.id}`}>{one.case.number}</TextLink>
                <span>{label('dossierKind', one.kind)}</span>
                <span>{asked(one)}</span>
              </div>
            </div>
          </li>
        ))}
        {charges.map((one) => (
          <li key={one.id} className={tasks.task}>
            <div>
              <TextLink to={`/cases/${one.case.id}/proceedings`} strong>
                {text('approvals.charge', { article: one.article ?? '–' })}
              </TextLink>
              <div className={tasks.quiet}>
                <PersonLink person={one.person} />
                <TextLink to={`/cases/${one.case.id}`}>{one.case.number}</TextLink>
                <span>{asked(one)}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
