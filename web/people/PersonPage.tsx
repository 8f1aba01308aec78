import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { PersonPageDocument, type PersonPageQuery } from '../api/operations.generated.ts';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, WantedMark } from '../ui/Marks.tsx';
import { Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './person.module.css';
import { RecordList } from './RecordList.tsx';
import { rolesByCase } from './roles-by-case.ts';
import { SaidTable } from './SaidTable.tsx';

type Person = PersonPageQuery['person'];

const Roles = ({ person }: { person: Person }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (person.roles.length === 0) return <Nothing>{text('person.roles.empty')}</Nothing>;
  return (
    <ul className={css.list}>
      {rolesByCase(person.roles).map(({ case: of, roles }) => (
        <li key={of.id}>
          <div className={css.between}>
            <TextLink to={`/cases/${of.id}`} strong>
              {of.number} {inLanguage(of.title)}
            </TextLink>
            <TextLink
              to={`/cases/${of.id}/network?element=${person.id}`}
              label={`${text('common.showInNetwork')}: ${of.number}`}
            >
              {text('common.showInNetwork')}
            </TextLink>
          </div>
          {roles.map(({ role, since, until }) => (
            <div key={`${role} ${since ?? ''}`}>
              {label('caseRole', role)}
              {until !== null ? (
                <span className={css.quiet}> {formatPeriod(since, until, language)}</span>
              ) : (
                since !== null && <span className={css.quiet}> {formatDay(since, language)}</span>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Notices = ({ person }: { person: Person }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  if (person.notices.length === 0) return <Nothing>{text('person.notices.empty')}</Nothing>;
  return (
    <ul className={css.list}>
      {person.notices.map(({ id, number, colour, state, validTo, case: of }) => (
        <li key={id}>
          <div className={css.between}>
            <NoticeMark colour={colour} />
            <span>{label('noticeState', state)}</span>
          </div>
          <div className={css.between}>
            <span className={css.quiet}>
              {number} {of && <TextLink to={`/cases/${of.id}`}>{of.number}</TextLink>}
            </span>
            {validTo !== null && (
              <span className={css.quiet}>
                {text('common.until', { date: formatDay(validTo, language) })}
              </span>
            )}
          </div>
          <TextLink to={`/notices/${id}/arrest`}>{text('readiness.title')}</TextLink>
        </li>
      ))}
    </ul>
  );
};

export const PersonPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id } });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { person } = data;
  return (
    <Page>
      <PageTitle
        title={person.label}
        above={text(person.isProtected ? 'common.protected' : 'person.kind')}
        detail={
          person.isWanted ? <WantedMark /> : person.isProtected ? text('common.protected.hint') : undefined
        }
      />
      <div className={css.columns}>
        <Section id="records" title={text('person.records')} count={person.records.length}>
          <SaidTable records={person.records} />
          <h3 className={css.subtitle}>{text('person.recordList')}</h3>
          <RecordList personId={person.id} isProtected={person.isProtected} records={person.records} />
        </Section>
        <div>
          <Section id="roles" title={text('person.roles')}>
            <Roles person={person} />
          </Section>
          <Section id="notices" title={text('person.notices')}>
            <Notices person={person} />
          </Section>
        </div>
      </div>
    </Page>
  );
};
