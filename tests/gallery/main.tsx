/**
 * Without a query: a list of all states, each in a frame. `?surface=card&state=loading`: that state alone, for pictures.
 * `&dir=rtl` turns it around. `?surface=page` is the card on a page, placed as a reader sees it: see `in-place.ts`.
 */
import { render } from 'preact';
import { all } from './fixtures.ts';
import { show } from './frame.ts';
import { inPlace } from './in-place.ts';

const root = document.getElementById('root')!;
const query = new URLSearchParams(location.search);
const surface = query.get('surface');
const state = query.get('state') ?? '';

if (surface === 'page') {
  void inPlace(state, root);
} else if (surface) {
  const shown = all.find((one) => one.surface === surface && one.state === state)!;
  const element = show(shown, root);
  const dir = query.get('dir');
  if (dir) {
    document.documentElement.dir = dir;
    element.shadowRoot?.querySelector<HTMLElement>('.card')?.setAttribute('dir', dir);
  }
} else {
  render(<Contents />, root);
}

function Contents() {
  const places = ['below', 'above', 'loading', 'hostile'].map((state) => ({ surface: 'page', state }));
  return (
    <>
      {[...all, ...places].map(({ surface, state }) => {
        const address = `?${new URLSearchParams({ surface, state })}`;
        return (
          <section key={address}>
            <h2>
              <a href={address}>
                {surface}: {state}
              </a>
            </h2>
            <iframe
              title={`${surface}: ${state}`}
              src={address}
              width={surface === 'popup' || surface === 'card' ? 420 : 900}
              height={560}
            />
          </section>
        );
      })}
    </>
  );
}
