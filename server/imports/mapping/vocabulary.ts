import { fold } from '../../names/fold.ts';
import { remembered } from './remembered.ts';
import { type Read, wrong } from './read.ts';
import type { JourneyDraft, PersonDraft } from '../draft.ts';
import type { NoticeColour } from '../../graphql/types.generated.ts';

/** Words of four languages, looked up folded: case, marks and script do not matter. */
const vocabulary = <Meaning>(
  entries: readonly (readonly [Meaning, string])[],
): ((word: string) => Meaning | null) => {
  const meanings = new Map(
    entries.flatMap(([meaning, words]) => words.split(',').map((word) => [fold(word), meaning] as const)),
  );
  return remembered((word) => meanings.get(fold(word)) ?? null);
};

export type DraftRole = NonNullable<PersonDraft['role']>;

const roleOf = vocabulary<DraftRole>([
  ['SUSPECT', 'şübhəli,şübhəli şəxs,suspect,şüpheli,подозреваемый,подозреваемая,təqsirləndirilən,təqsirləndirilən şəxs,accused,sanık,обвиняемый,обвиняемая,məhkum,convicted,hükümlü,осуждённый,осужденный'],
  ['VICTIM', 'qurban,insan alveri qurbanı,zərərçəkən,victim,mağdur,kurban,жертва,жертва торговли людьми'],
  ['INJURED_PARTY', 'zərərçəkmiş,zərərçəkmiş şəxs,injured party,injured,müşteki,потерпевший,потерпевшая'],
  ['WITNESS', 'şahid,witness,tanık,свидетель,свидетельница'],
]); // prettier-ignore

/** A role in words. Accused and convicted follow from charges and decisions, so here they are suspects. */
export const readRole = (text: string): Read<DraftRole> => {
  const value = roleOf(text);
  return value === null
    ? wrong(
        'Rol tanınmır. Bunlardan birini yazın: şübhəli, qurban, zərərçəkmiş, şahid.',
        'The role is not known. Write one of: suspect, victim, injured party, witness.',
      )
    : { value };
};

const sexOf = vocabulary<'M' | 'F' | 'U'>([
  ['M', 'm,male,man,kişi,k,erkek,e,oğlan,мужской,муж,м,мужчина,1'],
  ['F', 'f,female,woman,qadın,q,kadın,qız,женский,жен,ж,женщина,2'],
  ['U', 'u,unknown,naməlum,bilinmir,bilinmiyor,неизвестно,неизвестен,0,x'],
]);

export const readSex = (text: string): Read<'M' | 'F' | 'U'> => {
  const value = sexOf(text);
  return value === null
    ? wrong('Cins tanınmır. Kişi və ya qadın yazın.', 'The sex is not known. Write male or female.')
    : { value };
};

const colourOf = vocabulary<NoticeColour>([
  ['RED', 'red,qırmızı,kırmızı,красный,красное'],
  ['BLUE', 'blue,mavi,göy,синий,синее,голубой'],
  ['GREEN', 'green,yaşıl,yeşil,зелёный,зеленый,зелёное,зеленое'],
  ['YELLOW', 'yellow,sarı,жёлтый,желтый,жёлтое,желтое'],
  ['BLACK', 'black,qara,siyah,чёрный,черный,чёрное,черное'],
  ['DIFFUSION', 'diffusion,diffuziya,difüzyon,диффузия'],
]);

/** With or without the word for notice: `red notice`, `qırmızı bildiriş`. */
export const readColour = (text: string): Read<NoticeColour> => {
  const value = colourOf(text) ?? colourOf(text.trim().split(/\s+/u)[0] ?? '');
  return value === null
    ? wrong(
        'Bildirişin rəngi tanınmır. Qırmızı, mavi, yaşıl, sarı, qara və ya diffuziya yazın.',
        'The colour of the notice is not known. Write red, blue, green, yellow, black or diffusion.',
      )
    : { value };
};

