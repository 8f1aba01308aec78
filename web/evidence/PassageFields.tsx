import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import type { useDraft } from '../session/use-draft.ts';
import css from './evidence.module.css';
import { type emptyPassage, isMarked } from './passage.ts';

const LONGEST = { quote: 2000, locator: 200 };

export type PassageDraft = ReturnType<typeof useDraft<typeof emptyPassage>>;

type Props = {
  draft: PassageDraft;
  /** What is wrong with a field, in the words of the reader. */
  wrong: (field: string) => string | undefined;
  /** Beside the chart, where the file needs the room. */
  isCompact?: boolean;
};

/** What is marked in a file, or written down as it is heard or seen: its words, its place, and which way it speaks. */
export const PassageFields = ({
  draft: { values, change, drop, isKept },
  wrong,
  isCompact = false,
}: Props) => {
  const text = useText();
  const { quote, locator, isAgainst } = values;
  const size = isCompact ? 'xs' : 'sm';
  return (
    <>
      {isKept && isMarked(values) && (
        <Group gap="xs" className={css.quiet}>
          {text('reading.kept')}
          <Button size="compact-xs" variant="default" onClick={drop}>
            {text('reading.drop')}
          </Button>
        </Group>
      )}
      <Textarea
        size={size}
        label={text('reading.quote')}
        description={isCompact ? undefined : text('reading.quote.hint')}
        placeholder={isCompact ? text('reading.quote.short') : undefined}
        autosize
        minRows={2}
        maxRows={isCompact ? 4 : 6}
        maxLength={LONGEST.quote}
        value={quote}
        error={wrong('quote')}
        onChange={({ currentTarget }) => change({ quote: currentTarget.value })}
      />
      <Group align="flex-end" gap="sm">
        <TextInput
          size={size}
          style={{ flex: '1 1 7rem' }}
          label={text('evidence.cite.locator')}
          placeholder={text('reading.place.form')}
          maxLength={LONGEST.locator}
          value={locator}
          error={wrong('locator')}
          onChange={({ currentTarget }) => change({ locator: currentTarget.value })}
        />
        <SegmentedControl
          size={size}
          aria-label={text('evidence.cite.side')}
          value={isAgainst ? 'against' : 'for'}
          onChange={(value) => change({ isAgainst: value === 'against' })}
          data={[
            { value: 'for', label: text('evidence.cite.for') },
            { value: 'against', label: text('evidence.cite.against') },
          ]}
        />
      </Group>
    </>
  );
};
