/**
 * The anchor of a heading in Markdown, as GitHub makes it: letters, digits, hyphens and underlines of any script stay, blanks become
 * hyphens.
 */
export const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
