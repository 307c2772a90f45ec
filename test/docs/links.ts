import { slug } from '../../src/shared/text/slug';

/** A link or picture of a page that leads to a file of ours or to a heading. */
export interface Link {
  /** What stands in brackets after the words. */
  readonly target: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

const FENCE = /^```/;
const LINK = /\]\(([^()\s]+)\)/g;
const CODE = /`[^`]*`/g;

/** The lines of a page outside its blocks of code, without the code within them. */
const spoken = (page: string): readonly (readonly [text: string, line: number])[] => {
  let inside = false;
  return page.split('\n').flatMap((text, at) => {
    const fence = FENCE.test(text);
    if (fence) inside = !inside;
    return fence || inside ? [] : [[text, at + 1] as const];
  });
};

/** The links of a page to what lies beside it; those to other hosts are left out, since a test asks no network. */
export const linksOf = (page: string): readonly Link[] =>
  spoken(page).flatMap(([text, line]) =>
    [...text.replace(CODE, '').matchAll(LINK)]
      .map(([, target]) => ({ target, line }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  );

/** The anchors of a page's headings; of headings that are alike each but the first has a number. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [text] of spoken(page)) {
    const heading = /^#{1,6} (.*)$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const plain = slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
    let anchor = plain;
    for (let i = 1; anchors.has(anchor); i++) anchor = `${plain}-${i}`;
    anchors.add(anchor);
  }
  return anchors;
}
