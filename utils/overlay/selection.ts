/** What is selected on a page, outside any shadow tree; one range, or more where a browser has more. */
export function rangesOn(live: Document): Range[] {
  const selection = live.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => selection?.getRangeAt(index));
  return ranges.filter((range) => range !== undefined && !range.collapsed) as Range[];
}

/** What is selected in an element of a closed shadow tree, and of that only what stands in the element. */
export function rangeIn(live: Document, el: Element): Range | undefined {
  const root = el.getRootNode();
  const found = root instanceof ShadowRoot ? selectedIn(live, root) : undefined;
  if (!found?.intersectsNode(el)) return undefined;
  const [range, whole] = [found.cloneRange(), live.createRange()];
  whole.selectNodeContents(el);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(whole.endContainer, whole.endOffset);
  return range.collapsed ? undefined : range;
}

/** Chromium before 137 and Firefox before 142 lack `getComposedRanges`, and have each their own way. */
function selectedIn(live: Document, root: ShadowRoot): Range | undefined {
  const selection = live.getSelection();
  if (!selection) return undefined;
  const [composed] = 'getComposedRanges' in selection ? selection.getComposedRanges({ shadowRoots: [root] }) : [];
  const own = 'getSelection' in root && typeof root.getSelection === 'function' ? (root.getSelection() as Selection | null) : selection;
  const found = composed ?? (own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined);
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return undefined;
  const range = live.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
