import { useMatch } from 'react-router';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './shell.module.css';

const CaseName = ({ id, isOverview }: { id: string; isOverview: boolean }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  // The overview asks for the same case itself: here its answer is only listened to, so that one reading is one line of the audit trail.
  const { data } = useCaseHeading(id, isOverview ? 'cache-only' : 'cache-first');
  if (!data) return <span>{text('bar.noCase')}</span>;
  return (
    <span>
      <TextLink to={`/cases/${id}`} strong>
        {data.case.number}
      </TextLink>{' '}
      {inLanguage(data.case.title)}
    </span>
  );
};

/** The case that the page is about, as the address says. */
export const CaseInView = () => {
  const text = useText();
  const match = useMatch('/cases/:caseId/*');
  const id = match?.params.caseId;
  return (
    <div className={css.case}>
      <small>{text('bar.case')}</small>
      {id === undefined ? (
        <span>{text('bar.noCase')}</span>
      ) : (
        <CaseName id={id} isOverview={match?.params['*'] === ''} />
      )}
    </div>
  );
};
