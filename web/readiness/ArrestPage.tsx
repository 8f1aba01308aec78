import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import {
  AllCountriesDocument,
  ArrestReadinessDocument,
  SearchReadinessDocument,
  type SearchReadinessQuery,
  type SearchReadinessQueryVariables,
} from '../api/operations.generated.ts';
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

type Door = {
  document: TypedDocumentNode<SearchReadinessQuery, SearchReadinessQueryVariables>;
  path: string;
};
type SoughtKind = 'notice' | 'search';

/** By which it is read, and where its page is. */
const DOORS: Record<SoughtKind, Door> = {
  notice: { document: ArrestReadinessDocument, path: '/notices' },
  search: { document: SearchReadinessDocument, path: '/notices/searches' },
};

/** Whether the file is ready, were the person of a notice or of a domestic search arrested tonight. The countries that were added stand in the address. */
const Arrest = ({ kind }: { kind: SoughtKind }) => {
  const { document, path } = DOORS[kind];
  const text = useText();
  const inLanguage = useInLanguage();
  const me = useMe();
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const chosen = address.getAll('country');
  const countries = useQuery(AllCountriesDocument);
  const { data, previousData, error, refetch } = useQuery(document, {
    variables: { id, countries: chosen },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  // While a country is added, those before it stay.
  const sought = (data ?? previousData)?.sought;
  if (!sought) return <PageSkeleton />;
  const there = new Set(sought.arrestReadiness.map(({ country }) => country.code));
  const elsewhere = sought.readyRequests.filter(({ country }) => !country || !there.has(country.code));
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to="/notices">{text('notices.title')}</TextLink>
            <TextLink to={`${path}/${sought.id}`}>{sought.number ?? text('searches.section')}</TextLink>
            <TextLink to="/notices/ready">{text('readiness.outlooks')}</TextLink>
          </>
        }
        title={text('readiness.title')}
        detail={
          <>
            <PersonLink person={sought.person} strong />
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
      {sought.arrestReadiness.length === 0 && <Nothing>{text('readiness.empty')}</Nothing>}
      {sought.arrestReadiness.map((readiness) => (
        <CountryReadiness key={readiness.country.code} sought={sought} readiness={readiness} />
      ))}
      {sought.case && may(me, 'dossier:read') && (
        <ReadyPack
          caseId={sought.case.id}
          requests={elsewhere}
          hasOthers={elsewhere.length < sought.readyRequests.length}
        />
      )}
    </Page>
  );
};

export const ArrestPage = () => <Arrest kind="notice" />;

export const SearchArrestPage = () => <Arrest kind="search" />;
