import { expect, test } from 'vitest';
import { inspectionOf } from './a-file.ts';

test.each([
  ['Azərbaycan', 'Soyad,Ad,Ata adı,Doğum tarixi,Cins,Vətəndaşlıq,Telefon,Ünvan'],
  ['English', 'Surname,First name,Patronymic,Date of birth,Sex,Nationality,Phone number,Address'],
  ['Türkçe', 'Soyadı,Adı,Baba adı,Doğum tarihi,Cinsiyet,Uyruk,Cep telefonu,Adres'],
  ['русский', 'Фамилия,Имя,Отчество,Дата рождения,Пол,Гражданство,Номер телефона,Адрес'],
])('headings in %s say what columns hold', async (_language, heading) => {
  const { suggestion } = await inspectionOf(`${heading}\na,b,c,1990,,,,\n`);
  expect(suggestion.kind).toBe('PEOPLE');
  expect(suggestion.columns.map(({ meaning }) => meaning)).toEqual([
    'FAMILY_NAME', 'GIVEN_NAME', 'FATHER_NAME', 'BIRTH_DATE', 'SEX', 'CITIZENSHIP', 'PHONE', 'ADDRESS',
  ]); // prettier-ignore
});

test.each([
  ['CALLS', 'Zəng edən,Zəng edilən,Tarix,Müddət\n0501000001,0501000002,2024-01-01,5\n'],
  ['CALLS', 'from,to,date\n0501000001,0501000002,2024-01-01\n'],
  ['PAYMENTS', 'Ödəyən,Alan,Məbləğ,Valyuta\nTEST000001,TEST000002,5,AZN\n'],
  ['EDGES', 'source,target,type\nAydan,Elçin,brother\n'],
  ['JOURNEYS', 'Sərnişin,Tarix,Haradan,Haraya,Nə ilə\nAydan Sınaqova,2024-01-01,AZ,TR,qatar\n'],
  ['JOURNEYS', 'Passenger,Date,Country of departure,Country of arrival\nAydan Sınaqova,2024-01-01,AZ,TR\n'],
  ['JOURNEYS', 'Yolcu,Tarih,Nereden,Nereye\nAydan Sınaqova,2024-01-01,AZ,TR\n'],
  ['JOURNEYS', 'ФИО,Дата,Откуда,Куда\nАйдан Сынагова,2024-01-01,AZ,TR\n'],
  ['NOTICES', 'Notice number,Full name,Colour\n2026/9,Aydan Sınaqova,red\n'],
  ['PEOPLE', 'Ad,Telefon\nAydan Sınaqova,0501000001\n'],
])('a file of %s is known by its heading and values', async (kind, text) => {
  expect((await inspectionOf(text)).suggestion.kind).toBe(kind);
});

test('values say what a heading that nobody knows holds', async () => {
  const { suggestion } = await inspectionOf(
    'Ad Soyad,x1,x2,x3,x4\nAydan Sınaqova,TEST0A1,+994501000001,03.05.1987,a@example.az\nElçin Sınaqov,5TST0B2,0501000002,1990-01-01,b@example.az\n',
  );
  expect(suggestion.columns.map(({ meaning }) => meaning)).toEqual([
    'NAME',
    'FIN',
    'PHONE',
    'BIRTH_DATE',
    'EMAIL',
  ]);
});
