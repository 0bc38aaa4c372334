/**
 * Without a hash: a list of all states, each in a frame. `#surface=card&state=loading`: that state alone, for pictures.
 * `&dir=rtl` turns it around, `&lang=ar` speaks another language. `surface=page` is the card on a page, placed as a reader sees it: see `in-place.ts`.
 */
import './messages.ts';
import { render } from 'preact';
import { locale } from '../../src/ui/locale.ts';
import { all } from './fixtures.ts';
import { show } from './frame.ts';
import { inPlace, places } from './in-place.ts';

const root = document.getElementById('root')!;
const asked = new URLSearchParams(location.hash.slice(1));
const surface = asked.get('surface');
const state = asked.get('state') ?? '';

if (surface === 'page') {
  void inPlace(state, root);
} else if (surface) {
  const element = show(all.find((one) => one.surface === surface && one.state === state)!, root);
  const dir = asked.get('dir') ?? locale.dir;
  if (dir) {
    document.documentElement.dir = dir;
    element.shadowRoot?.querySelector<HTMLElement>('.card')?.setAttribute('dir', dir);
  }
} else {
  render(<Contents />, root);
}
addEventListener('hashchange', () => location.reload());

function Contents() {
  return (
    <>
      {[...all, ...places.map((state) => ({ surface: 'page', state }))].map(({ surface, state }) => {
        const address = `#${new URLSearchParams({ surface, state })}`;
        return (
          <section key={address}>
            <h2>
              <a href={address}>
                {surface}: {state}
              </a>
            </h2>
            <iframe
              title={`${surface}: ${state}`}
              src={`/${address}`}
              loading="lazy"
              width={surface === 'popup' || surface === 'card' ? 420 : 900}
              height={560}
            />
          </section>
        );
      })}
    </>
  );
}
