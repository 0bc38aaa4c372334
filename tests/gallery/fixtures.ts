/** Finds every `*.fixture.tsx`: a new file is a new part of the gallery, and of the accessibility test. */
import type { VNode } from 'preact';
import type { States } from '../../src/ui/states.fixture.ts';

export interface Shown {
  surface: string;
  state: string;
  make(): VNode;
}

const files = import.meta.glob<{ states: States }>('../../src/*/*.fixture.tsx', { eager: true });

/** All states; the surface is the folder that the fixture lies in. */
export const all: Shown[] = Object.entries(files).flatMap(([path, { states }]) =>
  Object.entries(states).map(([state, make]) => ({ surface: path.split('/').at(-2)!, state, make })),
);
