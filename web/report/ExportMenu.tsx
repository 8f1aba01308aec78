import { Button, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { saveFile } from '../ui/save-file.ts';
import { fetchReport, REPORT_FORMATS, type ReportFormat } from './fetch-report.ts';

/** The report as a file. It is made as of now, also for whoever looks at the past. */
export const ExportMenu = ({ year }: { year: number }) => {
  const text = useText();
  const language = useLanguage();
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async (format: ReportFormat): Promise<void> => {
    setUnderWay(true);
    setFailure(null);
    try {
      const file = await fetchReport(year, format, language);
      if ('blob' in file) saveFile(file);
      else setFailure(file);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <div>
      <Menu position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button size="xs" variant="default" loading={isUnderWay}>
            {text('report.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{text('report.export.hint')}</Menu.Label>
          {REPORT_FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => void take(format)}>
              {text(`report.export.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {failure && (
        <Text size="xs" role="alert" maw={240}>
          {text(`failure.${failure.kind}.text`)}
        </Text>
      )}
    </div>
  );
};
