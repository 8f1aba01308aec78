import { TextInput } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import { writeHeading, type Block, type DossierDocument } from './dossier-edits.ts';

type HeadingFieldProps = {
  document: DossierDocument;
  block: Block;
  onChange: (name: string, next: DossierDocument, mergeKey?: string) => void;
};

/** The own heading of a block; what is typed in one go is one step of undo. */
export const HeadingField = ({ document, block, onChange }: HeadingFieldProps) => {
  const text = useText();
  return (
    <TextInput
      mb="sm"
      size="sm"
      maxLength={200}
      label={text('dossiers.heading')}
      description={text('dossiers.heading.explain')}
      value={block.heading ?? ''}
      onChange={({ currentTarget }) =>
        onChange('heading', writeHeading(document, block.id, currentTarget.value), `heading ${block.id}`)
      }
    />
  );
};
