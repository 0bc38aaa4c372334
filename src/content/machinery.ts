/** The parts of a page that are never article text, though they may stand inside it. */

/** Machinery of the page, as opposed to what it says. `header` is not here: an article's own holds the headline. */
export const machinery =
  'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=banner],[role=menu],[role=dialog]';

/** Readers' comments: long paragraphs that would widen the scope to the whole page. */
export const comments = '[id*=comment i],[class*=comment i],[id*=disqus]';
