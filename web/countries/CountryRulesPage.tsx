import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import {
  CountryRulesDocument,
  UndoCountryRuleDocument,
  type CountryRulesQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { RuleWords } from './RuleWords.tsx';
import { useRuleColumns } from './use-rule-columns.tsx';
import css from './countries.module.css';

export type KeptRule = CountryRulesQuery['countryRules'][number];
type Open = { what: 'form' | 'history'; rule: KeptRule | null };

const COUNTRY = /^[A-Z]{2}$/u;

const History = ({ rule, onClose }: { rule: KeptRule; onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('countryRules.history.title')}>
      <ol className={css.versions}>
        {rule.versions.map((version) => (
          <li key={version.id}>
            <RuleWords rule={version} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
};

/** What other countries ask for after an arrest, by country, with its history. The chosen country stands in the address. */
export const CountryRulesPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const names = usePlaceNames();
  const [address, setAddress] = useSearchParams();
  const country = address.get('country');
  const [open, setOpen] = useState<Open | null>(null);
  const { data, error, refetch } = useQuery(CountryRulesDocument, { fetchPolicy: 'cache-and-network' });
  const [undoRule, undone] = useMutation(UndoCountryRuleDocument, { refetchQueries: ['CountryRules'] });
  const columns = useRuleColumns({
    onCorrect: (rule) => setOpen({ what: 'form', rule }),
    onHistory: (rule) => setOpen({ what: 'history', rule }),
    // The failure of the mutation is shown through `undone.error`.
    onUndo: ({ current }) =>
      void undoRule({ variables: { id: newUlid(), version: current.id } }).catch(() => undefined),
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const rules = data.countryRules
    .filter(({ current }) => country === null || current.country.code === country)
    .toSorted((a, b) => compareText(inLanguage(a.current.country.name), inLanguage(b.current.country.name)));
  const [problem] = undone.data?.undoCountryRule.problems ?? [];
  const said = undone.error
    ? text(`failure.${failureOf(undone.error).kind}.text`)
    : undone.data?.undoCountryRule.newer
      ? text('countryRules.gone')
      : problem && inLanguage(problem.text);
  // Also where no rule is kept: what was read says whether the reader writes.
  const mayWrite = data.countryRules.some((rule) => rule.mayWrite);
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/countries">{text('countries.title')}</TextLink>}
        title={text('countryRules.title')}
        detail={text('countryRules.explain')}
        actions={
          <div className={css.tools}>
            <Select
              searchable
              clearable
              size="xs"
              filter={searchableOptions}
              aria-label={text('countryRules.country')}
              placeholder={text('countryRules.country')}
              data={[...names]
                .filter(([code]) => COUNTRY.test(code) && code !== 'AZ')
                .map(([value, label]) => ({ value, label }))
                .toSorted((a, b) => compareText(a.label, b.label))}
              value={country}
              onChange={(code) => setAddress(code === null ? {} : { country: code }, { replace: true })}
            />
            {mayWrite && (
              <Button
                size="xs"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => setOpen({ what: 'form', rule: null })}
              >
                {text('countryRules.add')}
              </Button>
            )}
          </div>
        }
      />
      {said && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {said}
        </Alert>
      )}
      {rules.length === 0 ? (
        <EmptyState title={text('countryRules.empty.title')} text={text('countryRules.empty.text')} />
      ) : (
        <DataTable
          caption={text('countryRules.caption')}
          columns={columns}
          rows={rules}
          rowKey={({ id }) => id}
        />
      )}
      {open?.what === 'history' && open.rule && <History rule={open.rule} onClose={() => setOpen(null)} />}
      {open?.what === 'form' && (
        <RuleDialog rule={open.rule?.current ?? null} country={country} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
};
