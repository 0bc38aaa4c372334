/** The parts of a page that are never article text, though they may stand inside it. */

/** Machinery of the page, as opposed to what it says. `header` is not here: an article's own holds the headline. */
const machinery =
  'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=banner],[role=menu],[role=dialog]';

/** What is never article text: not shown, machinery, readers' comments (long paragraphs that would widen the scope). */
export const unwanted = `[hidden],[aria-hidden=true],[id*=comment i],[class*=comment i],[id*=disqus],${machinery}`;
