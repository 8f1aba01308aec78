import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { failureOf, failureOfResponse, type Failure } from '../../api/failures.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Asked } from './asked.ts';

const FORMATS = ['CSV', 'PDF', 'DOCX'] as const;
const FILE_NAME = /filename="(?<name>[^"]+)"/u;

/** An answer as a file; what is small in it is hidden there. */
export const ExportAnswer = ({ asked, title }: { asked: Asked; title: string }) => {
  const text = useText();
  const language = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async (format: (typeof FORMATS)[number]): Promise<void> => {
    setFailure(null);
    try {
      const response = await fetch('/api/exports/report-question', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body: JSON.stringify({ title, question: asked, format, language }),
      });
      if (!response.ok) {
        setFailure(await failureOfResponse(response));
        return;
      }
      const name = FILE_NAME.exec(response.headers.get('content-disposition') ?? '')?.groups?.['name'];
      saveFile({ blob: await response.blob(), name: name ?? 'alaqa' });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Menu position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button size="xs" variant="default">
            {text('report.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{text('report.export.hint')}</Menu.Label>
          {FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => void take(format)}>
              {text(`questions.export.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {failure && <p role="alert">{text(`failure.${failure.kind}.text`)}</p>}
    </>
  );
};
