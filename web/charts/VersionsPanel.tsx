import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { ChartVersionsDocument } from '../api/operations.generated.ts';
import type { Filters } from '../graph/network-state.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './charts.module.css';
import { Differences } from './Differences.tsx';
import { NameVersion } from './NameVersion.tsx';
import { useFilterWords } from './use-filter-words.ts';
import type { KeptChart } from './use-kept-chart.ts';

type VersionsPanelProps = {
  kept: KeptChart;
  isOpen: boolean;
  onClose: () => void;
  /** The filters in force, and what they hide in the picture now. */
  filters: Filters;
  hidden: () => { elements: number; lines: number };
};

const Versions = ({ kept }: { kept: KeptChart }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const filterWords = useFilterWords();
  const [compared, setCompared] = useState<{ version: string; isAsShown: boolean } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error, fetchMore } = useQuery(ChartVersionsDocument, {
    variables: { id: kept.chart.id },
    fetchPolicy: 'cache-and-network',
  });
  const compare = async (version: string): Promise<void> => {
    if (compared?.version === version) return setCompared(null);
    // Compared with now is what is kept; so that is kept first, and where it cannot be that is said.
    await kept.flush();
    setCompared({ version, isAsShown: kept.isAsShown() });
  };
  if (error) return <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>;
  if (!data) return <Skeleton height={96} />;
  const { versions, after } = data.chartVersions;
  const bringEarlier = async (): Promise<void> => {
    setFailed(null);
    await fetchMore({ variables: { after } }).catch(setFailed);
  };
  if (versions.length === 0) return <Text size="sm">{text('charts.versions.none')}</Text>;
  return (
    <>
      <ul className={css.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <TextLink to={`?version=${version.id}`} strong>
              {version.name}
            </TextLink>
            <p>
              {formatMoment(version.at, language)} · {inLanguage(version.by)}
              {version.isFrozen && ` · ${text('charts.version.frozen')}`}
              <br />
              {filterWords(version.filters)}
              {version.filters !== null &&
                version.hiddenElements !== null &&
                version.hiddenLines !== null &&
                ` ${text('charts.version.hidden', { elements: version.hiddenElements, lines: version.hiddenLines })}`}
              {version.hash !== null && (
                <>
                  <br />
                  <code>SHA-256 {version.hash}</code>
                </>
              )}
            </p>
            <Button
              size="compact-xs"
              variant="default"
              aria-expanded={compared?.version === version.id}
              onClick={() => void compare(version.id)}
            >
              {text('charts.compare')}
            </Button>
            {compared?.version === version.id && (
              <Differences
                version={version.id}
                isNowAsShown={compared.isAsShown}
                others={versions
                  .filter(({ id: other }) => other !== version.id)
                  .map(({ id: other, name, at }) => ({
                    id: other,
                    words: `${name}, ${formatMoment(at, language)}`,
                  }))}
              />
            )}
          </li>
        ))}
      </ul>
      {failed !== null && <Alert color="red">{text(`failure.${failureOf(failed).kind}.text`)}</Alert>}
      {after !== null && (
        <Group gap="xs">
          <Text size="sm">{text('charts.versions.more', { count: versions.length })}</Text>
          <Button size="compact-xs" variant="default" onClick={() => void bringEarlier()}>
            {text('charts.versions.earlier')}
          </Button>
        </Group>
      )}
    </>
  );
};

/** The named and frozen moments of a chart: name one, open one, see what has changed since. */
export const VersionsPanel = ({ kept, isOpen, onClose, filters, hidden }: VersionsPanelProps) => {
  const text = useText();
  const filterWords = useFilterWords();
  return (
    <SidePanel isOpen={isOpen} onClose={onClose} title={text('charts.versions')}>
      {isOpen && (
        <Stack>
          {kept.chart.level !== 'VIEW' && (
            <NameVersion kept={kept} hidden={hidden()} filters={filterWords(filters)} />
          )}
          <Versions kept={kept} />
        </Stack>
      )}
    </SidePanel>
  );
};
