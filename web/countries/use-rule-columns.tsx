import { Button } from '@mantine/core';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import type { Column } from '../ui/DataTable.tsx';
import type { KeptRule } from './CountryRulesPage.tsx';
import { RuleHolds, RuleRecorded, RuleSays, RuleSource } from './RuleWords.tsx';
import css from './countries.module.css';

type Acts = Record<'onCorrect' | 'onHistory' | 'onUndo', (rule: KeptRule) => void>;

/** The columns of the rules; what may be done with one stands in its row. */
export const useRuleColumns = ({ onCorrect, onHistory, onUndo }: Acts): Column<KeptRule>[] => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const nameOf = ({ current }: KeptRule) =>
    `${inLanguage(current.country.name)}, ${label('countryRule', current.kind)}`;
  const act = (rule: KeptRule, words: string, onPress: (rule: KeptRule) => void) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`${words}: ${nameOf(rule)}`}
      onClick={() => onPress(rule)}
    >
      {words}
    </Button>
  );
  return [
    {
      id: 'country',
      header: text('countryRules.country'),
      order: (a, b) => compareText(nameOf(a), nameOf(b)),
      cell: ({ current }) => inLanguage(current.country.name),
    },
    {
      id: 'kind',
      header: text('countryRules.kind'),
      cell: ({ current }) => label('countryRule', current.kind),
    },
    {
      id: 'says',
      header: text('countryRules.says'),
      cell: ({ current }) => <RuleSays rule={current} />,
    },
    {
      id: 'holds',
      header: text('countryRules.holds'),
      cell: ({ current }) => <RuleHolds rule={current} />,
    },
    {
      id: 'source',
      header: text('countryRules.source'),
      cell: ({ current }) => <RuleSource rule={current} />,
    },
    {
      id: 'recorded',
      header: text('countryRules.recorded'),
      cell: ({ current }) => <RuleRecorded rule={current} />,
    },
    {
      id: 'actions',
      header: text('countryRules.actions'),
      cell: (rule) => (
        <div className={css.acts}>
          {rule.mayWrite && act(rule, text('countryRules.correct'), onCorrect)}
          {rule.versions.length > 1 &&
            act(rule, text('countryRules.history', { count: rule.versions.length }), onHistory)}
          {rule.mayUndo && act(rule, text('countryRules.undo'), onUndo)}
        </div>
      ),
    },
  ];
};
