import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { AllCountriesDocument, ArrestReadinessDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { may, useMe } from '../session/session.ts';
import { PersonLink } from '../ui/Marks.tsx';
import { Nothing, Page, PageTitle } from '../ui/Page.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CountryReadiness } from './CountryReadiness.tsx';
import css from './readiness.module.css';
import { ReadyPack } from './ReadyPack.tsx';

/** Whether the file is ready, were the person of a notice arrested tonight. The countries that were added stand in the address. */
export const ArrestPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const me = useMe();
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const chosen = address.getAll('country');
  const countries = useQuery(AllCountriesDocument);
  const { data, previousData, error, refetch } = useQuery(ArrestReadinessDocument, {
    variables: { id, countries: chosen },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  // While a country is added, those before it stay.
  const notice = (data ?? previousData)?.notice;
  if (!notice) return <PageSkeleton />;
  const there = new Set(notice.arrestReadiness.map(({ country }) => country.code));
  const elsewhere = notice.readyRequests.filter(({ country }) => !country || !there.has(country.code));
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to="/notices">{text('notices.title')}</TextLink>
            <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
          </>
        }
        title={text('readiness.title')}
        detail={
          <>
            <PersonLink person={notice.person} strong />
            <div>{text('readiness.intro')}</div>
          </>
        }
        actions={
          <div className={css.tools}>
            <Select
              searchable
              size="xs"
              filter={searchableOptions}
              aria-label={text('readiness.add')}
              placeholder={text('readiness.add')}
              data={(countries.data?.allCountries ?? [])
                .filter(({ code }) => code !== 'AZ' && !there.has(code))
                .map(({ code, name }) => ({ value: code, label: inLanguage(name) }))
                .toSorted((a, b) => compareText(a.label, b.label))}
              value={null}
              onChange={(code) => {
                if (code !== null)
                  setAddress({ country: [...new Set([...chosen, code])] }, { replace: true });
              }}
            />
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPrinter size={14} aria-hidden />}
              onClick={() => window.print()}
            >
              {text('readiness.print')}
            </Button>
          </div>
        }
      />
      {notice.arrestReadiness.length === 0 && <Nothing>{text('readiness.empty')}</Nothing>}
      {notice.arrestReadiness.map((readiness) => (
        <CountryReadiness key={readiness.country.code} notice={notice} readiness={readiness} />
      ))}
      {notice.case && may(me, 'dossier:read') && (
        <ReadyPack
          caseId={notice.case.id}
          requests={elsewhere}
          hasOthers={elsewhere.length < notice.readyRequests.length}
        />
      )}
    </Page>
  );
};
