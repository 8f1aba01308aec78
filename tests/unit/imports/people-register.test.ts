import { expect, test } from 'vitest';
import { draftsOfFile } from './a-file.ts';

test('a register of people becomes people with what they use', async () => {
  const drafts = await draftsOfFile(
    'Ad Soyad;Doğum tarixi;FİN;Telefon;Cins;Rayon\nAydan Sınaqova;03.05.1987;TEST0A1;050 100 00 01;qadın;Sabirabad\nElçin Sınaqov;1990;5TST0B2;+994551000002;kişi;Bakı şəhəri\n',
  );
  expect(drafts).toMatchObject([
    {
      row: 2,
      people: [
        {
          key: 'row:2',
          names: [{ text: 'Aydan Sınaqova', script: 'Latn', kind: 'LEGAL' }],
          sex: 'F',
          birth: { text: '03.05.1987', from: '1987-05-03', to: '1987-05-03', precision: 'DAY' },
          district: 'AZ-SAB',
          role: null,
        },
      ],
      things: [
        { key: 'IDENTIFIER:AZ_FIN:TEST0A1', label: 'Identifier', scheme: 'AZ_FIN' },
        { key: 'PHONE:+994501000001', label: 'Phone' },
      ],
      links: [
        { type: 'HAS_IDENTIFIER', from: 'row:2', to: 'IDENTIFIER:AZ_FIN:TEST0A1' },
        { type: 'USES', from: 'row:2', to: 'PHONE:+994501000001' },
      ],
      remarks: [],
    },
    {
      row: 3,
      people: [{ birth: { from: '1990-01-01', to: '1990-12-31', precision: 'YEAR' }, district: 'AZ-BA' }],
    },
  ]);
});