const linkOf = vocabulary<string>([
  ['RELATED_TO', 'qohum,relative,family,akraba,родственник,родственница,ata,father,baba,отец,ana,mother,anne,мать,qardaş,brother,kardeş,брат,bacı,sister,сестра,ər,husband,koca,муж,arvad,həyat yoldaşı,wife,spouse,eş,жена,супруг,супруга,oğul,son,oğul,сын,qız,daughter,kız,дочь,əmi,dayı,uncle,amca,дядя,xala,bibi,aunt,teyze,hala,тётя,тетя,related to,parent,child,sibling,cousin'],
  ['ASSOCIATE_OF', 'tanış,dost,əlaqə,associate,friend,acquaintance,partner,arkadaş,tanıdık,друг,знакомый,знакомая,связь,соучастник,associate of'],
  ['LIVES_WITH', 'birgə yaşayır,lives with,cohabitant,birlikte yaşıyor,проживает вместе,сожитель,сожительница'],
  ['EMPLOYED_BY', 'işçi,işləyir,employee,employed by,works for,çalışan,работник,работает у'],
  ['CONTACTED', 'zəng,danışıb,əlaqə saxlayıb,contacted,called,contact,call,aradı,звонил,звонила,контакт,звонок'],
  ['PAID', 'ödəyib,ödəniş,pul köçürüb,paid,payment,transfer,ödedi,ödeme,заплатил,заплатила,платёж,платеж,перевод'],
  ['FORGED_DOCUMENT_FOR', 'sənəd saxtalaşdırıb,forged document for,sahte belge,подделал документ'],
]); // prettier-ignore

/** The type of a link between two people from its word; a word that is not known makes an acquaintance, and stays as detail. */
export const readLinkKind = (text: string): Read<string> => {
  const value = linkOf(text) ?? linkOf(text.replaceAll('_', ' '));
  return value === null
    ? {
        value: 'ASSOCIATE_OF',
        mended: {
          az: 'Əlaqənin növü tanınmır; ümumi əlaqə kimi qeyd olundu, söz təfərrüatda saxlandı.',
          en: 'The kind of link is not known; it went in as an associate, with the word kept as detail.',
        },
      }
    : { value };
};

const modeOf = vocabulary<JourneyDraft['mode']>([
  ['AIR', 'hava,hava yolu,hava yolu ilə,təyyarə,təyyarə ilə,air,by air,plane,flight,uçak,uçakla,самолёт,самолет,авиа,воздух'],
  ['LAND', 'quru,quru yol,quru yol ilə,avtobus,avtomobil,maşın,land,by land,road,bus,car,otobüs,araba,kara,автобус,автомобиль,машина'],
  ['RAIL', 'qatar,dəmir yolu,dəmir yolu ilə,rail,by rail,train,tren,demiryolu,поезд,жд'],
  ['SEA', 'dəniz,dəniz yolu,dəniz yolu ilə,gəmi,bərə,sea,by sea,ship,ferry,gemi,deniz,feribot,паром,корабль,море'],
]); // prettier-ignore

export const readTravelMode = (text: string): Read<JourneyDraft['mode']> => {
  const value = modeOf(text);
  return value === null
    ? wrong(
        'Nə ilə gedildiyi tanınmır. Hava yolu, quru yol, dəmir yolu və ya dəniz yolu yazın.',
        'The means of travel is not known. Write air, land, rail or sea.',
      )
    : { value };
};

const directionOf = vocabulary<'IN' | 'OUT'>([
  ['IN', 'gələn,daxil olan,gələn zəng,buraxılmış,buraxılmış zəng,mədaxil,kredit,in,incoming,inbound,received,missed,rejected,credit,cr,c,gelen,gelen arama,cevapsız,alacak,входящий,входящая,входящие,принятый,пропущенный,приход,зачисление,кредит,mt,mtc'],
  ['OUT', 'gedən,çıxan,gedən zəng,çıxan zəng,məxaric,debet,out,outgoing,outbound,dialed,dialled,sent,debit,dr,d,giden,giden arama,aranan,borç,исходящий,исходящая,исходящие,набранный,расход,списание,дебет,mo,moc'],
]); // prettier-ignore

/** Seen from the number or account whose extract it is. */
export const readDirection = (text: string): Read<'IN' | 'OUT'> => {
  const value = directionOf(text) ?? directionOf(text.trim().split(/\s+/u)[0] ?? '');
  return value === null
    ? wrong(
        'İstiqamət tanınmır. Gələn və ya gedən yazın.',
        'The direction is not known. Write incoming or outgoing.',
      )
    : { value };
};
