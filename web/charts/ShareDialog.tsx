import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import { ChartColleaguesDocument, ShareChartDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './charts.module.css';

const LEVELS = ['NONE', 'VIEW', 'EDIT'] as const;

const Colleagues = ({ id }: { id: string }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { data, error } = useQuery(ChartColleaguesDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const [share, { error: notShared }] = useMutation(ShareChartDocument, {
    update: (cache, { data: done }) => {
      if (done)
        cache.writeQuery({
          query: ChartColleaguesDocument,
          variables: { id },
          data: { chartColleagues: done.shareChart },
        });
    },
  });
  const failure = error ?? notShared;
  if (failure) return <Alert color="red">{text(`failure.${failureOf(failure).kind}.text`)}</Alert>;
  if (!data) return <Skeleton height={64} />;
  if (data.chartColleagues.length === 0) return <Text size="sm">{text('charts.share.nobody')}</Text>;
  return (
    <ul className={css.colleagues}>
      {data.chartColleagues.map((colleague) => (
        <li key={colleague.id}>
          <span>
            {inLanguage(colleague.name)}
            <small>{label('accountRole', colleague.role)}</small>
          </span>
          <NativeSelect
            size="xs"
            aria-label={text('charts.share.with', { name: inLanguage(colleague.name) })}
            value={colleague.level ?? 'NONE'}
            data={LEVELS.map((level) => ({ value: level, label: text(`charts.level.${level}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const level = value === 'VIEW' || value === 'EDIT' ? value : null;
              // What went wrong is shown through `error`.
              void share({ variables: { id, userId: colleague.id, level } }).catch(() => undefined);
            }}
          />
        </li>
      ))}
    </ul>
  );
};

/** With whom of the case a chart is shared. */
export const ShareDialog = ({
  id,
  isOpen,
  onClose,
}: {
  id: string;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const text = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={text('charts.share.title')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {text('charts.share.explain')}
        </Text>
        {isOpen && <Colleagues id={id} />}
      </Stack>
    </Dialog>
  );
};
