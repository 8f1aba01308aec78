import { formatPeriod } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';

type FiltersInForce = {
  kinds: Iterable<string>;
  roles: Iterable<string>;
  types: Iterable<string>;
  certainties: Iterable<string>;
  range?: { from?: string | null; to?: string | null } | null;
};

/** Which filters were in force, in a sentence: what was switched off by the names of the legend, and the days that were looked at. Null stands for none. */
export const useFilterWords = (): ((filters: FiltersInForce | null) => string) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return (filters) => {
    if (filters === null) return text('charts.version.noFilters');
    const { kinds, roles, types, certainties, range } = filters;
    const off = [
      ...[...kinds].map((code) => label('elementKind', code)),
      ...[...roles].map((code) => label('caseRole', code)),
      ...[...types].map((code) => label('linkType', code)),
      ...[...certainties].map((code) =>
        code === 'NOT_STATED' ? text('network.certainty.notStated') : label('certainty', code),
      ),
    ];
    const days = range ? formatPeriod(range.from ?? null, range.to ?? null, language) : '';
    const said = [
      off.length > 0 && text('charts.version.switchedOff', { names: off.join(', ') }),
      days !== '' && text('charts.version.days', { days }),
    ].filter((part) => part !== false);
    return said.length > 0 ? said.join(' ') : text('charts.version.noFilters');
  };
};
