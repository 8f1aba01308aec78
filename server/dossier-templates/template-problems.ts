import type { Problem } from '../graphql/types.generated.ts';
import { unknownBlocksIn } from './template-document.ts';

const NO_TEMPLATE: Problem['text'] = {
  az: 'Nümunə oxunmur: ən azı bir bloku olmalıdır, mətnləri isə qısa. Blok əlavə edin və ya mətni qısaldın.',
  en: 'The template cannot be read: it needs at least one block, and short texts. Add a block, or shorten a text.',
};

/** What is wrong with a template that is saved and cannot be read. */
export const unreadableTemplate = (text: string): Problem => {
  const kinds = unknownBlocksIn(text).join(', ');
  if (kinds === '') return { field: 'document', text: NO_TEMPLATE };
  return {
    field: 'document',
    text: {
      az: `Nümunədə artıq tanınmayan blok var: ${kinds}. Sözlərini başqa bloka köçürün, sonra onu çıxarın.`,
      en: `The template has a block that is not known any more: ${kinds}. Copy its words into another block, then take it out.`,
    },
  };
};

/** Why no dossier begins with a template that is there and cannot be read. Nothing of it is changed. */
export const unusableTemplate = (text: string): Problem => {
  const kinds = unknownBlocksIn(text).join(', ');
  return {
    field: 'templateId',
    text: {
      az: `Nümunədə artıq tanınmayan blok var${kinds === '' ? '' : `: ${kinds}`}. Müəllifi «Öz nümunələr» səhifəsində onu çıxarsın; nümunə o vaxta qədər olduğu kimi qalır. İndi adi nümunə ilə başlayın.`,
      en: `The template has a block that is not known any more${kinds === '' ? '' : `: ${kinds}`}. Its author takes it out under Own templates; until then the template stays as it is. Begin with a usual template now.`,
    },
  };
};
