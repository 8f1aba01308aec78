import { useMutation } from '@apollo/client/react';
import { Text, TextInput } from '@mantine/core';
import {
  CheckLinkCorrectionDocument,
  CorrectLinkDocument,
  type LinkSaidFragment,
} from '../../api/operations.generated.ts';
import { useText } from '../../i18n/Language.tsx';
import { DraftedFrame } from '../../offences/DraftedFrame.tsx';
import css from '../../offences/offences.module.css';
import { useDraftedForm } from '../../offences/use-drafted-form.ts';
import { useCheck } from '../../ui/use-check.ts';
import { isLinkDraft, linkInput, linkValues, type LinkValues } from './link-form.ts';
import { LinkSays } from './LinkSays.tsx';
import { CertaintyField, GradeFields, SourceField } from './SourceFields.tsx';
import type { RecordedLink } from './use-links.ts';

type Props = {
  link: RecordedLink;
  said: LinkSaidFragment;
  onClose: () => void;
  onDone: (id: string, before: LinkSaidFragment | null) => void;
};

/** Correcting what is said of a link: its type and its ends stay. Closing it by the cross keeps the draft; cancelling drops it. */
export const LinkCorrection = ({ link, said, onClose, onDone }: Props) => {
  const text = useText();
  const form = useDraftedForm<LinkValues, LinkSaidFragment>({
    about: `link.${said.id}`,
    fact: said,
    fresh: linkValues(said),
    isDraft: isLinkDraft,
    onDone,
  });
  const { values, change } = form;
  const { type, source, target } = link;
  const at = { version: form.version ?? said.id, type, source, target };
  const [correct, correcting] = useMutation(CorrectLinkDocument);
  const checked = useCheck(CheckLinkCorrectionDocument, { ...at, link: linkInput(values) }, form.isTouched);
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    const variables = { ...at, id: form.id, link: linkInput(values) };
    form.receive((await correct({ variables })).data?.correctLink);
  };
  const standing = form.newer ?? said;
  const isBegunOtherwise = linkInput(values).validFrom !== standing.validFrom;
  const day = (field: 'validFrom' | 'validTo') => (
    <TextInput
      size="xs"
      label={text(`link.${field}`)}
      placeholder="14.03.2024"
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change(field, currentTarget.value)}
    />
  );
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={correcting}
      theirs={form.newer && <LinkSays link={form.newer} />}
      mine={[values.validFrom, values.validTo, values.words.sourceText]}
      onSend={send}
      onClose={onClose}
    >
      <div className={css.fields}>
        {day('validFrom')}
        {day('validTo')}
      </div>
      <div className={css.fields}>
        <CertaintyField value={values.certainty} onChange={(certainty) => change('certainty', certainty)} />
        <GradeFields words={values.words} onChange={(words) => change('words', words)} wrong={wrong} />
      </div>
      <SourceField
        words={values.words}
        hint={text('journeys.source.hint')}
        onChange={(words) => change('words', words)}
        wrong={wrong}
      />
      {standing.sources > 0 && isBegunOtherwise && (
        <Text size="sm" role="status">
          {text('link.correct.sources', { count: standing.sources })}
        </Text>
      )}
    </DraftedFrame>
  );
};
