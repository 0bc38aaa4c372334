/** A contested region with everything that a card can show. */
import type { Region } from '../core/model.ts';
import { karabakhMap } from './karabakh-map.fixture.ts';

export const karabakh: Region = {
  type: 'region',
  id: 'karabakh',
  kind: 'contested',
  name: 'Karabakh',
  summary:
    'Region of the South Caucasus run by Azerbaijan; its Armenian population left for Armenia in September 2023.',
  facts: [
    {
      label: 'Main city',
      value: 'Khankendi in Azerbaijani use, Stepanakert in Armenian use',
      asOf: '2023-09-29',
      sources: [
        {
          url: 'https://www.dailymaverick.co.za/article/2023-09-29-un-refugee-agency-readying-for-up-to-120000-refugees-in-armenia/',
          title: 'Reuters: UN refugee agency on arrivals in Armenia',
          outlet: 'Daily Maverick',
          published: '2023-09-29',
          opened: '2026-11-25',
        },
      ],
    },
    {
      label: 'Population before September 2023',
      value: 'about 120,000, mostly ethnic Armenians (estimate)',
      asOf: '2023-09-28',
      sources: [
        {
          url: 'https://www.straitstimes.com/asia/nagorno-karabakh-republic-will-cease-to-exist-from-jan-1-2024-nagorno-karabakh-authorities',
          title: 'Reuters: decree to dissolve the institutions of Nagorno-Karabakh',
          outlet: 'Straits Times',
          published: '2023-09-28',
          opened: '2026-11-25',
        },
      ],
    },
    {
      label: 'Population before September 2023',
      value: 'almost 145,000, nearly all ethnic Armenians (local census of 2015)',
      asOf: '2023-09-29',
      sources: [
        {
          url: 'https://babel.ua/en/news/98981-almost-85-000-people-left-nagorno-karabakh-this-is-half-of-the-region-s-population',
          title: 'Departures from Nagorno-Karabakh and the 2015 census',
          outlet: 'Babel',
          published: '2023-09-29',
          opened: '2026-11-25',
        },
      ],
    },
    {
      label: 'Peace agreement',
      value: 'Initialled by the foreign ministers of Armenia and Azerbaijan on 8 August 2025; not signed or ratified',
      asOf: '2026-02-09',
      sources: [
        {
          url: 'https://www.kiro7.com/news/world/vance-is-armenia/VOJ5AZBLSEZ27PROAXUOWFB4DY/',
          title: 'AP: Vance in Armenia; the treaty is initialled, not signed',
          outlet: 'KIRO 7',
          published: '2026-02-09',
          opened: '2026-11-25',
        },
      ],
    },
  ],
  ownNames: [
    { party: 'Azerbaijan', name: 'Qarabağ', lang: 'az' },
    { party: 'Armenia', name: 'Լեռնային Ղարաբաղ', lang: 'hy' },
    { party: 'Former Karabakh Armenian institutions', name: 'Արցախ', lang: 'hy' },
  ],
  control: {
    administeredBy: ['Azerbaijan'],
    claimedBy: ['Azerbaijan'],
    asOf: '2026-02-10',
    sources: [
      {
        url: 'https://www.hurriyetdailynews.com/amp/us-vp-vance-on-peace-bid-in-azerbaijan-after-armenia-visit-218837',
        title: 'Vance in Baku after Yerevan',
        outlet: 'Hürriyet Daily News',
        opened: '2026-11-25',
      },
      {
        url: 'https://www.kiro7.com/news/world/vance-is-armenia/VOJ5AZBLSEZ27PROAXUOWFB4DY/',
        title: 'AP: Vance in Armenia; the treaty is initialled, not signed',
        outlet: 'KIRO 7',
        published: '2026-02-09',
        opened: '2026-11-25',
      },
    ],
  },
  timeline: [
    {
      date: '2020-09-27',
      text: 'A second war begins; it lasts 44 days.',
      sources: [
        {
          url: 'https://tass.com/world/1621093',
          title: "Armenia recognizes Azerbaijan's territorial integrity, including Karabakh",
          outlet: 'TASS',
          published: '2023-05-22',
          opened: '2026-11-25',
        },
      ],
    },
    {
      date: '2023-09-19',
      text: 'Azerbaijan starts a military operation; the next day the local Armenian authorities accept a ceasefire on its terms.',
      sources: [
        {
          url: 'https://tass.com/world/1681777',
          title: "Azerbaijan's MFA on Pashinyan's statement of 28 September",
          outlet: 'TASS',
          published: '2023-09-28',
          opened: '2026-11-25',
        },
      ],
    },
    {
      date: '2025-08-08',
      text: 'In Washington, Ilham Aliyev and Nikol Pashinyan sign a joint declaration, and their ministers initial the peace agreement.',
      sources: [
        {
          url: 'https://mediamax.am/en/news/foreignpolicy/59419/',
          title: 'OSCE closes the Minsk Process',
          outlet: 'Mediamax',
          published: '2025-12-01',
          opened: '2026-11-25',
        },
      ],
    },
  ],
  parties: ['azerbaijan', 'armenia', 'nagorno-karabakh-representatives'],
  positions: [
    {
      party: 'azerbaijan',
      text: 'Holds that Karabakh has never been in dispute: that it is an ancient and integral part of Azerbaijan, which Russia too recognises, and that the operations of 2020 and 2023 took place on its own internationally recognised territory.',
      heldOn: '2025-06-09',
      by: 'hajizada',
      sources: [
        {
          url: 'https://mediamax.am/en/news/foreignpolicy/58026/',
          title: 'Hajizada answers Medinsky',
          outlet: 'Mediamax',
          published: '2025-06-10',
          opened: '2026-11-25',
        },
      ],
      partyName: 'Azerbaijan',
      byName: 'Aykhan Hajizada',
    },
    {
      party: 'armenia',
      text: 'Recognises the territorial integrity of Azerbaijan, Karabakh included, and holds that the displaced Karabakh Armenians should settle in Armenia as its citizens; calls the subject of their return unrealistic and dangerous for the peace process.',
      heldOn: '2025-09-30',
      by: 'pashinyan',
      sources: [
        {
          url: 'https://arminfo.info/full_news.php?id=95093',
          title: 'Pashinyan at PACE on the displaced Karabakh Armenians (in Russian)',
          outlet: 'ArmInfo',
          published: '2025-09-30',
          opened: '2026-11-25',
        },
      ],
      partyName: 'Armenia',
      byName: 'Nikol Pashinyan',
    },
    {
      party: 'nagorno-karabakh-representatives',
      text: 'Hold that the people of the region used their right to self-determination, that Armenia acted against its duties when it recognised Karabakh as part of Azerbaijan, and that the Armenians who left have a right to return together.',
      heldOn: '2024-09-02',
      sources: [
        {
          url: 'https://en.aravot.am/2024/09/02/352828',
          title: 'Statement of the Artsakh National Assembly',
          outlet: 'Aravot',
          published: '2024-09-02',
          opened: '2026-11-25',
        },
      ],
      partyName: 'Former Karabakh Armenian institutions',
    },
  ],
  exchanges: ['medinsky-karabakh-2025'],
  articles: ['caucasuswatch-medinsky-2025-06-10', 'comments-medinsky-2025-06-10'],
  map: karabakhMap,
};
