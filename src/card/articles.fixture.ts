/** Related articles, one of them in another language. */
import type { Article } from '../core/model.ts';

export const articles: Article[] = [
  {
    type: 'article',
    id: 'caucasuswatch-medinsky-2025-06-10',
    headline: 'Tensions Rise Between Russia and Azerbaijan Over Medinsky’s Ukraine Conflict and Karabakh Remarks',
    url: 'https://www.caucasuswatch.de/en/news/tensions-rise-between-russia-and-azerbaijan-over-medinskys-ukraine-conflict-and-karabakh-remarks.html',
    outlet: 'Caucasus Watch',
    datePublished: '2025-06-10',
    inLanguage: 'en',
    about: ['medinsky', 'karabakh', 'hajizada', 'ukraine', 'russia', 'azerbaijan'],
  },
  {
    type: 'article',
    id: 'comments-medinsky-2025-06-10',
    headline: 'В Азербайджані відповіли на слова Мединського про Карабах: що він сказав',
    url: 'https://world.comments.ua/ua/news/near-east/v-azerbaydzhani-vidpovili-na-slova-medinskogo-pro-karabah-scho-vin-skazav-772464.html',
    outlet: 'Comments.ua',
    datePublished: '2025-06-10',
    inLanguage: 'uk',
    about: ['karabakh', 'medinsky', 'hajizada', 'ukraine'],
  },
];
