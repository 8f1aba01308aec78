import { Button, NumberInput } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';

/** From page to page of a document. Nothing where there is one. */
export const PageTurner = ({
  page,
  count,
  onGo,
}: {
  page: number;
  count: number;
  onGo: (page: number) => void;
}) => {
  const text = useText();
  const go = (wanted: number): void => onGo(Math.min(Math.max(wanted, 1), count));
  if (count < 2) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" disabled={page === 1} onClick={() => go(page - 1)}>
        {text('redaction.page.before')}
      </Button>
      <NumberInput
        size="xs"
        w={72}
        hideControls
        min={1}
        max={count}
        aria-label={text('redaction.page')}
        value={page}
        onChange={(value) => typeof value === 'number' && go(value)}
      />
      <span>{text('redaction.page.of', { count })}</span>
      <Button size="compact-sm" variant="default" disabled={page === count} onClick={() => go(page + 1)}>
        {text('redaction.page.next')}
      </Button>
    </>
  );
};
