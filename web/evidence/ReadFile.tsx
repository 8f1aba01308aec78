import { NativeSelect } from '@mantine/core';
import type { EvidenceSourceQuery } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { FileView, Words } from './FileView.tsx';
import { MARKED_IN } from './marked-in.ts';
import type { PassageDraft } from './PassageFields.tsx';

type Source = EvidenceSourceQuery['evidenceSource'];
type FileOfSource = Source['files'][number];

/** The file in which one reads: the one that was chosen, else the first. Null while the exhibit has none. */
export const fileRead = ({ files }: Pick<Source, 'files'>, chosen: string): FileOfSource | null =>
  files.find(({ id }) => id === chosen) ?? files[0] ?? null;

type Props = {
  source: Source;
  draft: PassageDraft;
  /** Whether the way to a redacted rendition is shown. */
  mayRedact?: boolean;
};

/** A file of an exhibit, or the words of a statement or report; what is marked there goes into the draft of a passage. */
export const ReadFile = ({ source, draft, mayRedact = false }: Props) => {
  const text = useText();
  const { id: exhibitId, caseId, files, mayCorrect } = source;
  const file = fileRead(source, draft.values.fileId);
  if (source.kind !== 'EXHIBIT')
    return <Words words={source.description ?? ''} onMark={(marked) => draft.change(marked)} />;
  if (!file) return <Nothing>{text('files.none')}</Nothing>;
  return (
    <>
      {files.length > 1 && (
        <NativeSelect
          label={text('reading.file')}
          mb="xs"
          data={files.map(({ id, name }) => ({ value: id, label: name }))}
          value={file.id}
          // What is marked stands in one file, and is not taken along to another.
          onChange={({ currentTarget }) =>
            draft.change({ fileId: currentTarget.value, page: 1, quote: '', locator: '' })
          }
        />
      )}
      {mayRedact && mayCorrect && file.redacts === null && MARKED_IN.has(file.type) && (
        <p>
          <TextLink to={`/cases/${caseId}/evidence/${exhibitId}/redact/${file.id}`}>
            {text('redaction.open')}
          </TextLink>
        </p>
      )}
      <FileView
        key={file.id}
        file={file}
        page={draft.values.page}
        onPage={(page) => draft.change({ fileId: file.id, page })}
        onMark={(marked) => draft.change({ fileId: file.id, ...marked })}
      />
    </>
  );
};
