/** What a `*.fixture.tsx` exports. The build never sees fixtures: nothing that is shipped imports one. */
import type { VNode } from 'preact';

/** Every state of a props-only component, by a name that says what is special about it. */
export type States = Record<string, () => VNode>;
