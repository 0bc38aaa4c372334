/** An official with two offices and a former one. */
import type { Official } from '../core/model.ts';

export const medinsky: Official = {
  type: 'official',
  id: 'medinsky',
  name: 'Vladimir Medinsky',
  summary: 'Russian politician, aide to the president and head of the delegation to talks with Ukraine.',
  country: 'russia',
  posts: [
    {
      role: "Head of Russia's delegation to talks with Ukraine",
      of: 'russia',
      from: '2025-05-14',
      asOf: '2026-02-17',
      sources: [
        {
          url: 'https://www.kommersant.ru/doc/8440210',
          title: 'Peskov on Medinsky as head of the delegation (in Russian)',
          outlet: 'Kommersant',
          published: '2026-02-16',
          opened: '2026-11-25',
        },
      ],
      ofName: 'Russia',
    },
    {
      role: 'Aide to the President of Russia',
      of: 'russia',
      from: '2020-01-24',
      asOf: '2026-02-17',
      sources: [
        {
          url: 'https://calendar.fontanka.ru/articles/9150',
          title: 'Medinsky is made aide to the president (in Russian)',
          outlet: 'Fontanka',
          opened: '2026-11-25',
        },
      ],
      ofName: 'Russia',
    },
    {
      role: 'Minister of Culture of Russia',
      of: 'russia',
      from: '2012',
      until: '2020-01',
      asOf: '2020-01-27',
      sources: [
        {
          url: 'https://calendar.fontanka.ru/articles/9150',
          title: 'Medinsky is made aide to the president (in Russian)',
          outlet: 'Fontanka',
          opened: '2026-11-25',
        },
      ],
      ofName: 'Russia',
    },
  ],
  facts: [],
  exchanges: ['medinsky-karabakh-2025'],
  articles: ['comments-medinsky-2025-06-10'],
};
