/** Marks the section that is read in the contents, closes their sheet on a phone, and opens the fold that a link leads into. */
export function wireContents(): void {
  addEventListener('hashchange', openTarget);
  openTarget();
  const contents = document.getElementById('contents');
  if (!contents) return;
  contents.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = (): void => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
    for (const [id, link] of links) link.ariaCurrent = id === current?.id ? 'true' : null;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75%' });
  for (const heading of headings) observer.observe(heading);
}

/** Browsers that do not open a closed fold for a link into it leave the reader at the top of the page. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let fold = target?.closest('details');
  if (!target || !fold) return;
  for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target.scrollIntoView();
}
