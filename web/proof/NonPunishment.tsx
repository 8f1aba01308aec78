import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { NonPunishmentDocument, type NonPunishmentQuery } from '../api/operations.generated.ts';
import { formatPeriod } from '../i18n/format.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './proof.module.css';

const SAYS: readonly LabelGroup[] = ['linkType', 'means', 'exploitationForm'];

type Both = NonPunishmentQuery['nonPunishment']['histories'][number];

const Histories = ({ accused, victim, entries }: Both) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const said = (code: string): string => {
    const group = SAYS.find((candidate) => hasLabel(candidate, code));
    return group ? label(group, code) : code;
  };
  return (
    <table className={css.histories}>
      <caption>
        <TextLink to={`/people/${accused.id}`}>{accused.label}</TextLink> ={' '}
        <TextLink to={`/people/${victim.id}`}>{victim.label}</TextLink>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('nonPunishment.when')}</th>
          <th scope="col">{label('crimeSide', 'VICTIM')}</th>
          <th scope="col">{label('crimeSide', 'ACCUSED')}</th>
          <th scope="col">{text('nonPunishment.case')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const says = entry.says.map((code) => said(code)).join(', ');
          return (
            <tr key={entry.id}>
              <td>{formatPeriod(entry.from, entry.to, language) || text('nonPunishment.undated')}</td>
              <td>{entry.side === 'VICTIM' && says}</td>
              <td>
                {entry.side === 'ACCUSED' && says}
                {entry.isMeanwhile && (
                  <strong className={css.meanwhile}>{text('nonPunishment.meanwhile')}</strong>
                )}
              </td>
              <td>
                <TextLink to={`/cases/${entry.case.id}`}>{entry.case.number}</TextLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** A warning where an accused has a protected role: whom to ask, and both histories for who may see both. Nothing when there is none. */
export const NonPunishment = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { data, error } = useQuery(NonPunishmentDocument, { variables: { caseId } });
  if (error)
    return (
      <p role="alert">
        {text('nonPunishment.failed')} {text(`failure.${failureOf(error).kind}.text`)}
      </p>
    );
  const found = data?.nonPunishment;
  if (!found || found.roles.length === 0) return null;
  return (
    <section className={css.warning} aria-label={text('nonPunishment.title')}>
      <h2>{text('nonPunishment.title')}</h2>
      <p>{text('nonPunishment.explain')}</p>
      <ul>
        {found.roles.map(({ accused, unit, contact }, at) => (
          <li key={`${accused.id} ${at}`}>
            <TextLink to={`/people/${accused.id}`}>{accused.label}</TextLink>{' '}
            {text('nonPunishment.ask', {
              unit: unit ? inLanguage(unit) : text('nonPunishment.noUnit'),
              contact: contact ? inLanguage(contact) : text('nonPunishment.noContact'),
            })}
          </li>
        ))}
      </ul>
      {found.histories.map((both) => (
        <Histories key={`${both.accused.id} ${both.victim.id}`} {...both} />
      ))}
    </section>
  );
};
