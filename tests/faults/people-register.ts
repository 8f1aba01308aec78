const SYLLABLES = ['Ba', 'ci', 'du', 'fə', 'go', 'ri', 'mu', 'ne', 'sa', 'ta'];
const GIVEN = ['Rəşad', 'Leyla', 'Elçin', 'Sona', 'Cavid', 'Günel', 'Orxan', 'Şəhla'];

/** A family name that few others of the file have: every new record is compared with its namesakes. */
const familyOf = (i: number): string =>
  `${[...String(i)].map((digit) => SYLLABLES[Number(digit)]).join('')}ov`;

const nameOf = (i: number): string => `${familyOf(i)} ${GIVEN[i % 8]}`;

/** An invented table of journeys: travellers and payers of several rows, some who travelled along, and every hundredth row refused. */
export const inventedJourneys = (rows: number): string => {
  const lines = ['Kim,Kiminlə,Tarix,Haradan,Haraya,Nə ilə,Kim ödəyib'];
  for (let i = 0; i < rows; i += 1) {
    const traveller = nameOf(i % 50 === 7 ? i - 1 : i);
    const along = i % 4 === 0 ? `${nameOf(rows + i)};${nameOf(rows + i + 1)}` : '';
    const payer = i % 10 === 5 ? nameOf(i - 5) : '';
    const goal = i % 100 === 99 ? 'Heçyer' : ['TR', 'GE', 'AE'][i % 3];
    lines.push(`${traveller},${along},${1 + (i % 28)}.03.2024,AZ,${goal},avtobus,${payer}`);
  }
  return `${lines.join('\n')}\n`;
};

/** An invented register: shared phones, rows of one person under a source id, links between rows, and every hundredth row refused. */
export const inventedRegister = (rows: number): string => {
  const lines = ['Kod,Ad,Doğum,Telefon,FİN,Rol,Kimlə,Əlaqə'];
  for (let i = 0; i < rows; i += 1) {
    const name = i % 100 === 99 ? '-' : nameOf(i);
    const code = i % 50 === 7 ? `K${i - 1}` : `K${i}`;
    const phone = `+99450${String(2_000_000 + Math.floor(i / 3)).padStart(7, '0')}`;
    const role = i % 40 === 3 ? 'zərərçəkmiş' : 'şübhəli';
    const linked = i % 10 === 5 ? `K${i - 5}` : '';
    lines.push(
      `${code},${name},${1950 + (i % 50)}-0${1 + (i % 9)}-11,${phone},,${role},${linked},${linked ? 'tanış' : ''}`,
    );
  }
  return `${lines.join('\n')}\n`;
};
