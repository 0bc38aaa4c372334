/** Puts a surface on its page, in the language and direction that it speaks. */
import { render, type VNode } from 'preact';
import { locale } from './locale.ts';

export function mount(surface: VNode, title?: string): void {
  const { documentElement } = document;
  documentElement.lang = locale.lang;
  documentElement.dir = locale.dir;
  if (title !== undefined) document.title = title;
  render(surface, document.getElementById('root')!);
}
