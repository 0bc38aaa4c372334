import type { States } from '../ui/states.fixture.ts';
import { strings } from './strings.ts';
import { WelcomeView, type WelcomeViewProps } from './WelcomeView.tsx';

const nothing = () => undefined;
const welcome = (props: Partial<WelcomeViewProps>) => (
  <WelcomeView
    where="listed"
    listed={129}
    notice=""
    sample={
      <div class="text">
        <p>{strings.sample}</p>
      </div>
    }
    onWhere={nothing}
    onSettings={nothing}
    {...props}
  />
);

export const states: States = {
  'at first': () => welcome({}),
  'sample not read yet': () => welcome({ sample: null }),
  denied: () => welcome({ notice: strings.denied }),
};
