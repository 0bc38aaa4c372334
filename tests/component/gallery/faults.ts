/** What can be seen to be wrong with a surface, by geometry and computed styles: sentences, none when all is well. */

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Line extends Box {
  /** The text that it is a line of, and the element that this stands in. */
  text: Text;
  element: Element;
}

/** WCAG 2.2, 2.5.8 and 1.4.3. */
const leastTarget = 24;
const leastContrast = 4.5;
/** Large text: 24 pixels, or 18.66 in bold. */
const leastContrastLarge = 3;
/** Letters have room above and below them in their line box. */
const slack = 0.3;

export function faultsIn(root: ParentNode, width: number): string[] {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(isShown);
  return [
    ...sticksOut(elements, width),
    ...overlaps(linesOf(elements)),
    ...clipped(elements),
    ...targets(elements),
    ...contrasts(elements),
  ];
}

/** Elements that a keyboard reaches and that show nothing of it. The page must count as used by keyboard. */
export function unmarkedFocus(root: ParentNode): string[] {
  return [
    ...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), textarea, summary'),
  ]
    .filter(isShown)
    .flatMap((element) => {
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      // Around the element the line stands on what is behind this.
      const behind = Number.parseFloat(outlineOffset) < 0 ? element : (element.parentElement ?? element);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return isMarked && contrast(outlineColor, groundOf(behind)) >= 3
        ? []
        : [`no focus to be seen: ${brief(element)}`];
    });
}

function sticksOut(elements: HTMLElement[], width: number): string[] {
  const found: string[] = [];
  for (const element of elements) {
    const { left, right } = element.getBoundingClientRect();
    if (!isHidden(element) && (left < -1 || right > width + 1) && !scrollerOf(element))
      found.push(`out of the window by ${Math.round(Math.max(-left, right - width))} px: ${brief(element)}`);
    // Nobody expects to scroll sideways, and what is cut off there cannot be reached at all.
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX !== 'visible' &&
      !isHidden(element)
    )
      found.push(`wider than its frame by ${element.scrollWidth - element.clientWidth} px: ${brief(element)}`);
  }
  return found;
}

function overlaps(lines: Line[]): string[] {
  const found: string[] = [];
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1)) {
      // A notice that stays in sight lies over what is below it, on a ground of its own.
      if (a.text === b.text || floats(a.element) !== floats(b.element)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > slack * Math.min(a.bottom - a.top, b.bottom - b.top))
        found.push(`"${a.text.data.trim()}" lies over "${b.text.data.trim()}"`);
    }
  return found;
}

/** Text that its box cuts off, be it with an ellipsis; allowed where the whole is a title. */
function clipped(elements: HTMLElement[]): string[] {
  return elements.flatMap((element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (element.closest('[title]') || isHidden(element) || !hasOwnText(element)) return [];
    const isCut =
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth);
    return isCut ? [`cut off: ${brief(element)}`] : [];
  });
}

/** Smaller ones are allowed with room around them, and in running text. */
function targets(elements: HTMLElement[]): string[] {
  const all = elements
    .filter((element) => element.matches('a[href], button, input, textarea, select, summary') && !isHidden(element))
    .map((element) => element.closest('label') ?? element);
  const middles = all.map((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return {
      element,
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      isSmall: Math.min(width, height) < leastTarget - 0.5,
    };
  });
  return middles.flatMap(({ element, x, y, isSmall }) => {
    if (!isSmall || (element.matches('a') && isInText(element))) return [];
    const near = middles.find(
      (other) =>
        other.element !== element &&
        Math.hypot(other.x - x, other.y - y) < leastTarget &&
        !other.element.contains(element),
    );
    return near ? [`small, and next to another target: ${brief(element)}`] : [];
  });
}

function contrasts(elements: HTMLElement[]): string[] {
  return elements
    .filter((element) => hasOwnText(element) && !isHidden(element) && !element.closest(':disabled'))
    .flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const is = contrast(color, groundOf(element));
      return is < (isLarge ? leastContrastLarge : leastContrast)
        ? [`contrast ${is.toFixed(1)}: ${brief(element)}`]
        : [];
    });
}

/* ---- of one element ------------------------------------------------------------------------------------------- */

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
}

/** The nearest element around that stays where it is while others scroll below it. */
function floats(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  return null;
}

/** There for screen readers only, a pixel in size; or a drawing. */
function isHidden(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1 || element.closest('svg') !== null;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function isInText(element: Element): boolean {
  return (
    getComputedStyle(element).display === 'inline' &&
    element.parentElement !== null &&
    element.parentElement.textContent.trim() !== element.textContent.trim()
  );
}

/** The nearest element around that scrolls and so may show only a part. */
function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflow)) return at;
  return undefined;
}

/** Lines of text as they are to be seen: what has been scrolled out of a frame is not. */
function linesOf(elements: HTMLElement[]): Line[] {
  return elements.flatMap((element) => {
    if (isHidden(element) || element.closest('select, textarea')) return [];
    const frame = scrollerOf(element)?.getBoundingClientRect();
    return [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ top, bottom }) => !frame || (bottom <= frame.bottom && top >= frame.top))
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom, text: node, element }));
    });
  });
}

/** The colour behind an element's text: of the nearest elements that have one, one over the other. */
function groundOf(element: Element): string {
  let ground = 'transparent';
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const { backgroundColor } = getComputedStyle(at);
    ground = ground === 'transparent' ? backgroundColor : mixed(ground, backgroundColor);
    if (rgba(ground)[3] >= 0.99) return ground;
    if (at === document.documentElement) break;
  }
  return mixed(
    ground,
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
      matchMedia('(prefers-color-scheme: dark)').matches
      ? '#121212'
      : '#fff',
  );
}

/* ---- colours -------------------------------------------------------------------------------------------------- */

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour, as the browser paints it. */
function rgba(colour: string): [number, number, number, number] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function mixed(over: string, under: string): string {
  const [a, b] = [rgba(over), rgba(under)];
  const alpha = a[3] + b[3] * (1 - a[3]);
  const part = (i: 0 | 1 | 2) => (alpha ? (a[i] * a[3] + b[i] * b[3] * (1 - a[3])) / alpha : 0);
  return `rgb(${part(0)} ${part(1)} ${part(2)} / ${alpha})`;
}

/** As WCAG reckons it, from 1 to 21; text that is not opaque is mixed with its ground. */
function contrast(text: string, ground: string): number {
  const light = (colour: string) => {
    const [red, green, blue] = rgba(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [light(mixed(text, ground)), light(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function brief(element: Element): string {
  return element.outerHTML.slice(0, 140);
}
