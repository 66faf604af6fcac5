/** Runs a task for each item, `atOnce` of them at a time, and gives the results in the items' order. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running = items.slice(0, atOnce).map(run);
  for (let next = running.length; running.length > 0; next++) {
    yield await (running.shift() as Promise<Result>);
    const item = items[next];
    if (item !== undefined) running.push(run(item));
  }
}
